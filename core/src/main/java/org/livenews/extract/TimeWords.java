package org.livenews.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.TimePhrase.Label;

/**
 * The words of printed times in all languages at once, read from {@code time-words.tsv} and {@code
 * time-zones.tsv}. One word may have several senses ("mar" is a month and a weekday, "ago" a month
 * and the mark of a relative time); a caller asks for the sense that fits the place.
 *
 * <p>Immutable and thread-safe; independent of the locale data of the JDK.
 */
final class TimeWords {

  /** The senses a word can have; what the value of a match is stands beside each. */
  enum Kind {
    /** 1 to 12. */
    MONTH,
    /** 1 to 12, of a language that may put the month before the day. */
    MONTH_FIRST,
    /** 1 to 7. */
    WEEKDAY,
    /** An index into {@link AgeReader#UNITS}. */
    UNIT,
    /** A unit that means one of it without a number. */
    SINGLE,
    /** A unit that means two of it. */
    PAIR,
    ONE,
    AFTER,
    BEFORE,
    LESS,
    AND,
    NOW,
    /** The number of days. */
    BACK,
    AM,
    PM,
    CLOCK,
    SUFFIX,
    JOINT,
    ORDINAL,
    ERA,
    /** The ordinal of a {@link Label}. */
    LABEL,
    CREDIT,
    MEASURE,
    /** An index for {@link #zone(int)}. */
    ZONE
  }

  /** What no match returns. */
  static final long NONE = -1;

  /** Where a word of every language will do. */
  static final int ANY_LANGUAGE = -1;

  /** Kinds of words that can begin a printed time, or stand there behind a joint; as bits. */
  private static final int BEGINNINGS =
      bits(
          Kind.LABEL,
          Kind.CLOCK,
          Kind.NOW,
          Kind.BACK,
          Kind.WEEKDAY,
          Kind.MONTH_FIRST,
          Kind.ONE,
          Kind.SINGLE,
          Kind.PAIR,
          Kind.BEFORE,
          Kind.LESS);

  private static final int JOINT = bits(Kind.JOINT);

  private static final List<String> UNIT_NAMES =
      List.of("second", "minute", "hour", "day", "week", "month", "year");

  /** The one table, loaded on first use. */
  static final TimeWords ALL = new TimeWords();

  /** A node of the trie over lower-case characters; blanks are single spaces. */
  private static final class Node {
    private char[] keys = new char[0];
    private Node[] kids = new Node[0];
    private int[] senses = new int[0];
    private int kinds;

    @Nullable Node kid(char c) {
      if (keys.length == 1) {
        return keys[0] == c ? kids[0] : null;
      }
      int i = Arrays.binarySearch(keys, c);
      return i < 0 ? null : kids[i];
    }

    Node add(char c) {
      int i = Arrays.binarySearch(keys, c);
      if (i >= 0) {
        return kids[i];
      }
      int at = -i - 1;
      char[] moreKeys = new char[keys.length + 1];
      Node[] moreKids = new Node[kids.length + 1];
      System.arraycopy(keys, 0, moreKeys, 0, at);
      System.arraycopy(kids, 0, moreKids, 0, at);
      System.arraycopy(keys, at, moreKeys, at + 1, keys.length - at);
      System.arraycopy(kids, at, moreKids, at + 1, kids.length - at);
      moreKeys[at] = c;
      moreKids[at] = new Node();
      keys = moreKeys;
      kids = moreKids;
      return moreKids[at];
    }
  }

  private final int languages;
  private final Node root = new Node();
  private final Map<String, Optional<ZoneId>> abbreviations = new HashMap<>();
  private final Map<String, List<ZoneId>> meanings = new HashMap<>();
  private final List<Optional<ZoneId>> zones = new ArrayList<>();

