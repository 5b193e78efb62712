package org.livenews.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.livenews.model.UpdateTime;

/** Reads when an update was last changed. */
final class EditedTime {

  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private EditedTime() {}

  /**
   * Returns the time of a change that is printed at a span; a clock without a date that is much
   * earlier than the publication is of the next day. Empty if nothing is read or the change is the
   * publication itself or before it.
   */
  static Optional<UpdateTime> of(Span print, UpdateTime published, TimeContext context) {
    String text = print.text();
    Optional<TimePhrase> phrase =
        Times.only(text).or(() -> Times.leading(text)).or(() -> Times.trailing(text));
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> from = published.instant();
    if (from.isEmpty()) {
      return Optional.of(Timeline.single(context, text, phrase.get()));
    }
    ZoneId zone = phrase.get().zone().or(context::zone).orElse(ZoneOffset.UTC);
    LocalDate day = LocalDate.ofInstant(from.get(), zone);
    UpdateTime edited = on(day, context, text, phrase.get());
    boolean early =
        edited.instant().filter(i -> i.isBefore(from.get().minus(HALF_A_DAY))).isPresent();
    if (early && phrase.get().date().isEmpty()) {
      edited = on(day.plusDays(1), context, text, phrase.get());
    }
    return Optional.of(edited).filter(e -> e.instant().isEmpty() || isAfter(e, published));
  }

  private static UpdateTime on(LocalDate day, TimeContext context, String text, TimePhrase phrase) {
    return Timeline.single(context.toBuilder().pageDate(day).build(), text, phrase);
  }

  private static boolean isAfter(UpdateTime edited, UpdateTime published) {
    return edited.instant().filter(i -> i.isAfter(published.instant().orElseThrow())).isPresent();
  }
}
