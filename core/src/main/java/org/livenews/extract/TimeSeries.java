package org.livenews.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/**
 * The machine-readable times of all updates from one source, and what the clocks that the page
 * prints say about them.
 *
 * <p>Printed clocks are local times, mostly of a zone that is not printed. Where they differ from
 * the machine-readable times by one and the same offset, the two tell the same and the offset is
 * the zone; where that is zero, the clocks are taken to be in UTC. Where a zone is printed and is
 * another, the machine-readable times are local times with a wrong mark, and are moved. Where they
 * equal the clocks and are marked as UTC though the page writes or prints its own times at another
 * offset, they are local times as well. Where the difference is no offset or not the same, the
 * times tell of something else than the clocks.
 */
final class TimeSeries {

  /** What the times are good for. */
  enum Verdict {
    /** They tell when the updates were published. */
    SOUND,
    /** There are none. */
    ABSENT,
    /** They are all the same although the updates are not of one time. */
    CONSTANT,
    /** They tell of something else than the clocks that the page prints. */
    CONTRADICTED,
    /** They are local times of a place that is not known. */
    UNPLACED,
    /** They jump to and fro where another source keeps the order of the page. */
    DISORDERED
  }

  /** The share of updates that counts as most. */
  static final double MOST = 0.6;

  private final String name;
  private final List<Optional<Moment>> moments;
  private final List<Optional<PrintedClock>> clocks;

  /** The times as instants; those without an offset as if in UTC. */
  private final List<Optional<Instant>> instants;

  private final ClockOffset offset;
  private int size;
  private int offsets;
  private boolean isLocal;
  private Verdict verdict;
  private long shift;
  private Basis basis = Basis.MACHINE_READABLE;
  private Optional<ZoneId> placed = Optional.empty();

  TimeSeries(
      String name,
      List<Optional<Moment>> moments,
      List<Optional<PrintedClock>> clocks,
      ZoneEvidence evidence) {
    this.name = name;
    this.moments = moments;
    this.clocks = clocks;
    instants = new ArrayList<>(moments.size());
    for (Optional<Moment> moment : moments) {
      instants.add(moment.map(TimeSeries::instant));
      if (moment.isPresent()) {
        size++;
        offsets += isAway(moment.get()) ? 1 : 0;
        isLocal |= moment.get().offset().isEmpty();
      }
    }
    offset = size == 0 ? ClockOffset.NONE : new ClockOffset(instants, clocks);
    verdict = judge(evidence);
  }

  /** Whether an offset is written that is not zero. */
  private static boolean isAway(Moment moment) {
    return moment.offset().isPresent() && moment.offset().get().getTotalSeconds() != 0;
  }

  String name() {
    return name;
  }

  Verdict verdict() {
    return verdict;
  }

  boolean isSound() {
    return verdict == Verdict.SOUND;
  }

  void reject(Verdict reason) {
    verdict = reason;
  }

  /** Whether several printed clocks agree with it. */
  boolean isConfirmed() {
    return isSound() && offset.isShared();
  }

  /** Whether the times were moved to fit the zone that is printed. */
  boolean isMoved() {
    return shift != 0;
  }

  /** Returns by how many minutes the times were moved; in a zone, the first of them. */
  long shift() {
    return shift;
  }

  /** Returns the zone of house or page as local times of which these were taken, if they were. */
  Optional<ZoneId> placed() {
    return placed;
  }

  /** Returns the offset of the clocks that the page prints, if several agree on it. */
  Optional<ZoneOffset> clockOffset() {
    return isConfirmed() ? offset.ofMoved(shift) : Optional.empty();
  }

  /** Whether most offsets written are not zero, so that somebody thought about them. */
  boolean hasOffsets() {
    return offsets * 2 > size;
  }

  /** Returns the time of an update, as an instant. */
  Optional<Resolved> at(int part) {
    return moments.get(part).map(this::moved);
  }

  /** Returns another time of this source as an instant, moved as these are. */
  Resolved moved(Moment moment) {
    Instant meant =
        placed
            .map(zone -> LocalDateTime.ofInstant(instant(moment), ZoneOffset.UTC).atZone(zone))
            .map(ZonedDateTime::toInstant)
            .orElseGet(() -> instant(moment).plusSeconds(shift * 60));
    return new Resolved(meant, moment.precision(), basis);
  }

  private static Instant instant(Moment moment) {
    return moment.instantAt(ZoneOffset.UTC);
  }

  // ---- judgement --------------------------------------------------------------------------