  TimeWords() {
    List<String[]> rows = rows("time-words.tsv");
    Set<String> monthFirst = new HashSet<>();
    for (String[] row : rows) {
      if (row[1].equals("order") && row[2].equals("md")) {
        monthFirst.add(row[0]);
      }
    }
    List<String> languages = new ArrayList<>();
    for (String[] row : rows) {
      if (!languages.contains(row[0])) {
        languages.add(row[0]);
      }
      addRow(languages.indexOf(row[0]), row[1], row[2], monthFirst.contains(row[0]));
    }
    this.languages = languages.size();
    for (String[] row : rows("time-zones.tsv")) {
      addZones(row[0], row[1], row[2]);
    }
  }

  private static List<String[]> rows(String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = TimeWords.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] row = line.split("\t", -1);
          if (row.length != 3) {
            throw new IllegalStateException(resource + " has a line without 3 columns: " + line);
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private void addRow(int language, String kind, String words, boolean monthFirst) {
    switch (kind) {
      case "order" -> {}
      case "months" -> {
        addAll(language, words, Kind.MONTH, 1);
        if (monthFirst) {
          addAll(language, words, Kind.MONTH_FIRST, 1);
        }
      }
      case "weekdays" -> addAll(language, words, Kind.WEEKDAY, 1);
      case "back" -> addAll(language, words, Kind.BACK, 0);
      case "updated", "published", "posted" ->
          addAll(language, words, Kind.LABEL, Label.valueOf(upper(kind)).ordinal());
      default -> {
        int unit = UNIT_NAMES.indexOf(kind.substring(kind.indexOf('-') + 1));
        if (unit < 0) {
          addAll(language, words, Kind.valueOf(upper(kind)), 0);
        } else if (kind.startsWith("single-")) {
          addAll(language, words, Kind.SINGLE, unit);
        } else if (kind.startsWith("pair-")) {
          addAll(language, words, Kind.PAIR, unit);
        } else {
          addAll(language, words, Kind.UNIT, unit);
        }
      }
    }
  }

  private static String upper(String kind) {
    return kind.toUpperCase(java.util.Locale.ROOT);
  }

  private void addAll(int language, String words, Kind kind, int first) {
    String[] things = words.split(";", -1);
    for (int i = 0; i < things.length; i++) {
      for (String word : things[i].split(",", -1)) {
        add(language, word, kind, first + i);
      }
    }
  }

  private void add(int language, String word, Kind kind, int value) {
    Node node = root;
    for (int i = 0; i < word.length(); i++) {
      node = node.add(fold(word.charAt(i)));
    }
    int n = node.senses.length;
    node.senses = Arrays.copyOf(node.senses, n + 1);
    node.kinds |= 1 << kind.ordinal();
    node.senses[n] = kind.ordinal() << 24 | language << 12 | value;
  }

  private void addZones(String kind, String names, String id) {
    Optional<ZoneId> zone = zoneOf(id);
    for (String name : names.split(",", -1)) {
      if (kind.equals("abbreviation")) {
        abbreviations.put(name, zone);
        meanings.put(name, meanings(id));
      } else {
        add(0, name, Kind.ZONE, zones.size());
      }
    }
    zones.add(zone);
  }

  private static Optional<ZoneId> zoneOf(String id) {
    if (id.charAt(0) == '?' || id.equals("-")) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknownToThisJdk) {
      return Optional.empty();
    }
  }

