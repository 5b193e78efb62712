package org.livenews.testkit;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Enciphers the prose of a dump and keeps what is no prose: stock lines, and in other lines clocks,
 * dates, addresses, the credit in brackets at the end, a {@code WATCH:} in front, and the label by
 * which a title says that the page is live.
 */
public final class Disguise {

  /** Words that prose must not turn into by chance: they would be evidence of something. */
  public static final Set<String> TELLING =
      Set.of(
          "by", "from", "hs", "hrs", "von", "par", "di", "por", "am", "pm", "et", "gmt", "cet",
          "utc", "est", "edt", "bst", "uhr", "ore", "ago", "min", "hr", "live", "read", "more",
          "here", "watch", "click", "date", "via", "ap", "afp", "dpa", "cnn", "file", "photo",
          "video", "source", "update", "updates", "updated", "posts", "share", "mar", "apr", "may",
          "jan", "feb", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "march", "today", "http",
          "https", "www", "ч", "мин", "мск", "назад");

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)";

  private static final Pattern KEPT =
      Pattern.compile(
          "https?://\\S+"
              + "|^\\s*WATCH:"
              + "|\\b(?:[Ll]ive|latest) (?:updates|news)\\b|^Liveticker:|^EN DIRECT :|La diretta$"
              + "|^Прямой эфир:|^Canlı:|^مباشر:"
              + "|^\\s*Ore (?=\\d)"
              + "|(?:[\\[(][^\\[\\]()]*[\\])]\\s*)+$"
              + "|\\b\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM)(?:\\s[CE]?T\\b)?"
              + "|\\b\\d{1,2}[:.h]\\d{2}(?:\\s(?:Uhr|GMT|CET|ET|UTC))?"
              + "|\\b\\d{4}\\s?GMT"
              + "|"
              + MONTH
              + "\\s\\d{1,2}(?:,\\s\\d{4})?"
              + "|\\b\\d{1,2}\\s"
              + MONTH
              + "(?:\\s\\d{4})?");

  private Disguise() {}

  /** Returns {@code dump} with its prose enciphered; lines and their lengths stay. */
  public static String of(String dump, Cipher cipher, Predicate<String> isStock) {
    return List.of(dump.split("\n", -1)).stream()
        .map(line -> isStock.test(line.strip()) ? line : prose(line, cipher))
        .collect(Collectors.joining("\n"));
  }

  private static String prose(String line, Cipher cipher) {
    StringBuilder out = new StringBuilder(line.length());
    Matcher kept = KEPT.matcher(line);
    int at = 0;
    while (kept.find()) {
      out.append(cipher.apply(line.substring(at, kept.start()))).append(kept.group());
      at = kept.end();
    }
    return out.append(cipher.apply(line.substring(at))).toString();
  }
}
