package org.livenews.formats;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.livenews.extract.Assembler;
import org.livenews.extract.Assembly;
import org.livenews.extract.Head;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.extract.RecordFinder;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.spi.Claim;
import org.livenews.spi.PageWriter;

/**
 * What the formats of single publishers have in common: they claim pages by host, text dumps
 * without a host of theirs by marks in the text, and read them with the record finder in the house
 * style.
 *
 * @param name the publisher as an organization
 * @param hosts its hosts; hosts below them count too
 * @param style how it writes
 * @param marks what only its texts hold; one is enough
 */
record Publisher(String name, List<String> hosts, HouseStyle style, List<Predicate<String>> marks) {

  /** Marks are looked for in the first blocks of a page, and in the last. */
  private static final int FIRST = 400;

  private static final int LAST = 20;

  private static final int LONGEST_MARK_LINE = 600;

  Claim claim(Page page) {
    if (page.capture().media() == Capture.Media.JSON) {
      return Claim.NO;
    }
    if (page.url().filter(this::isOurs).isPresent()) {
      return Claim.PUBLISHER;
    }
    return page.capture().media() == Capture.Media.TEXT && isMarked(page)
        ? Claim.STRUCTURE
        : Claim.NO;
  }

  private boolean isOurs(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return hosts.stream().anyMatch(ours -> host.equals(ours) || host.endsWith("." + ours));
  }

  private boolean isMarked(Page page) {
    List<PageBlock> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      if ((i < FIRST || i >= blocks.size() - LAST)
          && text.length() <= LONGEST_MARK_LINE
          && marks.stream().anyMatch(mark -> mark.test(text))) {
        return true;
      }
    }
    return false;
  }

  /** Reads a page; where it names no source, the publisher is its source. */
  void read(Page page, PageWriter out) {
    Assembly assembly = Assembler.assemble(page, new RecordFinder().find(page, style), style);
    out.write(assembly);
    boolean sourced =
        assembly.head().attributions().stream()
            .anyMatch(a -> a.kind() == Attribution.Kind.ORGANIZATION);
    if (!sourced && !page.blocks().isEmpty()) {
      out.head(
          Head.builder()
              .attributions(List.of(Attribution.organization(name, Attribution.Role.SOURCE)))
              .build());
    }
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
