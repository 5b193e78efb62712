package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Capture;
import org.livenews.model.LivePage;
import org.livenews.model.Precision;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;
import org.livenews.testkit.Annotation;
import org.livenews.testkit.Corpus;

/** The five dumps that the library exists to read say what their annotations say. */
class SeedsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Instant EIGHT = Instant.parse("2023-03-21T08:00:00Z");

  static Stream<Corpus.Page> seeds() {
    return Corpus.seeds().stream();
  }

  private static ParseResult parsed(String seed) {
    return PARSER.parse(Corpus.seed(seed).capture());
  }

  /** Compares all updates of a page with their annotations, by one fact of each. */
  private static void eachUpdate(
      Corpus.Page page, BiFunction<Annotation, Update, Object[]> expectedAndActual) {
    List<Annotation> truth = page.truth().updates();
    List<Update> updates = PARSER.parse(page.capture()).updates();
    assertEquals(truth.size(), updates.size());
    assertAll(
        IntStream.range(0, truth.size())
            .<Executable>mapToObj(
                i ->
                    () -> {
                      Object[] both = expectedAndActual.apply(truth.get(i), updates.get(i));
                      assertEquals(both[0], both[1], () -> "update " + i + " " + updates.get(i));
                    }));
  }

  private static Object[] pair(Object expected, Object actual) {
    return new Object[] {expected, actual};
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theHead(Corpus.Page seed) {
    LivePage page = PARSER.parse(seed.capture()).page();
    Annotation truth = seed.truth();
    assertEquals(truth.text("kind").orElseThrow(), kind(page));
    assertEquals(truth.text("headline"), page.headline());
    assertEquals(truth.text("standfirst"), page.standfirst());
    assertEquals(truth.texts("keyPoints"), page.keyPoints());
    assertEquals(truth.text("url").map(URI::create), page.url());
  }

  private static String kind(LivePage page) {
    return page.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theAgenciesOfThePage(Corpus.Page seed) {
    LivePage page = PARSER.parse(seed.capture()).page();
    assertEquals(seed.truth().texts("agencies"), names(page.attributions(), false));
    assertEquals(seed.truth().texts("authors"), names(page.attributions(), true));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theHeadlines(Corpus.Page seed) {
    eachUpdate(seed, (truth, update) -> pair(truth.text("headline"), update.headline()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void thePrintedTimes(Corpus.Page seed) {
    eachUpdate(
        seed, (truth, update) -> pair(truth.text("timeText").orElse(""), update.time().text()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theAuthors(Corpus.Page seed) {
    eachUpdate(
        seed, (truth, update) -> pair(truth.texts("authors"), names(update.attributions(), true)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theAgenciesOfTheUpdates(Corpus.Page seed) {
    eachUpdate(
        seed,
        (truth, update) ->
            pair(
                truth.texts("agencies"),
                names(update.attributions(), false).stream()
                    .filter(name -> seed.truth().text("kind").equals(Optional.of("article")))
                    .toList()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBeginningsAndEnds(Corpus.Page seed) {
    eachUpdate(
        seed,
        (truth, update) -> {
          String text = running(update);
          String start = truth.text("start").orElse("");
          String end = truth.text("end").orElse("");
          return pair(
              List.of(start, end),
              List.of(
                  text.substring(0, Math.min(start.length(), text.length())),
                  text.substring(Math.max(0, text.length() - end.length()))));
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNumbersOfParagraphsBulletsAndImages(Corpus.Page seed) {
    eachUpdate(
        seed,
        (truth, update) ->
            pair(
                List.of(
                    truth.number("paragraphs"),
                    truth.number("bullets"),
                    truth.number("images"),
                    truth.number("embeds")),
                List.of(
                    count(update, Block.Paragraph.class),
                    bullets(update),
                    count(update, Block.Image.class),
                    count(update, Block.Embed.class))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theNumberOfWords(Corpus.Page seed) {
    eachUpdate(
        seed,
        (truth, update) ->
            pair(truth.number("words"), OptionalInt.of(running(update).split("\\s+").length)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineOfFurnitureIsDropped(Corpus.Page seed) {
    List<String> dropped =
        PARSER.parse(seed.capture()).dropped().stream().map(d -> d.text()).toList();
    for (String line : seed.truth().texts("furniture")) {
      assertTrue(dropped.contains(line), () -> "not dropped: " + line);
    }
  }

  @Test
  void placeAndAffiliationOfEveryBylineOfCnn() {
    eachUpdate(
        Corpus.seed("cnn"),
        (truth, update) -> {
          List<String> expected = new ArrayList<>();
          for (String author : truth.texts("authors")) {
            expected.add(author + ", CNN, " + truth.text("place").orElse("nowhere"));
          }
          return pair(
              expected,
              update.attributions().stream()
                  .filter(a -> a.kind() == Attribution.Kind.PERSON)
                  .map(
                      a ->
                          a.name()
                              + ", "
                              + a.affiliation().orElse("free")
                              + ", "
                              + a.place().orElse("nowhere"))
                  .toList());
        });
  }

  @Test
  void placesOfReportersOfAlJazeera() {
    eachUpdate(
        Corpus.seed("aljazeera-2022"),
        (truth, update) ->
            pair(
                truth.text("place").stream().toList(),
                update.attributions().stream().flatMap(a -> a.place().stream()).toList()));
  }

  @Test
  void agesOfCnn() {
    eachUpdate(
        Corpus.seed("cnn"),
        (truth, update) -> pair(truth.text("ago").map(Duration::parse), update.time().ago()));
    assertEquals(9, parsed("cnn").updates().size());
  }

  @Test
  void instantsOfCnnWhenTheMomentOfCaptureIsKnown() {
    Corpus.Page seed = Corpus.seed("cnn");
    Capture capture = seed.capture().toBuilder().fetchedAt(EIGHT).build();
    List<Annotation> truth = seed.truth().updates();
    List<Update> updates = PARSER.parse(capture).updates();
    assertEquals(truth.size(), updates.size());
    for (int i = 0; i < truth.size(); i++) {
      Duration ago = Duration.parse(truth.get(i).text("ago").orElseThrow());
      Instant instant = EIGHT.minus(ago);
      UpdateTime time = updates.get(i).time();
      assertEquals(Optional.of(instant), time.instant());
      assertEquals(
          Optional.of(
              new UpdateTime.Resolved(
                  instant, Precision.MINUTE, UpdateTime.Basis.RELATIVE_TO_CAPTURE)),
          time.resolved());
      assertEquals(
          Optional.of(new UpdateTime.Window(instant.minusSeconds(60), instant.plusSeconds(60))),
          time.window());
      assertEquals(Optional.of(ago), time.ago());
    }
  }

  @Test
  void addressFromTheClosingLine() {
    assertEquals(
        Corpus.seed("cnn").truth().text("url").map(URI::create), parsed("cnn").page().url());
  }

  @Test
  void sixteenImagesWithCaptionAndCredit() {
    long images =
        Stream.of("aljazeera-2022", "cnn")
            .flatMap(seed -> parsed(seed).updates().stream())
            .flatMap(update -> update.body().blocks().stream())
            .filter(
                block ->
                    block instanceof Block.Image image
                        && !image.caption().isEmpty()
                        && image.credit().isPresent())
            .count();
    assertEquals(16, images);
  }

  @Test
  void theHeroImageStandsInTheLead() {
    List<Block.Image> lead =
        parsed("aljazeera-2022").page().lead().blocks().stream()
            .filter(Block.Image.class::isInstance)
            .map(Block.Image.class::cast)
            .toList();
    assertEquals(1, lead.size());
    assertTrue(lead.get(0).credit().orElseThrow().endsWith("/Reuters"));
    assertTrue(!lead.get(0).caption().isEmpty());
  }

  @Test
  void threeWatchLinesAreEmbeds() {
    List<Block> blocks = parsed("rferl").updates().get(0).body().blocks();
    List<String> captions =
        blocks.stream()
            .filter(Block.Embed.class::isInstance)
            .map(block -> ((Block.Embed) block).caption())
            .map(Text::plain)
            .toList();
    assertEquals(3, captions.size());
    List<String> watch =
        Corpus.seed("rferl").text().lines().filter(line -> line.startsWith("WATCH:")).toList();
    for (int i = 0; i < 3; i++) {
      assertTrue(watch.get(i).endsWith(captions.get(i)), captions.get(i));
    }
  }

  private static List<String> names(List<Attribution> attributions, boolean persons) {
    return attributions.stream()
        .filter(a -> (a.kind() == Attribution.Kind.PERSON) == persons)
        .map(Attribution::name)
        .toList();
  }

  private static OptionalInt count(Update update, Class<? extends Block> type) {
    return OptionalInt.of((int) update.body().blocks().stream().filter(type::isInstance).count());
  }

  private static OptionalInt bullets(Update update) {
    return OptionalInt.of(
        update.body().blocks().stream()
            .mapToInt(block -> block instanceof Block.Listing l ? l.items().size() : 0)
            .sum());
  }

  /** The running text with single spaces and without bullets. */
  private static String running(Update update) {
    return update
        .body()
        .toText()
        .replace("\n\n", " ")
        .replace("\n• ", " ")
        .replaceAll("^• ", "")
        .replace(" • ", " ");
  }
}
