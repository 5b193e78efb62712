package org.livenews.model;

import java.time.temporal.ChronoUnit;

/** How exactly an instant is known, finest first. */
public enum Precision {
  /** Known to the second. */
  SECOND(ChronoUnit.SECONDS),
  /** Known to the minute. */
  MINUTE(ChronoUnit.MINUTES),
  /** Known to the hour. */
  HOUR(ChronoUnit.HOURS),
  /** Known to the day. */
  DAY(ChronoUnit.DAYS);

  private final ChronoUnit unit;

  Precision(ChronoUnit unit) {
    this.unit = unit;
  }

  /** Returns the length of the window in which the true instant lies. */
  public ChronoUnit unit() {
    return unit;
  }
}
