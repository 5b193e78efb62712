package org.livenews.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.livenews.extract.PartialDate.Order;

/**
 * Which of "3/4" is the month, decided once for a page: by dates of the page that can be read in
 * one way only, else by what lies closer to the day of the page, else by a twelve-hour clock, the
 * language or the zone. In doubt no date is read.
 */
final class DateOrder {

  private static final int NEAR_DAYS = 4;

  private enum Choice {
    DAY,
    MONTH,
    AS_READ,
    NONE
  }

  private final Choice choice;

  private DateOrder(Choice choice) {
    this.choice = choice;
  }

  static DateOrder of(List<TimeItem> items, TimeContext context) {
    int either = 0;
    int dayFirst = 0;
    int monthFirst = 0;
    for (TimeItem item : items) {
      TimePhrase phrase = item.phrase();
      if (phrase != null && phrase.date().isPresent()) {
        Order order = phrase.date().get().order();
        either += order == Order.EITHER ? 1 : 0;
        dayFirst += order == Order.DAY_FIRST ? 1 : 0;
        monthFirst += order == Order.MONTH_FIRST ? 1 : 0;
      }
    }
    if (either == 0) {
      return new DateOrder(Choice.AS_READ);
    }
    if (dayFirst != monthFirst) {
      return new DateOrder(dayFirst > monthFirst ? Choice.DAY : Choice.MONTH);
    }
    return new DateOrder(byDistance(items, context).orElseGet(() -> byHabit(items, context)));
  }

  private static Optional<Choice> byDistance(List<TimeItem> items, TimeContext context) {
    Optional<LocalDate> page =
        context
            .pageDate()
            .or(() -> context.pageTime().or(context::fetchedAt).map(DateOrder::dayOf));
    if (page.isEmpty()) {
      return Optional.empty();
    }
    int day = 0;
    int month = 0;
    for (TimeItem item : items) {
      TimePhrase phrase = item.phrase();
      if (phrase != null && phrase.date().filter(d -> d.order() == Order.EITHER).isPresent()) {
        day += isNear(read(phrase, Choice.DAY), page.get()) ? 1 : 0;
        month += isNear(read(phrase, Choice.MONTH), page.get()) ? 1 : 0;
      }
    }
    return day == month ? Optional.empty() : Optional.of(day > month ? Choice.DAY : Choice.MONTH);
  }

  private static LocalDate dayOf(Instant instant) {
    long days = Math.floorDiv(instant.getEpochSecond(), 86_400L);
    return LocalDate.ofEpochDay(
        Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), days)));
  }

  private static boolean isNear(PartialDate date, LocalDate page) {
    return date.near(page)
        .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, page)) <= NEAR_DAYS)
        .isPresent();
  }

  private static Choice byHabit(List<TimeItem> items, TimeContext context) {
    for (TimeItem item : items) {
      TimePhrase phrase = item.phrase();
      if (phrase != null && isTwelveHour(phrase)) {
        return Choice.MONTH;
      }
    }
    String language = context.language().orElse("").toLowerCase(Locale.ROOT).replace('_', '-');
    if (language.equals("en-us") || context.zone().filter(DateOrder::isAmerican).isPresent()) {
      return Choice.MONTH;
    }
    boolean english = language.isEmpty() || language.equals("en");
    boolean elsewhere = context.zone().filter(z -> !(z instanceof ZoneOffset)).isPresent();
    return english && !elsewhere ? Choice.NONE : Choice.DAY;
  }

  private static boolean isAmerican(ZoneId zone) {
    return List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu")
        .contains(zone.getId());
  }

  private static boolean isTwelveHour(TimePhrase phrase) {
    return phrase.form().contains("h:mm") || phrase.form().contains("h.mm");
  }

  /** Returns the date of a phrase as this page means it, or empty if that cannot be told. */
  Optional<PartialDate> read(TimePhrase phrase) {
    PartialDate date = phrase.date().orElseThrow();
    if (date.order() != Order.EITHER || choice == Choice.AS_READ) {
      return Optional.of(date);
    }
    if (date.swapped().day().equals(date.day())) {
      return Optional.of(date);
    }
    return choice == Choice.NONE ? Optional.empty() : Optional.of(read(phrase, choice));
  }

  /** A reader gives the day first, except beside a twelve-hour clock. */
  private static PartialDate read(TimePhrase phrase, Choice choice) {
    PartialDate date = phrase.date().orElseThrow();
    boolean monthRead = isTwelveHour(phrase);
    return monthRead == (choice == Choice.MONTH) ? date : date.swapped();
  }
}
