package org.livenews.extract;

/**
 * The minute of a match that begins a line: "79'", "90'+4", "Min. 79:". It is no time of day and no
 * age, so it is no {@link TimePhrase}; it tells the order of the updates of a match.
 *
 * <p>Positions are {@code char} indices into the text that was read, {@code 0 <= from < to <= next
 * <= length}.
 *
 * @param from where the mark begins, without bullets and brackets
 * @param to where the mark ends, with its sign or word
 * @param next where the text behind the mark and its separator begins
 * @param minute the minute, 0 to 130
 * @param added the minutes of stoppage time, 0 if none are printed
 */
public record MatchMinute(int from, int to, int next, int minute, int added) {

  static final int LAST = 130;
  static final int MOST_ADDED = 30;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the positions are not in order or a number is out of range
   */
  public MatchMinute {
    if (from < 0 || to <= from || next < to) {
      throw new IllegalArgumentException(
          "positions must be in order: from " + from + ", to " + to + ", next " + next);
    }
    if (minute < 0 || minute > LAST || added < 0 || added > MOST_ADDED) {
      throw new IllegalArgumentException("no minute of a match: " + minute + " + " + added);
    }
  }
}
