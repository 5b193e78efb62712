package org.livenews.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a date or a clock is printed: a pattern of the CLDR, such as {@code EEEE, d. MMMM y} or
 * {@code h:mm:ss a z}, taken apart. Immutable.
 *
 * @param pattern the pattern
 * @param reckoning the calendar of a date
 * @param parts the parts in the order of print
 * @param signs what is printed behind the figures that the form begins with, and behind those that
 *     follow, up to two signs; none where it may be anything
 */
record PrintedForm(String pattern, Reckoning reckoning, List<Part> parts, String signs) {

  /** Fields that are figures and nothing else. */
  private static final Set<Field> FIGURES =
      EnumSet.of(
          Field.MONTH, Field.DAY, Field.HOUR, Field.HALF_DAY_HOUR, Field.MINUTE, Field.SECOND);

  /** What stands at a place. */
  enum Field {
    /** Signs and words that are printed as they are. */
    LITERAL,
    ERA,
    YEAR,
    MONTH,
    MONTH_NAME,
    DAY,
    WEEKDAY,
    /** From 0 to 23, or 1 to 24. */
    HOUR,
    /** From 1 to 12, or 0 to 11. */
    HALF_DAY_HOUR,
    MINUTE,
    SECOND,
    /** Which half, or part, of the day. */
    HALF,
    ZONE
  }

  /**
   * One part.
   *
   * @param field what it is
   * @param print what is printed, of a {@link Field#LITERAL}, folded as in {@link Lexicon}
   * @param width how many letters the pattern has for it
   */
  record Part(Field field, String print, int width) {

    /** Whether letters may be written on to a name before this. */
    boolean beginsWithLetter() {
      return field == Field.LITERAL && !print.isEmpty() && Signs.isOfWord(print.charAt(0));
    }
  }

  static PrintedForm of(String pattern, Reckoning reckoning) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      if (c == '\'') {
        boolean mark = i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'';
        literal.append(mark ? "'" : "");
        quoted ^= !mark;
        i += mark ? 1 : 0;
      } else if (quoted || !letter) {
        literal.append(c);
      } else {
        addLiteral(parts, literal);
        int width = 1;
        while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c) {
          i++;
          width++;
        }
        parts.add(new Part(field(c, width), "", width));
      }
    }
    addLiteral(parts, literal);
    return new PrintedForm(pattern, reckoning, List.copyOf(parts), signs(parts));
  }

  private static String signs(List<Part> parts) {
    StringBuilder signs = new StringBuilder();
    boolean next = true;
    // A sign at the end may be missing.
    for (int i = 0; next && i + 2 < parts.size() && signs.length() < 2; i += 2) {
      String print = parts.get(i + 1).print();
      boolean signed = FIGURES.contains(parts.get(i).field()) && !print.isEmpty();
      signs.append(signed ? print.substring(0, 1) : "");
      next = signed && print.length() == 1;
    }
    return signs.toString();
  }

  /** Whether figures stand first, as in {@code d. MMMM}. */
  boolean beginsWithFigure() {
    return FIGURES.contains(parts.get(0).field());
  }

  /** Whether a word is written on to the name of a month or the like: "בMMM", "MMMMའི". */
  boolean joinsWords() {
    String names = "MLEcaBGz";
    for (int i = 1; i < pattern.length(); i++) {
      boolean before = isLetter(i - 1, -1) && names.indexOf(pattern.charAt(i)) >= 0;
      if (before || isLetter(i, 1) && names.indexOf(pattern.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a letter that is printed as it is stands at a place, perhaps behind a quote. */
  private boolean isLetter(int place, int step) {
    boolean quoted = pattern.charAt(place) == '\'';
    int at = quoted ? place + step : place;
    if (at < 0 || at >= pattern.length()) {
      return false;
    }
    char letter = pattern.charAt(at);
    return (quoted || letter > 127) && Signs.isOfWord(letter);
  }

  private static void addLiteral(List<Part> parts, StringBuilder literal) {
    StringBuilder print = new StringBuilder();
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (!Signs.isInvisible(c)) {
        print.append(Signs.isBlank(c) ? ' ' : Lexicon.fold(c));
      }
    }
    String bare = print.toString().strip();
    if (!bare.isEmpty()) {
      parts.add(new Part(Field.LITERAL, bare, 0));
    }
    literal.setLength(0);
  }

  private static Field field(char letter, int width) {
    return switch (letter) {
      case 'G' -> Field.ERA;
      case 'y', 'u', 'r' -> Field.YEAR;
      case 'M', 'L' -> width < 3 ? Field.MONTH : Field.MONTH_NAME;
      case 'd' -> Field.DAY;
      case 'E', 'c', 'e' -> Field.WEEKDAY;
      case 'H', 'k' -> Field.HOUR;
      case 'h', 'K' -> Field.HALF_DAY_HOUR;
      case 'm' -> Field.MINUTE;
      case 's' -> Field.SECOND;
      case 'a', 'b', 'B' -> Field.HALF;
      case 'z', 'v', 'V', 'O', 'x', 'X', 'Z' -> Field.ZONE;
      default -> throw new IllegalArgumentException("unknown letter of a pattern: " + letter);
    };
  }

  /** Whether month and day are figures that another region puts the other way round. */
  boolean isFigures() {
    return parts.stream().anyMatch(part -> part.field() == Field.MONTH);
  }

  /** Whether the month stands before the day. */
  boolean isMonthFirst() {
    return isBefore(Field.MONTH, Field.DAY) || isBefore(Field.MONTH_NAME, Field.DAY);
  }

  boolean beginsWith(Field field) {
    return parts.get(0).field() == field;
  }

  boolean isYearFirst() {
    return isBefore(Field.YEAR, Field.DAY);
  }

  private boolean isBefore(Field one, Field other) {
    for (Part part : parts) {
      if (part.field() == one || part.field() == other) {
        return part.field() == one;
      }
    }
    return false;
  }
}
