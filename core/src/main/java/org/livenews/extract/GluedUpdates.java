package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts the updates that a dump prints on one line: "14:50 - The road is open. 14:20 - …". Where a
 * line begins with a clock and a sign behind it, each further clock printed in the same form behind
 * the end of a sentence begins the next update.
 */
final class GluedUpdates {

  private static final String CLOSING = "\"'”’»“›)]";
  private static final String SIGNS = "-–—|:·•";

  private GluedUpdates() {}

  /** Returns the updates on a line; the line alone where there is but one, or none. */
  static List<String> split(String line) {
    Optional<TimePhrase> clock = Times.ANY_LANGUAGE.leading(line).filter(p -> isSetOff(line, p));
    List<String> updates = new ArrayList<>();
    int from = 0;
    if (clock.isPresent()) {
      String form = line.substring(0, clock.get().next());
      for (int i = form.length(); i < line.length(); i++) {
        if (Blank.is(line.charAt(i - 1)) && endsSentence(line, i) && prints(line, i, form)) {
          updates.add(line.substring(from, i).strip());
          from = i;
        }
      }
    }
    updates.add(line.substring(from));
    return updates;
  }

  private static boolean isSetOff(String line, TimePhrase clock) {
    return clock.time().isPresent()
        && line.substring(clock.to(), clock.next()).chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  /** Whether the blanks before a place stand behind the end of a sentence. */
  private static boolean endsSentence(String line, int at) {
    int end = at;
    while (end > 0 && Blank.is(line.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** Whether a stretch differs from a form in nothing but its figures. */
  private static boolean prints(String line, int at, String form) {
    int i = at;
    int k = 0;
    while (k < form.length() && i < line.length()) {
      boolean figure = Signs.isDigit(form.charAt(k));
      if (figure ? !Signs.isDigit(line.charAt(i)) : form.charAt(k) != line.charAt(i)) {
        return false;
      }
      i = figure ? behindFigures(line, i) : i + 1;
      k = figure ? behindFigures(form, k) : k + 1;
    }
    return k == form.length();
  }

  private static int behindFigures(String text, int from) {
    int i = from;
    while (i < text.length() && Signs.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
