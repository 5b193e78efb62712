package org.livenews.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words by which live pages call themselves, in the languages of {@code live-words.txt}. They count
 * in titles and other words of the page about itself, never in news text.
 */
final class LiveWords {

  private static final int LONGEST = 300;
  private static final List<String> PHRASES = Words.lines("live-words.txt");
  private static final Set<String> AFTER_LIVE =
      Set.of(
          "update",
          "updates",
          "blog",
          "news",
          "coverage",
          "briefing",
          "ticker",
          "report",
          "reporting",
          "reports",
          "feed",
          "text",
          "stream",
          "results");

  private LiveWords() {}

  /** Whether {@code line} calls a page live. */
  static boolean in(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (String phrase : PHRASES) {
      if (holds(lower, phrase)) {
        return true;
      }
    }
    return holdsLive(lower, line);
  }

  private static boolean holds(String lower, String phrase) {
    for (int i = lower.indexOf(phrase); i >= 0; i = lower.indexOf(phrase, i + 1)) {
      if (isEdge(lower, i - 1) && isEdge(lower, i + phrase.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word "live" is also a verb: it counts where it is in capitals, stands at an end of the line
   * or before a mark, or goes with a word such as "updates".
   */
  private static boolean holdsLive(String lower, String line) {
    for (int i = lower.indexOf("live"); i >= 0; i = lower.indexOf("live", i + 1)) {
      int end = i + 4;
      if (!isEdge(lower, i - 1) || !isEdge(lower, end)) {
        continue;
      }
      if (line.startsWith("LIVE", i) || end == lower.length() || lower.charAt(end) != ' ') {
        return true;
      }
      int wordEnd = end + 1;
      while (wordEnd < lower.length() && Character.isLetter(lower.charAt(wordEnd))) {
        wordEnd++;
      }
      if (wordEnd == end + 1 || AFTER_LIVE.contains(lower.substring(end + 1, wordEnd))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String s, int i) {
    return i < 0 || i >= s.length() || !Character.isLetterOrDigit(s.charAt(i));
  }
}
