package org.livenews.extract;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.livenews.extract.RelativeTable.Kind;
import org.livenews.extract.RelativeTable.Sense;

/**
 * Reads a phrase of the tables of {@link RelativeTimes} at a given place, for {@link AgeReader}: of
 * the language's own table, else of the one of all languages. Not thread-safe.
 */
final class DistanceReader extends PartReader {

  /** The longest first part of a distance in two units. */
  private static final int LONGEST_PART = 24;

  private Duration ago = Duration.ZERO;
  private ChronoUnit unit = ChronoUnit.MINUTES;
  private OptionalInt daysBack = OptionalInt.empty();
  private boolean isWord;
  private boolean isOwn;

  DistanceReader(TimeText in) {
    super(in);
  }

  Duration ago() {
    return ago;
  }

  /** Returns the smallest unit printed. */
  ChronoUnit unit() {
    return unit;
  }

  /** Returns the day, where a word for a day was read. */
  OptionalInt daysBack() {
    return daysBack;
  }

  /** Whether a word of its own was read: "this week". */
  boolean isWord() {
    return isWord;
  }

  /** Whether the phrase is one of the language that was asked for. */
  boolean isOwn() {
    return isOwn;
  }

  /** Whether a phrase begins here, so that its first word is not a word by itself. */
  boolean beginsAt(int start, int end, boolean alone) {
    limit = end;
    return match(preferred.distances(), start, alone) != RelativeTable.NONE
        || match(RelativeTimes.inAnyLanguage(), start, alone) != RelativeTable.NONE;
  }

  /**
   * Reads a phrase at {@code start}, unless the distance is {@linkplain AgeReader#isTooLong too
   * long} for a time of news.
   *
   * @param alone nothing else is printed, so that words such as "this week" count
   */
  boolean read(int start, int end, boolean alone) {
    limit = end;
    isOwn = read(preferred.distances(), start, alone);
    boolean isRead = isOwn || read(RelativeTimes.inAnyLanguage(), start, alone);
    return isRead && !AgeReader.isTooLong(ago);
  }

  private boolean read(RelativeTable table, int start, boolean alone) {
    long match = match(table, start, alone);
    if (match == RelativeTable.NONE) {
      return isDigitAt(start) && partBefore(table, start);
    }
    pos = RelativeTable.end(match);
    Sense sense = table.sense(match);
    unit = sense.unit();
    ago = length(sense, text, start, pos);
    isWord = sense.isWord();
    daysBack =
        isWord && unit == ChronoUnit.DAYS ? OptionalInt.of(sense.times()) : OptionalInt.empty();
    if (sense.kind() == Kind.NUMBERED && !isDigitAt(start)) {
      partBehind(table, sense, start);
    }
    pos = stopAfter(pos);
    return true;
  }

  /** Finds a phrase; a word only where nothing else is printed, or no more than a clock. */
  private long match(RelativeTable table, int start, boolean alone) {
    long match = table.match(text, start, limit);
    if (match == RelativeTable.NONE || isBegunWord(RelativeTable.end(match))) {
      return RelativeTable.NONE;
    }
    if (!table.sense(match).isWord()) {
      return match;
    }
    boolean day = table.sense(match).unit() == ChronoUnit.DAYS;
    return alone && (day || isEnd(RelativeTable.end(match))) ? match : RelativeTable.NONE;
  }

  /** Whether what was read goes on as another word, in a script without blanks: "3天前往". */
  private boolean isBegunWord(int end) {
    return Signs.isUnspaced(text.charAt(end - 1))
        && TimeWords.end(match(end - 1, TimeWords.Kind.NO_AFTER)) > end;
  }

  /** Reads on where a smaller unit follows: what is before the number is said once. */
  private void partBehind(RelativeTable table, Sense first, int start) {
    int number = figure(start, pos);
    int next = skipBlanks(stopAfter(pos));
    if (number >= pos || next == pos || !isDigitAt(next)) {
      return;
    }
    String whole = text.substring(start, number) + text.substring(next, limit);
    long match = table.match(whole, 0, whole.length());
    if (match != RelativeTable.NONE && goOn(first, table.sense(match))) {
      int end = RelativeTable.end(match);
      ago = ago.plus(length(table.sense(match), whole, 0, end));
      unit = table.sense(match).unit();
      pos = next + end - (number - start);
    }
  }

  /** Reads a larger unit in front of a phrase: what is behind the unit is said once, at the end. */
  private boolean partBefore(RelativeTable table, int start) {
    int reach = Math.min(limit, start + LONGEST_PART);
    int word = start;
    while (word < reach && isDigitAt(word)) {
      word++;
    }
    int next = figure(word, reach);
    long second = next < reach ? table.match(text, next, limit) : RelativeTable.NONE;
    if (second == RelativeTable.NONE) {
      return false;
    }
    int end = RelativeTable.end(second);
    for (int i = next + 1; i < end; i++) {
      if (Signs.isBlank(text.charAt(i))) {
        String whole = text.substring(start, next) + text.substring(i, end);
        long first = table.match(whole, 0, whole.length());
        if (RelativeTable.end(first) == whole.length()
            && goOn(table.sense(first), table.sense(second))) {
          unit = table.sense(second).unit();
          ago =
              length(table.sense(first), whole, 0, whole.length())
                  .plus(length(table.sense(second), text, next, end));
          isWord = false;
          daysBack = OptionalInt.empty();
          pos = stopAfter(end);
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two parts can be of one distance. */
  private static boolean goOn(Sense first, Sense second) {
    return first.kind() == Kind.NUMBERED
        && second.kind() == Kind.NUMBERED
        && second.unit().compareTo(first.unit()) < 0
        && Integer.signum(first.times()) == Integer.signum(second.times());
  }

  /** Returns where the next figure stands, or {@code end}. */
  private int figure(int start, int end) {
    int i = start;
    while (i < end && !isDigitAt(i)) {
      i++;
    }
    return i;
  }

  private static Duration length(Sense sense, String text, int start, int end) {
    boolean numbered = sense.kind() == Kind.NUMBERED;
    long hundredths = numbered ? RelativeTable.hundredths(text, start, end) : 100;
    return Duration.ofSeconds(sense.times() * hundredths * AgeReader.seconds(sense.unit()) / 100);
  }

  private boolean isEnd(int p) {
    for (int i = p; i < limit; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