  private static List<ZoneId> meanings(String id) {
    List<ZoneId> all = new ArrayList<>();
    if (id.charAt(0) == '?') {
      for (String name : id.substring(2).split(" ", -1)) {
        zoneOf(name).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /** Returns the known meanings of an ambiguous abbreviation; none if it has one meaning. */
  List<ZoneId> meaningsOf(String capitals) {
    return meanings.getOrDefault(capitals, List.of());
  }

  /** Returns the zone of a match of kind {@link Kind#ZONE}. */
  Optional<ZoneId> zone(int value) {
    return zones.get(value);
  }

  /**
   * Returns the zone of an abbreviation in capitals; an empty one if it is ambiguous.
   *
   * @return null if this is no zone abbreviation
   */
  @Nullable Optional<ZoneId> abbreviation(String capitals) {
    return abbreviations.get(capitals);
  }

  /**
   * Finds the longest word of a kind, in any language, that begins at {@code pos} and ends at a
   * word boundary.
   *
   * @return {@link #NONE}, or a match for {@link #end} and {@link #value}
   */
  long match(CharSequence text, int pos, int limit, Kind kind) {
    return match(text, pos, limit, kind, ANY_LANGUAGE);
  }

  /** As {@link #match(CharSequence, int, int, Kind)}, in one language only. */
  long match(CharSequence text, int pos, int limit, Kind kind, int language) {
    Node node = root;
    long best = NONE;
    int bit = 1 << kind.ordinal();
    for (int i = pos; i < limit; ) {
      char c = text.charAt(i);
      if (Signs.isInvisible(c)) {
        i++;
        continue;
      }
      if (Signs.isBlank(c)) {
        i = Signs.skipBlanks(text, i, limit);
        c = ' ';
      } else {
        i++;
        c = fold(c);
      }
      Node kid = node.kid(c);
      if (kid == null) {
        return best;
      }
      node = kid;
      if ((node.kinds & bit) != 0 && endsWord(text, i, limit)) {
        int sense = sense(node.senses, kind, language);
        best = sense < 0 ? best : (long) i << 32 | sense;
      }
    }
    return best;
  }

  private static int sense(int[] senses, Kind kind, int language) {
    for (int sense : senses) {
      if (sense >>> 24 == kind.ordinal()
          && (language == ANY_LANGUAGE || language(sense) == language)) {
        return sense;
      }
    }
    return -1;
  }

  private static int bits(Kind... kinds) {
    int bits = 0;
    for (Kind kind : kinds) {
      bits |= 1 << kind.ordinal();
    }
    return bits;
  }

  /**
   * Whether a word that can begin a printed time begins here, or up to two small words with a
   * figure or such a word behind them. A quick look: nothing is allocated.
   */
  boolean mayBegin(CharSequence text, int pos, int limit) {
    int p = pos;
    for (int joints = 0; joints <= 2; joints++) {
      long found = beginning(text, p, limit);
      if (found < 0) {
        return false;
      }
      if (value(found) == 0) {
        return true;
      }
      p = Signs.skipBlanks(text, end(found), limit);
      if (p < limit && Signs.isDigit(text.charAt(p))) {
        return true;
      }
    }
    return false;
  }

  /** Returns a match of value 0 for a word that can begin a time, of value 1 for a joint. */
  private long beginning(CharSequence text, int pos, int limit) {
    Node node = root;
    long joint = NONE;
    for (int i = pos; i < limit; ) {
      char c = text.charAt(i);
      if (Signs.isBlank(c)) {
        i = Signs.skipBlanks(text, i, limit);
        c = ' ';
      } else {
        i++;
        c = fold(c);
      }
      Node kid = node.kid(c);
      if (kid == null) {
        return joint;
      }
      node = kid;
      if ((node.kinds & (BEGINNINGS | JOINT)) != 0 && endsWord(text, i, limit)) {
        if ((node.kinds & BEGINNINGS) != 0) {
          return (long) i << 32;
        }
        joint = (long) i << 32 | 1;
      }
    }
    return joint;
  }

  /** Returns the position after a match. */
  static int end(long match) {
    return (int) (match >>> 32);
  }

  /** Returns the value of a match. */
  static int value(long match) {
    return (int) match & 0xFFF;
  }

  /** Returns the language of a match, the first that has the word in this sense. */
  static int language(long match) {
    return (int) match >>> 12 & 0xFFF;
  }

  /** Returns how many languages there are; a language is a number below it. */
  int languages() {
    return languages;
  }

  /** Whether no letter of the same word follows; scripts without blanks between words need none. */
  private static boolean endsWord(CharSequence text, int end, int limit) {
    if (end >= text.length() || end >= limit) {
      return true;
    }
    char next = text.charAt(end);
    char last = text.charAt(end - 1);
    return !Character.isLetter(next) || !Character.isLetter(last) || isUnspaced(last);
  }

  private static boolean isUnspaced(char c) {
    return c >= '\u0E00'
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '’', 'ʼ', '‘', '`' -> '\'';
      default -> Character.toLowerCase(c);
    };
  }
}
