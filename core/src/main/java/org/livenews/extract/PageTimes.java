package org.livenews.extract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateTime;

/** The times that the head of a page prints about the page as a whole. */
final class PageTimes {

  /** How many words a line has at most that names source and day. */
  private static final int SOURCE_WORDS = 10;

  /** What stands between the source and the day. */
  private static final String MARK = ", ";

  private record Printed(TimePhrase phrase, String source) {}

  private final List<Printed> printed = new ArrayList<>();
  private Optional<LocalDate> sourceDay = Optional.empty();
  private Optional<UpdateTime> published = Optional.empty();
  private Optional<UpdateTime> undescribed = Optional.empty();
  private Optional<UpdateTime> modified = Optional.empty();

  /** Adds a time of the page. */
  void add(TimePhrase phrase, String source) {
    printed.add(new Printed(phrase, source));
  }

  /**
   * Takes note of a line that names its source and the day: "Taken over from the Gazette, 4 March
   * 2026."
   */
  void source(Row row) {
    String text = row.text();
    boolean mayName = sourceDay.isEmpty() && row.words() <= SOURCE_WORDS && text.contains(MARK);
    if (!mayName || row.only().isPresent()) {
      return;
    }
    List<TimePhrase> phrases = Times.ANY_LANGUAGE.all(text);
    if (phrases.size() == 1 && phrases.get(0).time().isEmpty()) {
      TimePhrase phrase = phrases.get(0);
      boolean last = text.substring(phrase.to()).chars().noneMatch(Character::isLetterOrDigit);
      if (last && text.substring(0, phrase.from()).endsWith(MARK)) {
        sourceDay = phrase.date().flatMap(PartialDate::complete);
      }
    }
  }

  /**
   * Holds the day of the source against that of the page: a page copies what is of its own day or
   * of the day before. Any other day tells of something else.
   */
  void sourceAsOf(Optional<LocalDate> page, List<Diagnostic> diagnostics) {
    sourceDay =
        sourceDay.filter(
            day -> page.filter(p -> p.equals(day) || p.minusDays(1).equals(day)).isPresent());
    if (sourceDay.isPresent() && !sourceDay.equals(page)) {
      diagnostics.add(
          Diagnostic.note(
              Code.TIME_CONFLICT,
              "the page is of "
                  + page.orElseThrow()
                  + ", but copies a source of "
                  + sourceDay.get()
                  + "; clocks without a date were read as of the latter"));
    }
  }

  /**
   * Reads the times, writes them into the head, and returns what they say about the times of the
   * updates.
   *
   * @param address where the page is from, if known
   * @param clocks the offset of clocks without zone as machine-readable times tell it, if known;
   *     else it is the zone that the page prints behind its own times
   */
  TimeContext read(
      Page page,
      Optional<URI> address,
      Optional<ZoneOffset> clocks,
      HouseStyle style,
      Head.Builder head) {
    TimeContext.Builder known = TimeContext.builder().style(style);
    page.fetchedAt().ifPresent(known::fetchedAt);
    page.capture().language().ifPresent(known::language);
    if (clocks.isEmpty()) {
      known.homes(ZoneMeaning.homes(address, language(page)));
    }
    Optional<LocalDate> addressDate = address.flatMap(UrlDates::in);
    addressDate.ifPresent(date -> known.pageDate(date).firstDay(date));
    TimeContext context = known.build();
    for (Printed time : printed) {
      take(time, context);
    }
    if (published.isEmpty()) {
      published = undescribed;
    } else if (modified.isEmpty()) {
      modified = undescribed.filter(this::isAfterPublication);
    }
    published.ifPresent(head::published);
    modified.ifPresent(head::modified);
    modified.flatMap(UpdateTime::instant).ifPresent(known::pageTime);
    if (style.zone().isEmpty()) {
      clocks.<ZoneId>map(offset -> offset).or(() -> zone(context)).ifPresent(known::zone);
    }
    if (addressDate.isEmpty()) {
      sourceDay.or(this::day).ifPresent(known::pageDate);
    }
    return known.build();
  }

  private static Optional<String> language(Page page) {
    return page.capture()
        .language()
        .or(() -> page.linkedData().language())
        .or(() -> Tags.language(page.inventory()));
  }

  private boolean isAfterPublication(UpdateTime time) {
    Optional<Instant> first = published.flatMap(UpdateTime::instant);
    return time.instant().filter(i -> first.filter(i::isAfter).isPresent()).isPresent();
  }

  private void take(Printed time, TimeContext context) {
    UpdateTime read = Timeline.single(context, time.source(), time.phrase());
    Optional<TimePhrase.Label> label = time.phrase().label();
    if (label.filter(l -> l == TimePhrase.Label.UPDATED).isPresent()) {
      modified = modified.or(() -> Optional.of(read));
    } else if (time.phrase().date().isEmpty()) {
      return;
    } else if (label.filter(l -> l == TimePhrase.Label.PUBLISHED).isPresent()) {
      published = published.or(() -> Optional.of(read));
    } else {
      undescribed = undescribed.or(() -> Optional.of(read));
    }
  }

  /** Returns the zone that the page prints behind its own times, if it is one. */
  private Optional<ZoneId> zone(TimeContext context) {
    List<ZoneId> zones =
        printed.stream()
            .flatMap(p -> zone(p.phrase(), context).stream())
            .distinct()
            .limit(2)
            .toList();
    return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
  }

  private static Optional<ZoneId> zone(TimePhrase phrase, TimeContext context) {
    return phrase
        .zone()
        .or(
            () ->
                phrase
                    .zoneText()
                    .map(TimeWords.ALL.zones()::meaningsOf)
                    .flatMap(meanings -> ZoneMeaning.of(meanings, context, phrase))
                    .map(ZoneMeaning::zone));
  }

  /** Returns the day of the page: that of its last change, else the first that is printed. */
  private Optional<LocalDate> day() {
    return modified
        .flatMap(UpdateTime::instant)
        .map(i -> LocalDate.ofInstant(i, ZoneOffset.UTC))
        .or(
            () ->
                printed.stream()
                    .flatMap(p -> p.phrase().date().flatMap(PartialDate::complete).stream())
                    .findFirst());
  }
}
