package org.livenews.extract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.UpdateTime;

/** The times that the head of a page prints about the page as a whole. */
final class PageTimes {

  private record Printed(TimePhrase phrase, String source) {}

  private final List<Printed> printed = new ArrayList<>();
  private Optional<UpdateTime> published = Optional.empty();
  private Optional<UpdateTime> undescribed = Optional.empty();
  private Optional<UpdateTime> modified = Optional.empty();

  /** Adds a time of the page. */
  void add(TimePhrase phrase, String source) {
    printed.add(new Printed(phrase, source));
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
      clocks.<ZoneId>map(offset -> offset).or(this::zone).ifPresent(known::zone);
    }
    if (addressDate.isEmpty()) {
      day().ifPresent(known::pageDate);
    }
    return known.build();
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
  private Optional<ZoneId> zone() {
    List<ZoneId> zones =
        printed.stream().flatMap(p -> p.phrase().zone().stream()).distinct().limit(2).toList();
    return zones.size() == 1 ? Optional.of(zones.get(0)) : Optional.empty();
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
