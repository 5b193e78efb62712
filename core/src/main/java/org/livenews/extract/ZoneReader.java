package org.livenews.extract;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimeWords.Kind;

/** Reads a zone behind a clock, for {@link TimeReader}. Not thread-safe. */
final class ZoneReader extends PartReader {

  private Optional<ZoneId> zone = Optional.empty();

  ZoneReader(TimeText in) {
    super(in);
  }

  /** Returns the zone that was read; empty if the print has several meanings or none. */
  Optional<ZoneId> zone() {
    return zone;
  }

  /**
   * Reads a zone at {@code start}.
   *
   * <p>A "Z" is one that is written on to the clock: "15:04Z".
   *
   * @param machineForm an ISO date and time stands before it, so that "Z" and "-05:00" are zones
   * @param signed the sign of an offset stands here apart from the clock: "10:30 +02:00"
   */
  boolean read(int start, int end, boolean machineForm, boolean signed) {
    pos = start;
    limit = end;
    boolean written = machineForm || start > 0 && isDigitAt(start - 1);
    if (written && charAt(start) == 'Z' && !isLetterAt(start + 1)) {
      zone = Optional.of(ZoneOffset.UTC);
      pos = start + 1;
      return true;
    }
    if (isSign(charAt(start)) && (machineForm || signed)) {
      return offset(start);
    }
    long words = match(start, Kind.ZONE);
    if (words != TimeWords.NONE) {
      zone = WORDS.zones().zone(TimeWords.value(words));
      pos = TimeWords.end(words);
      return true;
    }
    int nameEnd = abbreviationEnd(text, start, limit);
    Optional<ZoneId> named = nameEnd > start ? meaning(text, start, nameEnd) : null;
    if (named == null) {
      return false;
    }
    zone = named;
    pos = nameEnd;
    if (isSign(charAt(nameEnd)) && isUtc(start, nameEnd)) {
      offset(nameEnd);
    }
    return true;
  }

  /**
   * Returns the end of a known zone abbreviation at {@code start}; {@code start} if there is none.
   */
  static int abbreviationEnd(String text, int start, int limit) {
    int p = start;
    while (p < limit && p < start + 6 && text.charAt(p) >= 'A' && text.charAt(p) <= 'Z') {
      p++;
    }
    // Letters of another script are written on to it: "AESTకి".
    char next = p < limit ? text.charAt(p) : '\0';
    boolean word = !Character.isLetterOrDigit(next) || Signs.isLetter(next) && !Signs.isLatin(next);
    boolean known = word && p - start >= 2 && meaning(text, start, p) != null;
    return known ? p : start;
  }

  private static @Nullable Optional<ZoneId> meaning(String text, int start, int end) {
    return WORDS.zones().abbreviation(text.substring(start, end));
  }

  private boolean isUtc(int start, int end) {
    return end - start == 3
        && (text.regionMatches(start, "GMT", 0, 3) || text.regionMatches(start, "UTC", 0, 3));
  }

  private static boolean isSign(char c) {
    return c == '+' || isMinus(c);
  }

  static boolean isMinus(char c) {
    return c == '-' || c == '−';
  }

  /** Reads +02:00, +0200, +2; changes nothing if there is no such offset. */
  private boolean offset(int start) {
    int hours = number(start + 1, 4);
    int digits = numberEnd - start - 1;
    int end = numberEnd;
    int minutes = 0;
    if (hours < 0 || digits == 3) {
      return false;
    }
    if (digits == 4) {
      minutes = hours % 100;
      hours /= 100;
    } else if (charAt(end) == ':' && pair(end + 1) >= 0) {
      minutes = pair(end + 1);
      end += 3;
    }
    if (hours > 14 || minutes > 59) {
      return false;
    }
    int seconds = hours * 3600 + minutes * 60;
    zone = Optional.of(ZoneOffset.ofTotalSeconds(text.charAt(start) == '+' ? seconds : -seconds));
    pos = end;
    return true;
  }
}
