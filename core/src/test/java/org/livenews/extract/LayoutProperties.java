package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.livenews.model.Capture;
import org.livenews.model.Dropped.Reason;

/** What holds for any layout on any page. */
class LayoutProperties {

  private static final List<String> CLASSES = List.of("a", "b", "c", "d", "e");

  /** Markup in which the classes lie anyhow, inside each other and across blocks and lines. */
  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> text =
        Arbitraries.of(
            "The ferry stays in the harbour tonight. ",
            "17:31 ",
            "Updated at 18:02",
            "By Ada Sample",
            "Ferry stops",
            "<br>",
            "<img src=x.jpg alt='A boat'>",
            "<img src=y.jpg>");
    Arbitrary<String> open =
        Arbitraries.of("div", "p", "span", "b", "h2", "ul", "li", "form")
            .flatMap(tag -> Arbitraries.of(CLASSES).map(c -> "<" + tag + " class=" + c + ">"));
    Arbitrary<String> close = Arbitraries.of("</div>", "</p>", "</span>", "</b>", "</h2>", "</li>");
    return Arbitraries.oneOf(text, open, text, open, close)
        .list()
        .ofMaxSize(60)
        .map(parts -> "<main><h1>Storm</h1>" + String.join("", parts) + "</main>");
  }

  @Provide
  Arbitrary<List<String>> selectors() {
    Arbitrary<String> one = Arbitraries.of(CLASSES).map(c -> "." + c);
    Arbitrary<String> two = one.tuple2().map(t -> t.get1() + " " + t.get2());
    Arbitrary<String> any = Arbitraries.oneOf(one, one, two, Arbitraries.of("p", "h2", "img", "*"));
    return any.list().ofSize(9);
  }

  private static Layout layout(List<String> s) {
    return Layout.named("any")
        .marker("main")
        .updates(s.get(0))
        .headline(s.get(1))
        .time(s.get(2))
        .edited(s.get(3))
        .byline(s.get(4))
        .body(s.get(5))
        .drop(Reason.FURNITURE, s.get(6))
        .keyPoints(s.get(7))
        .lead(s.get(8))
        .build();
  }

  private record Reading(Page page, Outline outline, Assembly assembly) {
    static Reading of(String html, Layout layout) {
      Page page = Page.of(Capture.html(html));
      Outline outline = layout.find(page, HouseStyle.GENERIC);
      return new Reading(page, outline, Assembler.assemble(page, outline, HouseStyle.GENERIC));
    }
  }

  @Property(tries = 250)
  void updatesStandInDocumentOrderAndApart(
      @ForAll("markup") String html, @ForAll("selectors") List<String> selectors) {
    Reading reading = Reading.of(html, layout(selectors));
    int next = 0;
    for (Outline.Part part : reading.outline().parts()) {
      assertTrue(part.from() >= next);
      next = part.to();
    }
    assertTrue(next <= reading.page().blocks().size());
  }

  @Property(tries = 250)
  void noStretchIsReadTwice(
      @ForAll("markup") String html, @ForAll("selectors") List<String> selectors) {
    Assembly assembly = Reading.of(html, layout(selectors)).assembly();
    List<Piece> pieces = new ArrayList<>(assembly.head().pieces());
    assembly.entries().forEach(e -> pieces.addAll(e.pieces()));
    Map<Integer, boolean[]> read = new HashMap<>();
    for (Piece piece : pieces) {
      Span span = piece.span();
      boolean[] letters =
          read.computeIfAbsent(
              span.block().index(), i -> new boolean[span.block().text().length()]);
      for (int i = span.from(); i < span.to(); i++) {
        assertTrue(!letters[i], () -> "twice: " + piece);
        letters[i] = true;
      }
    }
  }

  @Property(tries = 250)
  void allTextOfUpdatesIsRead(
      @ForAll("markup") String html, @ForAll("selectors") List<String> selectors) {
    Reading reading = Reading.of(html, layout(selectors));
    for (int i = 0; i < reading.assembly().entries().size(); i++) {
      if (reading.assembly().entries().size() == reading.outline().parts().size()) {
        assertEquals(letters(reading, i), letters(reading.assembly(), reading.outline(), i));
      }
    }
  }

  private static int letters(Reading reading, int part) {
    Outline.Part p = reading.outline().parts().get(part);
    return reading.page().blocks().subList(p.from(), p.to()).stream()
        .mapToInt(b -> count(b.text()))
        .sum();
  }

  private static int letters(Assembly assembly, Outline outline, int part) {
    Outline.Part p = outline.parts().get(part);
    List<Piece> pieces = new ArrayList<>(assembly.head().pieces());
    assembly.entries().forEach(e -> pieces.addAll(e.pieces()));
    return pieces.stream()
        .map(Piece::span)
        .filter(s -> s.block().index() >= p.from() && s.block().index() < p.to())
        .mapToInt(s -> count(s.text()))
        .sum();
  }

  private static int count(String text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }

  @Property(tries = 250)
  void aLayoutWithoutItsMarkerFindsNothing(
      @ForAll("markup") String html, @ForAll("selectors") List<String> selectors) {
    Layout other = Layout.named("other").marker("#nowhere").updates(selectors.get(0)).build();
    Outline outline = other.find(Page.of(Capture.html(html)), HouseStyle.GENERIC);
    assertEquals(List.of(), outline.parts());
    assertEquals(Marks.NONE, outline.marks());
    assertEquals(List.of(), outline.diagnostics());
  }
}
