package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.Caption.Confidence;

/** Tells photo credits from other words by their form. */
final class Credits {

  /** A credit without its brackets and label. */
  record Credit(String text, Confidence confidence) {}

  private static final List<String> LABELS = List.copyOf(Words.keys("credit-labels.txt"));
  private static final Set<String> MARKS = Words.keys("credit-marks.txt");
  private static final Set<String> SMALL_WORDS = Words.keys("credit-small-words.txt");
  private static final int MOST_WORDS = 14;
  private static final int LONGEST = 160;

  private Credits() {}

  /** Reads what stands in brackets at the end of a line, or alone in it. */
  static Optional<Credit> inBrackets(String inner, boolean square, boolean bare, HouseStyle style) {
    String text = Line.collapse(inner);
    int label = labelAt(Line.key(text), 0);
    if (label > 0) {
      return afterLabel(text, style).map(rest -> new Credit(rest, Confidence.CERTAIN));
    }
    return confidence(text, style)
        .map(c -> new Credit(text, weighed(c, text, square, bare, style)));
  }

  private static Confidence weighed(
      Confidence form, String text, boolean square, boolean bare, HouseStyle style) {
    boolean agency = Organizations.isAgency(text, style);
    if (square) {
      return form == Confidence.CERTAIN || agency ? Confidence.CERTAIN : Confidence.LIKELY;
    }
    if (Organizations.isPhotoAgency(text)) {
      return Confidence.CERTAIN;
    }
    if (form == Confidence.CERTAIN || bare && agency) {
      return bare && form != Confidence.CERTAIN ? Confidence.LIKELY : form;
    }
    return bare && text.indexOf(' ') > 0 ? Confidence.LIKELY : Confidence.WEAK;
  }

  /**
   * How sure it is that a text is a credit, or empty if it holds words that no credit has. Certain:
   * a slash with an agency, "via", "Handout", "File". Weak: capitalized words and nothing else.
   */
  static Optional<Confidence> confidence(String text, HouseStyle style) {
    if (text.isEmpty() || text.length() > LONGEST || !isCapitalizedThroughout(text)) {
      return Optional.empty();
    }
    return Optional.of(
        slashed(text, style).orElse(hasMark(text) ? Confidence.CERTAIN : plain(text, style)));
  }

  private static Confidence plain(String text, HouseStyle style) {
    boolean agency = Organizations.isAgency(text, style) && !NameWords.isAcronym(text);
    return agency ? Confidence.LIKELY : Confidence.WEAK;
  }

  /** The same for a text without brackets: it needs a slash, and an agency at one side of it. */
  static Optional<Confidence> slashed(String text, HouseStyle style) {
    if (text.length() > LONGEST || text.indexOf('/') <= 0 || text.contains("://")) {
      return Optional.empty();
    }
    if (!isCapitalizedThroughout(text)) {
      return Optional.empty();
    }
    int names = 0;
    boolean agency = false;
    for (String part : parts(text)) {
      String bare = part.startsWith("File: ") ? part.substring(6) : part;
      agency |= Organizations.isAgency(bare, style) || Organizations.isPhotoAgency(bare);
      agency |= hasAgencyWord(bare, style);
      names++;
    }
    if (names < 2) {
      return Optional.empty();
    }
    return Optional.of(agency ? Confidence.CERTAIN : Confidence.LIKELY);
  }

  /** "AGENCY News: Jane Roe" */
  static Optional<Confidence> colon(String text, HouseStyle style) {
    int colon = text.indexOf(": ");
    if (colon <= 0) {
      return Optional.empty();
    }
    String house = text.substring(0, colon);
    List<String> name = List.of(text.substring(colon + 2).strip().split(" "));
    if (!Organizations.isKnown(house, style) || !NameWords.isPerson(name)) {
      return Optional.empty();
    }
    boolean acronym = NameWords.isAcronym(house) && !Organizations.isAgency(house, style);
    return Optional.of(acronym ? Confidence.WEAK : Confidence.LIKELY);
  }

  /** Where the last label of a text begins, or -1. It stands at the start or behind a mark. */
  static int lastLabel(String text) {
    String key = Line.fold(text).toLowerCase(java.util.Locale.ROOT);
    if (key.length() != text.length()) {
      return -1;
    }
    for (int i = key.length() - 1; i >= 0; i--) {
      boolean start = i == 0 || Line.isSpace(key.charAt(i - 1));
      if (start && labelAt(key, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the credit of a text that begins with a label. */
  static Optional<String> afterLabel(String text, HouseStyle style) {
    String line = Line.collapse(text);
    int label = labelAt(Line.key(line), 0);
    if (label <= 0) {
      return Optional.empty();
    }
    String rest = line.substring(label).strip();
    String credit =
        rest.endsWith(".") && !isInitialAtEnd(rest) ? rest.substring(0, rest.length() - 1) : rest;
    return confidence(credit, style).isPresent() ? Optional.of(credit) : Optional.empty();
  }

  private static boolean isInitialAtEnd(String text) {
    return text.length() < 3 || text.charAt(text.length() - 3) == ' ';
  }

  /** The length of the label at an index, or 0. */
  private static int labelAt(String key, int at) {
    int longest = 0;
    for (String label : LABELS) {
      if (label.length() > longest && key.startsWith(label, at)) {
        longest = label.length();
      }
    }
    return longest;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("/")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  private static boolean hasAgencyWord(String part, HouseStyle style) {
    String[] words = part.split(" ");
    return Organizations.isAgency(words[0], style)
        || Organizations.isAgency(words[words.length - 1], style)
        || Organizations.isKnown(part, style) && words.length > 1;
  }

  private static boolean hasMark(String text) {
    for (String word : text.split("[ :/]")) {
      if (MARKS.contains(Line.key(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalizedThroughout(String text) {
    int words = 0;
    boolean capitalized = false;
    for (String word : text.split("[ /,]")) {
      if (word.isEmpty()) {
        continue;
      }
      String key = Line.key(word);
      boolean capital = NameWords.isCapitalized(word.startsWith("@") ? word.substring(1) : word);
      boolean fits = capital || SMALL_WORDS.contains(key) || "&©-–".contains(word);
      if (!fits || ++words > MOST_WORDS) {
        return false;
      }
      capitalized |= capital || MARKS.contains(key);
    }
    return capitalized && !".!?;…".contains(text.substring(text.length() - 1));
  }
}
