package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.model.Capture;

/** Transformations change what they say and keep every letter. */
class TransformationsProperties {

  @Provide
  Arbitrary<Dump> dumps() {
    return Arbitraries.longs().map(Dumps::of);
  }

  private static List<UnaryOperator<String>> idempotent() {
    return List.of(
        Transformations::crlf,
        Transformations::withoutBlankLines,
        Transformations::byteOrderMark,
        Transformations::straightQuotes,
        dump -> Transformations.bullets(dump, '-'));
  }

  private static List<UnaryOperator<String>> lossless(long seed) {
    return List.of(
        Transformations::crlf,
        dump -> Transformations.trailingSpaces(dump, new Dice(seed)),
        dump -> Transformations.noBreakSpaces(dump, new Dice(seed)),
        dump -> Transformations.extraBlankLines(dump, new Dice(seed)),
        Transformations::withoutBlankLines,
        Transformations::byteOrderMark,
        Transformations::straightQuotes,
        dump -> Transformations.bullets(dump, '*'));
  }

  @Property(tries = 100, seed = "1")
  void twiceIsOnce(@ForAll String any) {
    for (UnaryOperator<String> change : idempotent()) {
      assertEquals(change.apply(any), change.apply(change.apply(any)));
    }
  }

  @Property(tries = 100, seed = "2")
  void noLetterIsLostOrMoved(@ForAll("dumps") Dump dump, @ForAll long seed) {
    for (UnaryOperator<String> change : lossless(seed)) {
      assertEquals(Letters.of(dump.text()), Letters.of(change.apply(dump.text())));
    }
  }

  @Property(tries = 100, seed = "3")
  void linesStayLines(@ForAll("dumps") Dump dump, @ForAll long seed) {
    String text = dump.text();
    assertEquals(lines(text), lines(Transformations.trailingSpaces(text, new Dice(seed))));
    assertEquals(lines(text), lines(Transformations.noBreakSpaces(text, new Dice(seed))));
    assertEquals(lines(text), lines(Transformations.bullets(text, '–')));
    assertEquals(lines(text), lines(Transformations.straightQuotes(text)));
    assertTrue(lines(text) <= lines(Transformations.extraBlankLines(text, new Dice(seed))));
    assertEquals(
        text.lines().filter(line -> !line.isBlank()).count(),
        Transformations.withoutBlankLines(text).lines().count());
  }

  private static long lines(String text) {
    return text.split("\n", -1).length;
  }

  @Property(tries = 100, seed = "4")
  void everyTransformationDoesSomethingToSomeDump(@ForAll("dumps") Dump dump) {
    String text = dump.text() + "\n\n  • “Curly” quotes behind a bullet.\n";
    for (UnaryOperator<String> change : lossless(dump.seed())) {
      assertNotEquals(text, change.apply(text));
    }
  }

  @Property(tries = 100, seed = "5")
  void reorderingBackGivesTheDumpBack(@ForAll("dumps") Dump dump, @ForAll long seed) {
    int n = dump.cut().updates().size();
    List<Integer> order = new Dice(seed).shuffled(IntStream.range(0, n).boxed().toList());
    List<Integer> back = IntStream.range(0, n).mapToObj(order::indexOf).toList();
    assertEquals(dump.cut(), dump.cut().reordered(order).reordered(back));
    assertEquals(
        Stream.of(dump.text().split("\n", -1)).sorted().toList(),
        Stream.of(dump.cut().reordered(order).text().split("\n", -1)).sorted().toList());
  }

  @Property(tries = 100, seed = "6")
  void aRenderedPageHoldsTheDump(@ForAll("dumps") Dump dump) {
    String text = dump.text() + "\n\n  • Rain & <b>wind</b> &amp; hail\n";
    String page =
        Page.of(Capture.html(PlainPage.html(text))).blocks().stream()
            .map(PageBlock::text)
            .collect(Collectors.joining());
    assertEquals(Letters.of(text), Letters.of(page));
  }

  @Example
  void crlfEndsEveryLineOnce() {
    assertEquals("a\r\nb\r\n\r\nc", Transformations.crlf("a\nb\r\n\nc"));
  }

  @Example
  void bulletsKeepTheirIndentation() {
    assertEquals("  - one\n    * two", Transformations.bullets("  • one\n    * two", '-'));
    assertEquals("five•six", Transformations.bullets("five•six", '-'));
  }

  @Example
  void aCrawlersLineHasOneLeadingBlank() {
    assertEquals(
        " date 2022-05-08 World\nTitle",
        Transformations.crawlerDate("Title", LocalDate.of(2022, 5, 8), "World"));
  }

  @Example
  void quotesBecomeStraightOneForOne() {
    assertEquals("\"It's 'so'\" \"ja\"", Transformations.straightQuotes("“It’s ‘so’” „ja”"));
  }

  @Example
  void cutsJoinToTheDump() {
    String dump = "Title\n\n1 min ago\nOne\n2 min ago\nTwo\nEnd\n";
    Cut cut = Cut.at(dump, List.of(2, 4), 6);
    assertEquals(dump, cut.text());
    assertEquals(List.of("Title", ""), cut.head());
    assertEquals(List.of(List.of("1 min ago", "One"), List.of("2 min ago", "Two")), cut.updates());
    assertEquals("1 min ago\nOne\n2 min ago\nTwo\nEnd\n", cut.withoutHead().text());
    assertEquals(
        "Title\n\n2 min ago\nTwo\n1 min ago\nOne\nEnd\n", cut.reordered(List.of(1, 0)).text());
  }
}
