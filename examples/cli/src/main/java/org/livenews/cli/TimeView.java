package org.livenews.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime;

/** Times for people: as printed, and what that means in UTC where it is known. */
final class TimeView {

  private static final DateTimeFormatter MINUTES = formatter("uuuu-MM-dd HH:mm");
  private static final DateTimeFormatter SECONDS = formatter("uuuu-MM-dd HH:mm:ss");

  private TimeView() {}

  /** Returns the printed text and the instant, or the empty string where nothing is known. */
  static String of(UpdateTime time) {
    String resolved = time.resolved().map(TimeView::of).orElse("");
    return time.text().isEmpty() || resolved.isEmpty()
        ? time.text() + resolved
        : time.text() + " · " + resolved;
  }

  private static String of(UpdateTime.Resolved time) {
    Instant from = time.instant();
    return switch (time.precision()) {
      case SECOND -> SECONDS.format(from) + " UTC";
      case MINUTE -> MINUTES.format(from) + " UTC";
      case HOUR, DAY ->
          MINUTES.format(from) + " to " + MINUTES.format(end(from, time.precision())) + " UTC";
    };
  }

  private static Instant end(Instant from, Precision precision) {
    return from.plus(1, precision.unit());
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }
}