  private Verdict judge(ZoneEvidence evidence) {
    if (size == 0) {
      return Verdict.ABSENT;
    }
    if (ConstantTimes.are(instants, clocks)) {
      return Verdict.CONSTANT;
    }
    if (!offset.isAgreed()) {
      return Verdict.CONTRADICTED;
    }
    Optional<ZoneOffset> printed = offset.printed();
    if (printed.isPresent()) {
      shift = offset.ahead(printed.get());
      basis = shift == 0 ? basis : Basis.ZONED_TEXT;
      return Verdict.SOUND;
    }
    boolean shownAsUtc = offset.isShared() && offset.minutes() == 0;
    boolean ahead = !hasOffsets() && evidence.isAhead(newest(), shownAsUtc);
    boolean zoneless = isLocal || ahead;
    Optional<ZoneId> zone = zoneless ? evidence.house() : Optional.empty();
    if (zone.isEmpty() && shownAsUtc && !hasOffsets() && evidence.house().isEmpty()) {
      zone = evidence.meant(newest()).map(offsetOfPage -> offsetOfPage);
    }
    if (zone.isEmpty()) {
      return zoneless ? Verdict.UNPLACED : Verdict.SOUND;
    }
    place(zone.get());
    return Verdict.SOUND;
  }

  /** Takes the times as local times of a zone. */
  private void place(ZoneId zone) {
    Moment first = moments.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    ZoneOffset local = zone.getRules().getOffset(first.local());
    shift = -local.getTotalSeconds() / 60;
    basis = Basis.PAGE_ZONE;
    placed = Optional.of(zone);
  }

  private Instant newest() {
    Instant newest = Instant.MIN;
    for (Optional<Instant> instant : instants) {
      newest = instant.isPresent() && instant.get().isAfter(newest) ? instant.get() : newest;
    }
    return newest;
  }

  /**
   * Returns what the clock of one update means where it alone differs from its time and looks like
   * the others; a difference of whole hours is none, clocks are put forward and back.
   */
  Optional<Resolved> outlier(int part) {
    return offset
        .strayMinutes(part)
        .filter(off -> isConfirmed())
        .flatMap(
            off ->
                at(part)
                    .map(
                        r ->
                            new Resolved(
                                r.instant()
                                    .plus(Duration.ofMinutes(off))
                                    .truncatedTo(ChronoUnit.MINUTES),
                                Precision.MINUTE,
                                Basis.PAGE_ZONE)));
  }

  // ---- order ------------------------------------------------------------------------------

  /**
   * Returns the share of steps from update to update that run the way most do; 1 where there are
   * none.
   *
   * @param shown how many updates are asked, from the first: what linked data adds has no order
   */
  double order(int shown) {
    int rising = 0;
    int falling = 0;
    Optional<Instant> before = Optional.empty();
    for (Optional<Instant> now : instants.subList(0, shown)) {
      if (now.isPresent()) {
        if (before.isPresent()) {
          rising += now.get().isAfter(before.get()) ? 1 : 0;
          falling += now.get().isBefore(before.get()) ? 1 : 0;
        }
        before = now;
      }
    }
    int steps = rising + falling;
    return steps == 0 ? 1 : Math.max(rising, falling) / (double) steps;
  }

  /**
   * Returns by how many minutes another series is ahead of this where it always is by as much;
   * seconds that one of the two leaves out do not count.
   */
  Optional<Long> distance(TimeSeries other) {
    Map<Long, Integer> counts = new HashMap<>();
    int both = 0;
    for (int i = 0; i < moments.size(); i++) {
      Optional<Resolved> mine = at(i);
      Optional<Resolved> others = other.at(i);
      if (mine.isPresent() && others.isPresent()) {
        both++;
        ChronoUnit unit =
            mine.get().precision() == others.get().precision()
                ? ChronoUnit.SECONDS
                : ChronoUnit.MINUTES;
        long seconds =
            Duration.between(
                    mine.get().instant().truncatedTo(unit),
                    others.get().instant().truncatedTo(unit))
                .toSeconds();
        counts.merge(Math.floorDiv(seconds + 30, 60), 1, Integer::sum);
      }
    }
    int all = both;
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= all * MOST)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the day of the newest time, where clocks are read at an offset. */
  Optional<LocalDate> lastDay(ZoneOffset at) {
    return IntStream.range(0, moments.size())
        .mapToObj(this::at)
        .flatMap(Optional::stream)
        .map(Resolved::instant)
        .max(Instant::compareTo)
        .map(i -> LocalDate.ofInstant(i, at));
  }
}
