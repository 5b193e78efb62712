package org.livenews.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the times of the updates of one page, each with what it states, in page order. */
final class TimePrinter {

  private static final int LAST_MINUTE = 23 * 60 + 50;

  private final Dice dice;
  private final Style style;
  private final Tongue tongue;

  TimePrinter(Dice dice, Style style, Tongue tongue) {
    this.dice = dice;
    this.style = style;
    this.tongue = tongue;
  }

  /** Returns the times of {@code count} updates: newest first, or now and then oldest first. */
  List<Truth.Time> times(int count) {
    if (style.slot() == Style.Slot.NONE) {
      return Collections.nCopies(count, Truth.Time.NONE);
    }
    List<Truth.Time> times = new ArrayList<>();
    LocalDate day = LocalDate.of(2019, 1, 1).plusDays(dice.below(2000));
    int minutesAgo = dice.between(1, 20);
    int minute = dice.between(LAST_MINUTE - 120, LAST_MINUTE);
    for (int i = 0; i < count; i++) {
      times.add(
          style.isRelative()
              ? relative(minutesAgo, LocalTime.ofSecondOfDay(minute * 60L))
              : absolute(LocalTime.ofSecondOfDay(minute * 60L), day));
      int step = dice.between(1, 70);
      minutesAgo += step;
      minute -= step;
      if (minute < 0) {
        minute += 24 * 60;
        day = day.minusDays(1);
      }
    }
    if (!style.isRelative() && dice.chance(20)) {
      Collections.reverse(times);
    }
    return times;
  }

  private Truth.Time relative(int minutes, LocalTime clock) {
    if (style == Style.AGO_AND_CLOCK_LINE) {
      boolean hours = minutes >= 60;
      int number = hours ? minutes / 60 : minutes;
      String text = number + (hours ? "h" : "m") + " ago (" + two(clock) + " GMT)";
      Duration ago = hours ? Duration.ofHours(number) : Duration.ofMinutes(number);
      return new Truth.Time(text, Optional.of(ago), Optional.of(clock), Optional.empty());
    }
    if (tongue == Tongue.EN) {
      return ago(minutes);
    }
    return minutes < 60
        ? Truth.Time.ago(minutesAgo(minutes), Duration.ofMinutes(minutes))
        : Truth.Time.ago(hoursAgo(minutes / 60), Duration.ofHours(minutes / 60));
  }

  /** Returns an age in English. */
  static Truth.Time ago(int minutes) {
    String text =
        minutes < 60
            ? minutes + " min ago"
            : minutes % 60 == 0
                ? minutes / 60 + " hr ago"
                : minutes / 60 + " hr " + minutes % 60 + " min ago";
    return Truth.Time.ago(text, Duration.ofMinutes(minutes));
  }

  private String minutesAgo(int n) {
    return switch (tongue) {
      case DE -> "vor " + n + (n == 1 ? " Minute" : " Minuten");
      case FR -> "il y a " + n + (n == 1 ? " minute" : " minutes");
      case IT -> n + (n == 1 ? " minuto fa" : " minuti fa");
      case RU -> n + slavic(n, " минуту", " минуты", " минут") + " назад";
      case TR -> n + " dakika önce";
      case AR -> "قبل " + (n <= 10 ? n + " دقائق" : n + " دقيقة");
      case EN -> n + " min ago";
    };
  }

  private String hoursAgo(int n) {
    return switch (tongue) {
      case DE -> "vor " + n + (n == 1 ? " Stunde" : " Stunden");
      case FR -> "il y a " + n + (n == 1 ? " heure" : " heures");
      case IT -> n + (n == 1 ? " ora fa" : " ore fa");
      case RU -> n + slavic(n, " час", " часа", " часов") + " назад";
      case TR -> n + " saat önce";
      case AR -> "قبل " + (n <= 10 ? n + " ساعات" : n + " ساعة");
      case EN -> n + " hr ago";
    };
  }

  private static String slavic(int n, String one, String few, String many) {
    int tens = n % 100;
    if (tens >= 11 && tens <= 14) {
      return many;
    }
    return switch (n % 10) {
      case 1 -> one;
      case 2, 3, 4 -> few;
      default -> many;
    };
  }

  private Truth.Time absolute(LocalTime time, LocalDate day) {
    String two = two(time);
    String dotted = two.replace(':', '.');
    return switch (style) {
      case ZONED_LINE ->
          Truth.Time.dated(
              half(time, ":") + (time.getHour() < 12 ? " a.m." : " p.m.") + " ET, " + us(day),
              time,
              day);
      case DATED_LINE ->
          Truth.Time.dated(
              two + " " + day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear(),
              time,
              day);
      case DOTTED_ZONE_LINE -> Truth.Time.clock(dotted + " CET", time);
      case PADDED_LINE ->
          Truth.Time.clock(
              (half(time, ":").length() < 5 ? "0" : "")
                  + half(time, ":")
                  + (time.getHour() < 12 ? " AM" : " PM"),
              time);
      case UHR_HEADLINE -> Truth.Time.clock(dotted + " Uhr", time);
      case UHR_PIPE_HEADLINE -> Truth.Time.clock(two + " Uhr", time);
      case H_HEADLINE -> Truth.Time.clock(two.replace(':', 'h'), time);
      case GMT_HEADLINE -> Truth.Time.clock(two.replace(":", "") + " GMT", time);
      case ORE_HEADLINE -> Truth.Time.clock("Ore " + dotted, time);
      case AM_HEADLINE ->
          Truth.Time.clock(half(time, ":") + (time.getHour() < 12 ? " a.m." : " p.m."), time);
      case PM_BODY -> Truth.Time.clock(half(time, ".") + (time.getHour() < 12 ? "am" : "pm"), time);
      case DOTTED_BODY -> Truth.Time.clock(dotted, time);
      default -> Truth.Time.clock(two, time);
    };
  }

  /** Returns what stands between a time and the text behind it on the same line. */
  String separator() {
    return switch (style) {
      case UHR_HEADLINE, PM_BODY, DOTTED_BODY -> ": ";
      case UHR_PIPE_HEADLINE -> " | ";
      case H_HEADLINE -> " : ";
      case GMT_HEADLINE -> " — ";
      default -> " ";
    };
  }

  private static String two(LocalTime time) {
    return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
  }

  private static String half(LocalTime time, String separator) {
    int hour = time.getHour() % 12;
    return String.format(
        Locale.ROOT, "%d%s%02d", hour == 0 ? 12 : hour, separator, time.getMinute());
  }

  private static String us(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.US)
        + " "
        + day.getDayOfMonth()
        + ", "
        + day.getYear();
  }
}
