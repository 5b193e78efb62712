package org.livenews.extract;

import java.util.Optional;

/**
 * The time that a line prints, by where it stands in the line.
 *
 * @param only the time, if the line is nothing else
 * @param leading the time that the line begins with, or that follows a name at its beginning
 * @param trailing the time that it ends with
 * @param ending the clock that it ends with, alone or in brackets
 * @param minute the minute of a match that it begins with
 * @param signed whether it is a byline with a clock
 */
record RowTimes(
    Optional<TimePhrase> only,
    Optional<TimePhrase> leading,
    Optional<TimePhrase> trailing,
    Optional<TimePhrase> ending,
    Optional<MatchMinute> minute,
    boolean signed) {

  /** Those of a line that prints none. */
  static final RowTimes NONE = alone(Optional.empty());

  private static final int SIGNATURE_WORDS = 8;
  private static final int LONGEST_SIGNATURE = 120;

  /**
   * Reads a line that is none of the page's frame, the times of which tell nothing.
   *
   * @param reader reads times in the language of the page
   * @param labels what recurs in front of clocks on the page
   */
  static RowTimes of(PageBlock block, HouseStyle style, Times reader, RecurringLabels labels) {
    String text = block.text();
    if (!block.glance().hasDigit() && !reader.mayBeWords(text)) {
      return NONE;
    }
    Optional<TimePhrase> labelled = labels.clock(text);
    LineTimes line = reader.line(text);
    Optional<TimePhrase> only = line.stamp();
    if (only.isEmpty() && labelled.isPresent() && labelled.get().next() == text.length()) {
      only = labelled;
    }
    if (only.isPresent()) {
      return alone(only);
    }
    Optional<TimePhrase> leading = leading(text, style, line, labelled);
    boolean open = leading.isEmpty();
    Optional<TimePhrase> trailing = open ? line.trailing() : Optional.empty();
    Optional<TimePhrase> ending = open ? ending(text, style, line) : Optional.empty();
    Optional<MatchMinute> minute = Times.matchMinute(text);
    if (open && trailing.isEmpty() && ending.isEmpty() && minute.isEmpty()) {
      return NONE;
    }
    boolean signed = isSigned(text, style, leading, trailing, ending);
    return new RowTimes(only, leading, trailing, ending, minute, signed);
  }

  /** Returns the times of a line that is nothing but one. */
  private static RowTimes alone(Optional<TimePhrase> only) {
    return new RowTimes(
        only, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static Optional<TimePhrase> leading(
      String text, HouseStyle style, LineTimes line, Optional<TimePhrase> labelled) {
    Optional<TimePhrase> first = line.leading();
    if (first.isPresent() || labelled.isPresent()) {
      return first.isPresent() ? first : labelled;
    }
    Optional<TimePhrase> named = line.afterName();
    return named.isPresent() ? named : beforeByline(text, style, line);
  }

  private static Optional<TimePhrase> ending(String text, HouseStyle style, LineTimes line) {
    Optional<TimePhrase> last = line.ending();
    return last.isPresent() ? last : signature(text, style, line);
  }

  /** Returns the clock of a line that goes on with a byline: "Posted at 14:05 by Ann Lee". */
  private static Optional<TimePhrase> beforeByline(String text, HouseStyle style, LineTimes line) {
    return text.length() > LONGEST_SIGNATURE
        ? Optional.empty()
        : line.beginning().filter(p -> Bylines.read(text.substring(p.next()), style).isPresent());
  }

  /**
   * Whether the line is a byline with a clock behind it, a bare name with day and clock behind it,
   * or a labelled clock with a byline.
   */
  private static boolean isSigned(
      String text,
      HouseStyle style,
      Optional<TimePhrase> leading,
      Optional<TimePhrase> trailing,
      Optional<TimePhrase> ending) {
    if (trailing.isPresent()) {
      TimePhrase time = trailing.get();
      boolean full = time.date().isPresent() && time.time().isPresent();
      return full && Bylines.looksLikeNames(name(text, time.from()));
    }
    if (ending.isPresent()) {
      return isName(text.substring(0, ending.get().from()), style);
    }
    if (leading.isEmpty()) {
      return false;
    }
    String rest = text.substring(leading.get().next());
    return leading.get().label().isPresent()
        ? isName(rest, style)
        : leading.get().from() == 0 && Bylines.read(rest, style).isPresent();
  }

  private static Optional<TimePhrase> signature(String text, HouseStyle style, LineTimes line) {
    Optional<TimePhrase> clock = line.signature();
    return clock.isPresent() && isName(text.substring(0, clock.get().from()), style)
        ? clock
        : Optional.empty();
  }

  /** Returns what stands before a time, without the marks between the two. */
  private static String name(String text, int time) {
    int to = time;
    while (to > 0 && "|,–—-·• (".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }

  private static boolean isName(String text, HouseStyle style) {
    String name = name(text, text.length());
    return !name.isEmpty()
        && Glance.of(name).words() <= SIGNATURE_WORDS
        && (Bylines.read(name, style).isPresent() || Bylines.looksLikeNames(name));
  }
}
