package org.livenews.formats;

import java.util.function.Predicate;

/** Marks by which lines of a publisher's texts are known. Apostrophes of either form are alike. */
final class Lines {

  private Lines() {}

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
