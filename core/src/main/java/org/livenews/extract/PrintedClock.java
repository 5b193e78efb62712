package org.livenews.extract;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A clock that an update prints, as a witness to machine-readable times.
 *
 * @param time the time of day
 * @param zones what the zone printed beside it can mean; empty where none is printed
 * @param form the shape of the print
 */
record PrintedClock(LocalTime time, List<ZoneId> zones, String form) {
  PrintedClock {
    zones = List.copyOf(zones);
  }

  /** Returns the clock of a printed time that has one to the minute. */
  static Optional<PrintedClock> of(Outline.Part part, HouseStyle style) {
    Optional<TimePhrase> phrase = part.time().flatMap(Outline.PrintedTime::phrase);
    if (phrase.isEmpty()
        || phrase.get().time().isEmpty()
        || phrase.get().unit() == ChronoUnit.HOURS) {
      return Optional.empty();
    }
    return phrase.map(p -> new PrintedClock(p.time().orElseThrow(), zones(p, style), p.form()));
  }

  /** Returns what the zone printed behind a clock can mean; nothing where none is printed. */
  static List<ZoneId> zones(TimePhrase phrase, HouseStyle style) {
    if (phrase.zoneText().isEmpty()) {
      return List.of();
    }
    ZoneId house = style.zoneAbbreviations().get(phrase.zoneText().get());
    if (house != null) {
      return List.of(house);
    }
    return phrase
        .zone()
        .map(List::of)
        .orElseGet(() -> TimeWords.ALL.zones().meaningsOf(phrase.zoneText().get()));
  }

  /** Returns how many minutes after midnight it shows. */
  int minuteOfDay() {
    return time.getHour() * 60 + time.getMinute();
  }
}
