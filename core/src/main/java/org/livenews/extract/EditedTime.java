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

  /** An update that is saved twice while it is published was not changed. */
  private static final Duration SAVING = Duration.ofMinutes(1);

  private EditedTime() {}

  /**
   * Returns the time of a change that is printed at a span; a clock without a date that is much
   * earlier than the publication is of the next day. Empty if nothing is read or the change is the
   * publication itself or before it.
   */
  static Optional<UpdateTime> printed(Span print, UpdateTime published, TimeContext context) {
    String text = print.text();
    Optional<TimePhrase> phrase =
        Times.ANY_LANGUAGE
            .stamp(text)
            .or(() -> Times.ANY_LANGUAGE.leading(text))
            .or(() -> Times.ANY_LANGUAGE.trailing(text));
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
    return Optional.of(edited)
        .filter(e -> e.instant().map(i -> isLater(i, published)).orElse(true));
  }

  private static UpdateTime on(LocalDate day, TimeContext context, String text, TimePhrase phrase) {
    return Timeline.single(context.toBuilder().pageDate(day).build(), text, phrase);
  }

  /** Whether an instant is behind the publication, and not only a part of what is stated of it. */
  static boolean isLater(Instant change, UpdateTime published) {
    return published.window().filter(w -> !change.isBefore(w.until())).isPresent()
        && Duration.between(published.instant().orElseThrow(), change).compareTo(SAVING) >= 0;
  }
}
