package org.livenews.formats;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.livenews.extract.HouseStyle;

/**
 * What is known of a publisher.
 *
 * @param name the publisher as an organization
 * @param hosts its hosts; hosts below them count too
 * @param style how it writes
 * @param marks what only its texts hold; one is enough
 */
record Publisher(String name, List<String> hosts, HouseStyle style, List<Predicate<String>> marks) {

  /** Whether an address is of one of the hosts. */
  boolean owns(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return hosts.stream().anyMatch(ours -> host.equals(ours) || host.endsWith("." + ours));
  }

  /** Whether a line holds a mark. */
  boolean marks(String line) {
    return marks.stream().anyMatch(mark -> mark.test(line));
  }

  /** Returns the mark of a line that begins so. */
  static Predicate<String> begins(String words) {
    return line -> line.replace('\'', '’').startsWith(words);
  }

  /** Returns the mark of a line that ends so. */
  static Predicate<String> ends(String words) {
    return line -> line.endsWith(words);
  }

  /** Returns the mark of a line that is this and nothing else. */
  static Predicate<String> is(String words) {
    return words::equals;
  }

  /** Returns the mark of a line that holds these words. */
  static Predicate<String> holds(String words) {
    return line -> line.replace('\'', '’').contains(words);
  }
}
