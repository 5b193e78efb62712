package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.livenews.extract.TimeSeries.Verdict;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateTime.Resolved;

/** Chooses among the sources of machine-readable times of a page, and says what lost. */
final class TimeChoice {

  private static final double ORDERLY = 0.8;
  private static final double CLEARLY = 0.2;

  private TimeChoice() {}

  /**
   * Returns the source to be believed.
   *
   * @param series the sources, the one to be preferred first
   * @param shown how many updates the page shows, which are the first
   * @param diagnostics takes what was not believed
   */
  static Optional<TimeSeries> of(List<TimeSeries> series, int shown, List<Diagnostic> diagnostics) {
    double best =
        series.stream()
            .filter(TimeSeries::isSound)
            .mapToDouble(s -> s.order(shown))
            .max()
            .orElse(1);
    for (TimeSeries one : series) {
      if (one.isSound() && one.order(shown) < ORDERLY && one.order(shown) + CLEARLY < best) {
        one.reject(Verdict.DISORDERED);
      }
    }
    List<TimeSeries> sound = series.stream().filter(TimeSeries::isSound).toList();
    boolean confirmed = sound.stream().anyMatch(TimeSeries::isConfirmed);
    Optional<TimeSeries> chosen =
        sound.stream().filter(s -> !confirmed || s.isConfirmed()).findFirst();
    for (TimeSeries other : sound) {
      if (chosen.isPresent() && other != chosen.get()) {
        chosen = Optional.of(between(chosen.get(), other, diagnostics));
      }
    }
    for (TimeSeries one : series) {
      reason(one.verdict())
          .ifPresent(
              why ->
                  diagnostics.add(
                      Diagnostic.note(Code.TIME_CONFLICT, "times of " + one.name() + " " + why)));
    }
    chosen
        .filter(TimeSeries::isMoved)
        .ifPresent(
            c ->
                diagnostics.add(
                    Diagnostic.warning(
                        Code.TIME_CONFLICT,
                        "times of "
                            + c.name()
                            + " are local times marked as another zone; "
                            + c.placed()
                                .map(zone -> "the zone " + zone + " of house or page won")
                                .orElse("the printed clocks won"))));
    return chosen;
  }

  /**
   * Where two sources differ by whole hours throughout, as written, the one that writes an offset
   * is right.
   */
  private static TimeSeries between(
      TimeSeries chosen, TimeSeries other, List<Diagnostic> diagnostics) {
    Optional<Long> moved = chosen.distance(other);
    boolean rightAsWritten = chosen.isMoved() && !other.isMoved() && other.hasOffsets();
    if (moved.filter(d -> d == 0).isPresent() && !rightAsWritten) {
      return chosen;
    }
    Optional<Long> distance = moved.map(d -> d + chosen.shift() - other.shift());
    boolean zone = distance.filter(d -> d % 15 == 0).isPresent();
    boolean otherWins = zone && other.hasOffsets() && !chosen.hasOffsets();
    TimeSeries winner = otherWins ? other : chosen;
    TimeSeries loser = otherWins ? chosen : other;
    diagnostics.add(
        Diagnostic.note(
            Code.TIME_CONFLICT,
            "times of "
                + loser.name()
                + " differ from those of "
                + winner.name()
                + distance.filter(d -> zone).map(d -> " by " + Math.abs(d) + " min").orElse("")
                + "; the latter won"));
    loser.reject(Verdict.ABSENT);
    return winner;
  }

  private static Optional<String> reason(Verdict verdict) {
    return switch (verdict) {
      case SOUND, ABSENT -> Optional.empty();
      case CONSTANT -> Optional.of("are the same for all updates; they were not taken");
      case CONTRADICTED -> Optional.of("contradict the printed clocks; they were not taken");
      case UNPLACED -> Optional.of("are local times of an unknown place; they were not taken");
      case DISORDERED -> Optional.of("do not keep the order of the page; they were not taken");
    };
  }

  /** Returns the time of an update: of the chosen source, else of another that is sound. */
  static Optional<Resolved> at(int part, Optional<TimeSeries> chosen, List<TimeSeries> series) {
    Optional<Resolved> time = chosen.flatMap(c -> c.outlier(part).or(() -> c.at(part)));
    for (TimeSeries other : series) {
      if (time.isEmpty() && other.isSound()) {
        time = other.at(part);
      }
    }
    return time;
  }
}
