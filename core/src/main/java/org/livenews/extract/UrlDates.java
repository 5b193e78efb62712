package org.livenews.extract;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.extract.TimeWords.Kind;

/**
 * The day that a page's address states. Reads the path only; linear in its length; total.
 *
 * <p>Year first in any separators ({@code /2023/12/13/}, {@code /2023/dec/13/}, {@code
 * -2023-03-21}, {@code /20230321/}) and named months ({@code liveblog-november-16-2023}, {@code
 * 16-november-2023}) leave no doubt. Figures with the year last ({@code -03-21-23}) are read
 * differently from country to country, and so not at all.
 */
public final class UrlDates {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private UrlDates() {}

  /** Returns the first date of the path that leaves no doubt. */
  public static Optional<LocalDate> in(URI uri) {
    String path = uri.getPath();
    if (path == null) {
      return Optional.empty();
    }
    List<String> words = words(path);
    for (int i = 0; i < words.size(); i++) {
      Optional<LocalDate> date = plain(words, i);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> plain(List<String> words, int i) {
    String a = words.get(i);
    int packed = number(a, 8, 8);
    if (packed > 0) {
      return date(packed / 10_000, packed / 100 % 100, packed % 100);
    }
    if (i + 2 >= words.size()) {
      return Optional.empty();
    }
    String b = words.get(i + 1);
    String c = words.get(i + 2);
    int year = number(a, 4, 4);
    if (year > 0) {
      int month = number(b, 1, 2);
      return date(year, month > 0 ? month : month(b), number(c, 1, 2));
    }
    year = number(c, 4, 4);
    if (year < 0) {
      return Optional.empty();
    }
    return date(year, month(a), day(b)).or(() -> date(number(c, 4, 4), month(b), day(a)));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || day < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The number of a month's name, or -1. */
  private static int month(String word) {
    long match = TimeWords.ALL.match(word, 0, word.length(), Kind.MONTH);
    boolean whole = match != TimeWords.NONE && TimeWords.end(match) == word.length();
    return whole ? TimeWords.value(match) : -1;
  }

  /** A day of the month, with or without its ordinal ending. */
  private static int day(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    String ending = word.substring(digits);
    boolean ordinal =
        ending.isEmpty()
            || ending.equals("st")
            || ending.equals("nd")
            || ending.equals("rd")
            || ending.equals("th");
    return ordinal ? number(word.substring(0, digits), 1, 2) : -1;
  }

  private static int number(String word, int least, int most) {
    if (word.length() < least || word.length() > most) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return -1;
      }
      value = value * 10 + word.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static List<String> words(String path) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= path.length(); i++) {
      boolean inside = i < path.length() && Character.isLetterOrDigit(path.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(path.substring(start, i));
        start = -1;
      }
    }
    return words;
  }
}
