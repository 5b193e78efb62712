package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.model.Capture;
import org.livenews.testkit.Annotation;
import org.livenews.testkit.Cipher;
import org.livenews.testkit.Corpus;
import org.livenews.testkit.Cut;
import org.livenews.testkit.Cuts;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Disguise;
import org.livenews.testkit.Harmless;
import org.livenews.testkit.PlainPage;
import org.livenews.testkit.Reading;
import org.livenews.testkit.Transformations;

/** What does not change the meaning of a seed does not change its updates. */
class SeedLawsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final int THROWS = 5;

  /** Beginnings and ends of lines that are no prose, beside annotated furniture and times. */
  private static final List<String> STOCK =
      List.of(
          "From CNN",
          "Source:",
          "Reporting by ",
          "Read more",
          "Click here",
          "With reports from ",
          "(Al Jazeera)");

  static Stream<Corpus.Page> seeds() {
    return Corpus.seeds().stream();
  }

  /** An article is its head, and has one update. */
  static Stream<Corpus.Page> liveBlogs() {
    return seeds().filter(seed -> seed.truth().text("kind").orElseThrow().equals("live-blog"));
  }

  static Stream<Arguments> changedSeeds() {
    return seeds()
        .flatMap(seed -> Stream.of(Harmless.values()).map(change -> Arguments.of(seed, change)));
  }

  private static List<Reading> readings(String dump) {
    return Reading.of(PARSER.parse(Capture.text(dump)));
  }

  private static Explanation explained(String dump) {
    return PARSER.explain(Capture.text(dump));
  }

  @ParameterizedTest
  @MethodSource("changedSeeds")
  void harmlessChanges(Corpus.Page seed, Harmless change) {
    for (int n = 0; n < THROWS; n++) {
      String changed = change.apply(seed.text(), new Dice(n));
      assertEquals(readings(seed.text()), readings(changed), "throw " + n);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void straightQuotes(Corpus.Page seed) {
    assertEquals(
        readings(seed.text()).stream().map(r -> r.map(Transformations::straightQuotes)).toList(),
        readings(Transformations.straightQuotes(seed.text())));
  }

  @ParameterizedTest
  @MethodSource("liveBlogs")
  void aMissingHead(Corpus.Page seed) {
    Cut cut = Cuts.of(seed.text(), explained(seed.text()));
    assertFalse(cut.head().isEmpty());
    assertEquals(readings(seed.text()), readings(cut.withoutHead().text()));
  }

  @ParameterizedTest
  @MethodSource("liveBlogs")
  void anotherOrder(Corpus.Page seed) {
    List<Reading> readings = readings(seed.text());
    Cut cut = Cuts.of(seed.text(), explained(seed.text()));
    for (int n = 0; n < THROWS; n++) {
      List<Integer> order =
          new Dice(n).shuffled(IntStream.range(0, readings.size()).boxed().toList());
      assertEquals(
          order.stream().map(readings::get).toList(),
          readings(cut.reordered(order).text()),
          "throw " + n);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void otherLetters(Corpus.Page seed) {
    List<Reading.Bone> bones = Reading.skeleton(explained(seed.text()));
    List<String> times = readings(seed.text()).stream().map(Reading::timeText).toList();
    for (int n = 0; n < THROWS; n++) {
      Cipher cipher = Cipher.avoiding(Disguise.TELLING, seed.text(), n);
      String disguised = Disguise.of(seed.text(), cipher, stock(seed));
      assertEquals(bones, Reading.skeleton(explained(disguised)), "throw " + n);
      assertEquals(times, readings(disguised).stream().map(Reading::timeText).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPageAndItsDump(Corpus.Page seed) {
    LiveNewsParser generic = PARSER.readAs("generic-blog");
    assertEquals(
        Reading.of(generic.parse(Capture.text(seed.text()))),
        Reading.of(generic.parse(Capture.html(PlainPage.html(seed.text())))));
  }

  private static Predicate<String> stock(Corpus.Page seed) {
    Set<String> lines = new HashSet<>(seed.truth().texts("furniture"));
    for (Annotation update : seed.truth().updates()) {
      update.text("timeText").ifPresent(lines::add);
    }
    seed.truth().text("headline").ifPresent(lines::remove);
    return line ->
        lines.contains(line)
            || STOCK.stream().anyMatch(line::startsWith)
            || line.endsWith(" contributed to this report");
  }
}
