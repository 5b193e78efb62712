package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.model.Coverage;
import org.livenews.model.LivePage;
import org.livenews.model.Status;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;
import org.livenews.testkit.Annotation;
import org.livenews.testkit.Corpus;

/** The facts of real pages as a whole are those that a careful reader finds. */
class PageFactsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  /** What live blogs show of their state; those that are not named show nothing of it. */
  private static final Map<String, Status> STATUS =
      Map.of(
          "bbc--coronavirus-live-2020-05-12.html", Status.LIVE,
          "guardian--russia-ukraine-2023-05-15.html", Status.LIVE,
          "independent--womens-world-cup-2023-08-14.html", Status.LIVE,
          "telegraph--luton-villa-2024-03-02.html", Status.ENDED);

  /** How standfirsts begin; pages that are not named have none. */
  private static final Map<String, String> STANDFIRST =
      Map.of(
          "aljazeera--israel-gaza-live-tracker-2023-12-article.html", "The latest death toll",
          "aljazeera--misinfo-8c47934213-article.html", "Citing family concerns",
          "aljazeera--nasa-moon-2019-article.html", "NASA’s sights are set",
          "br24--nahost-ticker-2024-08-27.html", "In einem Dorf südlich von Bethlehem",
          "corkbeo--level3-2020-10-06.html", "The country avoided Level 5",
          "guardian--russia-ukraine-2023-05-15.html", "Ukraine president meets",
          "independent--womens-world-cup-2023-08-14.html", "England will play Australia",
          "ndtv--ind-sl-cricket-2023-11-02.html", "India vs Sri Lanka, Cricket World Cup",
          "telegraph--luton-villa-2024-03-02.html", "A last-gasp goal");

  /** Live blogs that link to others of their pages, and to how many. */
  private static final Map<String, Integer> CONTINUATIONS =
      Map.of(
          "bbc--coronavirus-live-2020-05-12.html", 2,
          "guardian--russia-ukraine-2023-05-15.html", 2);

  static List<Corpus.Page> live() {
    return Corpus.live();
  }

  @ParameterizedTest
  @MethodSource("live")
  void identifiersAreThePublishers(Corpus.Page page) {
    List<Annotation> truth = page.truth().updates();
    List<Update> read = PARSER.parse(page.capture()).updates();
    assertEquals(truth.size(), read.size());
    for (int i = 0; i < read.size(); i++) {
      List<String> ids = new ArrayList<>(truth.get(i).texts("altIds"));
      truth.get(i).text("id").ifPresent(ids::add);
      String id = read.get(i).id().value();
      assertTrue(ids.isEmpty() || ids.contains(id), () -> id + " is none of " + ids);
    }
  }

  @ParameterizedTest
  @MethodSource("live")
  void timesAreRight(Corpus.Page page) {
    LivePage read = PARSER.parse(page.capture()).page();
    Annotation truth = page.truth();
    truth
        .text("published")
        .ifPresent(p -> assertEquals(minute(p), minute(read.published()), "published"));
    truth
        .text("modified")
        .ifPresent(m -> assertEquals(minute(m), minute(read.modified()), "modified"));
  }

  private static Optional<Instant> minute(String time) {
    return Optional.of(Instant.parse(time).truncatedTo(ChronoUnit.MINUTES));
  }

  private static Optional<Instant> minute(Optional<UpdateTime> time) {
    return time.flatMap(UpdateTime::instant).map(i -> i.truncatedTo(ChronoUnit.MINUTES));
  }

  @ParameterizedTest
  @MethodSource("live")
  void addressesAreRight(Corpus.Page page) {
    LivePage read = PARSER.parse(page.capture()).page();
    assertEquals(page.truth().text("url"), read.url().map(Object::toString));
  }

  @ParameterizedTest
  @MethodSource("live")
  void coverageContradictsNothing(Corpus.Page page) {
    LivePage read = PARSER.parse(page.capture()).page();
    Coverage wrong = page.truth().says("complete") ? Coverage.NEWEST_ONLY : Coverage.WHOLE;
    assertNotEquals(wrong, read.coverage());
    int others = CONTINUATIONS.getOrDefault(page.name(), 0);
    assertEquals(others, read.continuations().size(), read.continuations()::toString);
    assertEquals(others > 0, read.coverage() == Coverage.NEWEST_ONLY);
    assertTrue(read.continuations().stream().allMatch(c -> c.isAbsolute()));
  }

  @ParameterizedTest
  @MethodSource("live")
  void stateAndStandfirstAreThoseShown(Corpus.Page page) {
    LivePage read = PARSER.parse(page.capture()).page();
    assertEquals(STATUS.getOrDefault(page.name(), Status.UNKNOWN), read.status());
    String begin = STANDFIRST.getOrDefault(page.name(), "");
    assertEquals(begin.isEmpty(), read.standfirst().isEmpty());
    assertTrue(read.standfirst().orElse("").startsWith(begin), read.standfirst()::toString);
  }
}
