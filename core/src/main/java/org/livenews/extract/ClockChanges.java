package org.livenews.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic.Code;

/**
 * The printed clocks of a {@link Timeline} that zones have twice, because clocks were put back, or
 * not at all, because they were put forward.
 *
 * <p>Of two occurrences the one is meant that keeps the order of the page and is not after the
 * capture; else the one that the abbreviation beside it names. Where neither tells, the clock stays
 * open. One that does not occur is read as the same length of time after the gap began.
 */
final class ClockChanges {

  /** A clock with all that it can mean, the earlier first. */
  private record Reading(TimeItem item, ZoneId zone, List<Instant> instants) {}

  private final TimeContext context;
  private final TimeNotes notes;

  /** The readings of the page, oldest first. */
  private final List<Reading> readings = new ArrayList<>();

  ClockChanges(TimeContext context, TimeNotes notes) {
    this.context = context;
    this.notes = notes;
  }

  /** Settles what is meant by each clock with a day. */
  void settle(List<TimeItem> items, boolean newestFirst) {
    for (TimeItem item : items) {
      reading(item).ifPresent(item.isPinned() ? this::settleAlone : readings::add);
    }
    if (readings.stream().allMatch(r -> r.instants().size() == 1)) {
      return;
    }
    if (newestFirst) {
      Collections.reverse(readings);
    }
    List<Instant> earliest = earliest();
    List<Instant> latest = latest();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      if (earliest.get(i).equals(latest.get(i))) {
        ordered(reading, earliest.get(i));
      } else {
        settleAlone(reading);
      }
    }
  }

  /** Returns the instants at which clocks of a zone show a time; after a gap where none does. */
  static List<Instant> readings(LocalDateTime time, ZoneId zone) {
    try {
      List<Instant> all =
          zone.getRules().getValidOffsets(time).stream()
              .map(time::toInstant)
              .sorted(Comparator.naturalOrder())
              .toList();
      return all.isEmpty() ? List.of(time.atZone(zone).toInstant()) : all;
    } catch (DateTimeException | ArithmeticException outOfRange) {
      return List.of();
    }
  }

  private Optional<Reading> reading(TimeItem item) {
    if (item.isHeading()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = item.zoneIn(context);
    LocalDate day = item.date();
    LocalTime clock = item.clock();
    if (item.known() != null) {
      List<Instant> known = List.of(item.known().instant());
      return Optional.of(new Reading(item, zone.orElse(ZoneOffset.UTC), known));
    }
    if (zone.isEmpty() || day == null || clock == null) {
      return Optional.empty();
    }
    LocalDateTime time = day.atTime(clock);
    if (zone.get().getRules().getValidOffsets(time).isEmpty()) {
      notes.add(Code.SKIPPED_CLOCK, item.print() + " on " + day + " in " + zone.get());
    }
    List<Instant> instants =
        item.occurrence().map(List::of).orElseGet(() -> readings(time, zone.get()));
    return instants.isEmpty()
        ? Optional.empty()
        : Optional.of(new Reading(item, zone.get(), instants));
  }

  /** Reads each clock as early as those before it allow. */
  private List<Instant> earliest() {
    List<Instant> all = new ArrayList<>();
    Instant bound = Instant.MIN;
    for (Reading reading : readings) {
      Instant least = bound;
      bound =
          reading.instants().stream()
              .filter(i -> !i.isBefore(least))
              .findFirst()
              .orElse(reading.instants().get(0));
      all.add(bound);
    }
    return all;
  }

  /** Reads each clock as late as those after it and the capture allow. */
  private List<Instant> latest() {
    List<Instant> all = new ArrayList<>();
    Instant bound = end();
    for (int n = readings.size() - 1; n >= 0; n--) {
      List<Instant> instants = readings.get(n).instants();
      Instant most = bound;
      bound =
          instants.stream()
              .filter(i -> !i.isAfter(most))
              .reduce((a, b) -> b)
              .orElse(instants.get(instants.size() - 1));
      all.add(bound);
    }
    Collections.reverse(all);
    return all;
  }

  private Instant end() {
    return context
        .fetchedAt()
        .filter(f -> f.isBefore(Instant.MAX.minus(DayCarrier.SLACK)))
        .map(f -> f.plus(DayCarrier.SLACK))
        .orElse(Instant.MAX);
  }

  private void ordered(Reading reading, Instant meant) {
    if (reading.instants().size() > 1) {
      reading.item().occurrence(meant);
      notes.remark(
          Code.REPEATED_CLOCK,
          "\""
              + reading.item().print()
              + "\" occurs twice in "
              + reading.zone()
              + "; read as "
              + meant
              + ", which keeps the order of the page");
    }
  }

  /** Settles a clock by the abbreviation beside it, or leaves it open. */
  private void settleAlone(Reading reading) {
    if (reading.instants().size() == 1) {
      return;
    }
    Optional<Instant> named =
        reading
            .item()
            .zoneText()
            .flatMap(TimeWords.ALL.zones()::isSummerTime)
            .flatMap(
                summer ->
                    reading.instants().stream()
                        .filter(i -> reading.zone().getRules().isDaylightSavings(i) == summer)
                        .findFirst());
    named.ifPresentOrElse(reading.item()::occurrence, () -> open(reading));
  }

  private void open(Reading reading) {
    reading.item().leaveOpen();
    notes.add(
        Code.REPEATED_CLOCK,
        reading.item().print() + " on " + reading.item().date() + " in " + reading.zone());
  }
}
