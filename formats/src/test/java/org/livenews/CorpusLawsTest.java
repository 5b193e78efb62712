package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Capture;
import org.livenews.model.Update;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Corpus;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Elsewhere;
import org.livenews.testkit.SafeHtml;
import org.livenews.testkit.WellFormed;

/** The laws hold for every page of the corpus. */
class CorpusLawsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  static Stream<Corpus.Page> dumps() {
    return Stream.of(Corpus.seeds(), Corpus.texts()).flatMap(List::stream);
  }

  static Stream<Corpus.Page> pages() {
    return Corpus.all().stream();
  }

  static Stream<Corpus.Page> live() {
    return Corpus.live().stream();
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void conservationOfDumps(Corpus.Page page) {
    Capture capture = page.capture();
    assertEquals(List.of(), Conservation.ofDump(capture, PARSER.explain(capture)));
  }

  @ParameterizedTest
  @MethodSource("live")
  void conservationOfPages(Corpus.Page page) {
    Capture capture = page.capture();
    assertEquals(List.of(), Conservation.ofPieces(capture, PARSER.explain(capture)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void resultsAreWellFormed(Corpus.Page page) {
    assertEquals(List.of(), WellFormed.faults(PARSER.parse(page.capture())));
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void updatesStandInPageOrder(Corpus.Page page) {
    OrderProperties.inPageOrder(PARSER.explain(page.capture()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void jsonIsReadBackAsItWas(Corpus.Page page) {
    ParseResult result = PARSER.parse(page.capture());
    assertEquals(result, JsonCodec.read(JsonCodec.write(result)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void htmlIsSafe(Corpus.Page page) {
    ParseResult result = PARSER.parse(page.capture());
    assertEquals(List.of(), SafeHtml.faults(result.page().lead().toHtml()));
    for (Update update : result.updates()) {
      assertEquals(List.of(), SafeHtml.faults(update.body().toHtml()));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void resultsAreTheSameElsewhere(Corpus.Page page) {
    Capture capture = page.capture();
    Explanation here = PARSER.explain(capture);
    Elsewhere turkey = new Elsewhere("tr-TR", "Pacific/Kiritimati");
    assertEquals(here, turkey.get(() -> PARSER.explain(capture)));
    assertEquals(here, PARSER.explain(capture));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theOrderOfRegistrationIsNothing(Corpus.Page page) {
    Capture capture = page.capture();
    assertEquals(
        DeterminismProperties.given(PARSER.formats()).explain(capture),
        DeterminismProperties.given(new Dice(3).shuffled(PARSER.formats())).explain(capture));
  }
}
