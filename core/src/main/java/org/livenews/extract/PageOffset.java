package org.livenews.extract;

import com.google.common.base.Suppliers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The offset of the clocks that a page prints without a zone, told by those of its times that are
 * both printed and machine-readable: time elements, and lines of the head that print the time of
 * the last change or of the publication. Where there are none, the offset in which the page writes
 * its own machine-readable times, other than zero.
 */
final class PageOffset {

  /** A line that says when a page was published or changed has no more words; others are text. */
  private static final int MOST_WORDS = 30;

  /** Minutes of which all offsets are multiples. */
  private static final int QUARTER = 15;

  private final Page page;
  private final Outline outline;
  private final HouseStyle style;

  /** How often lines of the head show each offset; they are read when first asked for. */
  private final Supplier<Map<ZoneOffset, Integer>> head = Suppliers.memoize(this::readHead);

  private final Supplier<Optional<ZoneOffset>> all = Suppliers.memoize(this::readAll);

  PageOffset(Page page, Outline outline, HouseStyle style) {
    this.page = page;
    this.outline = outline;
    this.style = style;
  }

  /** Returns the offset that most witnesses agree on. */
  Optional<ZoneOffset> ofPage() {
    return all.get();
  }

  private Optional<ZoneOffset> readAll() {
    Map<ZoneOffset, Integer> votes = new HashMap<>(head.get());
    List<Element> elements = page.inventory().with("datetime");
    for (MachineTime time : MachineTime.at(elements, page.document())) {
      Optional<Instant> instant = time.moment().instant();
      Optional<LocalTime> shown =
          clock(time.element().text()).or(() -> clock(time.element().attr("title")));
      if (instant.isPresent() && shown.isPresent()) {
        offset(instant.get(), shown.get()).ifPresent(o -> votes.merge(o, 1, Integer::sum));
      }
    }
    return most(votes).or(() -> written(page.linkedData()));
  }

  /**
   * Returns the offset at which the head prints the publication or the last change that the page
   * tells machines.
   */
  Optional<ZoneOffset> ofHead() {
    return most(head.get());
  }

  private Map<ZoneOffset, Integer> readHead() {
    Map<ZoneOffset, Integer> votes = new HashMap<>();
    List<Instant> instants = instants(page.linkedData());
    Rows rows = page.rows(style);
    for (int i = 0; !instants.isEmpty() && i < Math.min(outline.headTo(), rows.size()); i++) {
      String text = rows.get(i).text();
      if (rows.get(i).words() > MOST_WORDS || !mayShow(text, instants)) {
        continue;
      }
      for (TimePhrase phrase : page.times().all(text)) {
        if (phrase.date().isPresent() && phrase.time().isPresent()) {
          for (Instant instant : instants) {
            offset(instant, phrase, style).ifPresent(o -> votes.merge(o, 1, Integer::sum));
          }
        }
      }
    }
    return votes;
  }

  /** Whether a text has the figures of a clock that may show one of some instants. */
  private static boolean mayShow(String text, List<Instant> instants) {
    for (Instant instant : instants) {
      if (mayShow(text, instant)) {
        return true;
      }
    }
    return false;
  }

  /** Minutes past a quarter of an hour are the same at each offset, and always printed. */
  private static boolean mayShow(String text, Instant instant) {
    int past = Math.floorMod(instant.getEpochSecond() / 60, QUARTER);
    if (past == 0) {
      return Signs.hasDigit(text, 0, text.length());
    }
    int tens = 0;
    for (int p = 0; p < text.length(); p++) {
      int ones = Character.digit(text.charAt(p), 10);
      if (ones >= 0 && (10 * tens + ones) % QUARTER == past) {
        return true;
      }
      tens = Math.max(ones, 0);
    }
    return false;
  }

  /** Returns the offset at which a dated print shows an instant; a printed zone must have it. */
  private static Optional<ZoneOffset> offset(Instant instant, TimePhrase phrase, HouseStyle style) {
    List<ZoneId> zones = PrintedClock.zones(phrase, style);
    Optional<LocalDate> day = phrase.date().flatMap(PartialDate::complete);
    LocalTime time = phrase.time().orElseThrow();
    return offset(instant, time)
        .filter(o -> day.isEmpty() || LocalDate.ofInstant(instant, o).equals(day.get()))
        .filter(
            o ->
                phrase.zoneText().isEmpty()
                    || zones.stream().anyMatch(z -> Days.offset(instant, z).equals(o)));
  }

  private static Optional<ZoneOffset> most(Map<ZoneOffset, Integer> votes) {
    return votes.entrySet().stream()
        .max(
            Map.Entry.<ZoneOffset, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /** Returns the offset in which the page writes its own times, unless it writes them in UTC. */
  static Optional<ZoneOffset> written(LinkedData data) {
    return Stream.of(data.published(), data.modified())
        .flatMap(Optional::stream)
        .flatMap(m -> m.offset().stream())
        .filter(o -> o.getTotalSeconds() != 0)
        .findFirst();
  }

  private static List<Instant> instants(LinkedData data) {
    List<Instant> instants = new ArrayList<>();
    data.published().flatMap(Moment::instant).ifPresent(instants::add);
    data.modified().flatMap(Moment::instant).ifPresent(instants::add);
    return instants;
  }

  private static Optional<LocalTime> clock(String text) {
    return Times.ANY_LANGUAGE.stamp(text).flatMap(PageOffset::clock);
  }

  private static Optional<LocalTime> clock(TimePhrase phrase) {
    return phrase.zoneText().isPresent() ? Optional.empty() : phrase.time();
  }

  /** Returns the offset at which a clock shows an instant, if one does to the minute. */
  private static Optional<ZoneOffset> offset(Instant instant, LocalTime shown) {
    LocalTime utc = LocalTime.ofInstant(instant, ZoneOffset.UTC);
    int minutes =
        Math.floorMod(
            shown.getHour() * 60 + shown.getMinute() - utc.getHour() * 60 - utc.getMinute(), 1440);
    int signed = minutes > 14 * 60 ? minutes - 1440 : minutes;
    return signed % QUARTER == 0
        ? Optional.of(ZoneOffset.ofTotalSeconds(signed * 60))
        : Optional.empty();
  }
}
