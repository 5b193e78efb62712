package org.livenews.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;

/** Compares what was read from a generated dump with the truth about it. */
public final class Comparison {

  private final List<String> differences = new ArrayList<>();

  private Comparison() {}

  /** Returns where the result differs from the truth, nothing if it is right. */
  public static List<String> differences(Truth truth, ParseResult result) {
    Comparison comparison = new Comparison();
    comparison.page(truth, result);
    comparison.updates(truth.updates(), result.updates());
    return comparison.differences;
  }

  /**
   * Returns where the result differs from what markup of any kind still says: the kind, headline
   * and key points of the page; of each update, in order, the headline, the printed time, the
   * running text without captions, and the persons who wrote it.
   */
  public static List<String> differencesInSubstance(Truth truth, ParseResult result) {
    Comparison comparison = new Comparison();
    comparison.differ("kind", PageKind.LIVE_BLOG, result.page().kind());
    comparison.differ("page headline", Optional.of(truth.headline()), result.page().headline());
    comparison.differ("key points", truth.keyPoints(), result.page().keyPoints());
    List<Update> read = result.updates();
    List<Truth.Entry> entries = truth.updates();
    comparison.differ("number of updates", entries.size(), read.size());
    for (int i = 0; i < Math.min(entries.size(), read.size()); i++) {
      comparison.substance("update " + i, entries.get(i), read.get(i));
    }
    return comparison.differences;
  }

  private void substance(String name, Truth.Entry expected, Update actual) {
    differ(name + " headline", expected.headline(), actual.headline());
    if (!sameTimeText(expected.time().text(), actual.time().text())) {
      differ(name + " time as printed", expected.time().text(), actual.time().text());
    }
    differ(name + " text", Letters.of(expected.runningText()), Letters.of(actual.body()));
    differ(name + " authors", expected.authors(), persons(actual.attributions()));
  }

  private void page(Truth truth, ParseResult result) {
    LivePage page = result.page();
    differ("kind", PageKind.LIVE_BLOG, page.kind());
    differ("page headline", Optional.of(truth.headline()), page.headline());
    differ("key points", truth.keyPoints(), page.keyPoints());
    differ("page authors", truth.authors(), persons(page.attributions()));
    for (String line : truth.furniture()) {
      if (result.dropped().stream().noneMatch(d -> d.text().equals(line))) {
        differences.add("not dropped: " + line);
      }
    }
  }

  private void updates(List<Truth.Entry> expected, List<Update> actual) {
    if (expected.size() != actual.size()) {
      differences.add(
          "number of updates: expected " + expected.size() + " but read " + actual.size() + actual);
      return;
    }
    for (int i = 0; i < expected.size(); i++) {
      update("update " + i, expected.get(i), actual.get(i));
    }
  }

  private void update(String name, Truth.Entry expected, Update actual) {
    differ(name + " headline", expected.headline(), actual.headline());
    differ(name + " body", expected.body(), parts(actual.body()));
    differ(name + " authors", expected.authors(), persons(actual.attributions()));
    time(name, expected.time(), actual.time());
  }

  private void time(String name, Truth.Time expected, UpdateTime actual) {
    if (!sameTimeText(expected.text(), actual.text())) {
      differ(name + " time as printed", expected.text(), actual.text());
    }
    Optional<Duration> ago = actual.ago();
    Optional<UpdateTime.Clock> clock =
        actual.stated().flatMap(s -> s instanceof UpdateTime.Clock c ? Optional.of(c) : none());
    Optional<LocalTime> time = clock.map(UpdateTime.Clock::time);
    Optional<LocalDate> date = clock.flatMap(UpdateTime.Clock::date);
    differ(
        name + " states a time", !expected.text().isEmpty(), ago.isPresent() || time.isPresent());
    ago.ifPresent(a -> differ(name + " ago", expected.ago(), Optional.of(a)));
    time.ifPresent(t -> differ(name + " clock", expected.clock(), Optional.of(t)));
    if (expected.date().isPresent()) {
      differ(name + " date", expected.date(), date);
    }
  }

  private static Optional<UpdateTime.Clock> none() {
    return Optional.empty();
  }

  /** Whether two prints of a time have the same digits, and the words of one those of the other. */
  private static boolean sameTimeText(String expected, String actual) {
    String want = Letters.of(expected).toLowerCase(Locale.ROOT);
    String got = Letters.of(actual).toLowerCase(Locale.ROOT);
    String digits = want.replaceAll("\\D", "");
    return digits.equals(got.replaceAll("\\D", "")) && (want.contains(got) || got.contains(want));
  }

  private static List<String> persons(List<Attribution> attributions) {
    return attributions.stream()
        .filter(a -> a.kind() == Attribution.Kind.PERSON)
        .map(Attribution::name)
        .toList();
  }

  private static List<Object> parts(Body body) {
    return body.blocks().stream().flatMap(Comparison::parts).toList();
  }

  private static Stream<Object> parts(Block block) {
    if (block instanceof Block.Paragraph p) {
      return Stream.of(new Truth.Paragraph(p.text().plain()));
    } else if (block instanceof Block.Image i) {
      return Stream.of(
          new Truth.Picture(i.alt().orElse(""), i.caption().plain(), i.credit().orElse("")));
    } else if (block instanceof Block.Listing l) {
      return l.items().stream()
          .map(
              item ->
                  item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph p
                      ? new Truth.Bullet(p.text().plain())
                      : item);
    }
    return Stream.of(block);
  }

  private void differ(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(what + ": expected " + expected + " but read " + actual);
    }
  }
}
