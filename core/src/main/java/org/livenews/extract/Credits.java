package org.livenews.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.Caption.Confidence;

/** Tells photo credits from other words by their form. */
final class Credits {

  /** A credit without its brackets and label. */
  record Credit(String text, Confidence confidence) {}

  private static final Lexicon LABELS = labels();
  private static final Set<String> MARKS = Words.keys("credit-marks.txt");
  private static final Set<String> CAPTION_MARKS = Words.keys("caption-marks.txt");
  private static final Set<String> SMALL_WORDS = Words.keys("credit-small-words.txt");
  private static final Splitter MARKED_WORDS = Splitter.on(CharMatcher.anyOf(" :/"));
  private static final Splitter NAMES = Splitter.on(CharMatcher.anyOf(" /,")).omitEmptyStrings();
  private static final String SENTENCE_ENDS = ".!?;…";
  private static final int MOST_WORDS = 14;
  private static final int LONGEST = 160;

  private Credits() {}

  private static Lexicon labels() {
    Lexicon.Builder labels = new Lexicon.Builder();
    Words.keys("credit-labels.txt").forEach(label -> labels.add(label, 0));
    return labels.build();
  }

  /** Reads what stands in brackets at the end of a line, or alone in it. */
  static Optional<Credit> inBrackets(String inner, boolean square, boolean bare, HouseStyle style) {
    String text = Line.collapse(inner);
    int label = labelAt(text, 0, text.length());
    if (label > 0) {
      return afterLabel(text, style).map(rest -> new Credit(rest, Confidence.CERTAIN));
    }
    return confidence(text, style)
        .map(c -> new Credit(text, weighed(c, text, square, bare, style)));
  }

  /** Whether brackets hold words that mark a picture without saying who made it. */
  static boolean isCaptionMark(String inner) {
    return CAPTION_MARKS.contains(Line.key(inner));
  }

  private static Confidence weighed(
      Confidence form, String text, boolean square, boolean bare, HouseStyle style) {
    boolean agency = Organizations.isAgency(text, style);
    boolean words = text.indexOf(' ') > 0;
    if (square) {
      return form == Confidence.CERTAIN || agency
          ? Confidence.CERTAIN
          : words || form == Confidence.LIKELY ? Confidence.LIKELY : Confidence.WEAK;
    }
    if (Organizations.isPhotoAgency(text)) {
      return Confidence.CERTAIN;
    }
    if (NameWords.isAcronym(text) || parts(text).stream().allMatch(Credits::isWire)) {
      return bare ? Confidence.LIKELY : Confidence.WEAK;
    }
    if (text.indexOf('/') > 0) {
      return form;
    }
    return form == Confidence.CERTAIN || bare && words ? Confidence.LIKELY : Confidence.WEAK;
  }

  /** Whether a name is that of an agency that texts name as their source. */
  private static boolean isWire(String name) {
    return Organizations.isAgency(name, HouseStyle.GENERIC) && !Organizations.isPhotoAgency(name);
  }

  /**
   * How sure it is that a text is a credit, or empty if it holds words that no credit has. Certain:
   * a slash with an agency, "via", "Handout", "File". Weak: capitalized words and nothing else.
   */
  static Optional<Confidence> confidence(String text, HouseStyle style) {
    if (text.isEmpty() || text.length() > LONGEST || !isCapitalizedThroughout(text)) {
      return Optional.empty();
    }
    if (hasMark(text)) {
      return Optional.of(Confidence.CERTAIN);
    }
    return slashed(text, style).or(() -> Optional.of(plain(text, style)));
  }

  private static Confidence plain(String text, HouseStyle style) {
    boolean agency = Organizations.isAgency(text, style) && !NameWords.isAcronym(text);
    return agency ? Confidence.LIKELY : Confidence.WEAK;
  }

  /** How sure it is of a text without brackets: it needs a slash, and an agency beside it. */
  static Optional<Confidence> unbracketed(String text, HouseStyle style) {
    return slashed(text, style).map(c -> c == Confidence.CERTAIN ? c : Confidence.WEAK);
  }

  /** How sure it is of names with a slash between them. */
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

  /**
   * Where the last label of a part of a text begins, or -1. It stands at the start of the part or
   * behind a mark.
   */
  static int lastLabel(String text, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      boolean apart =
          LABELS.kid(Lexicon.ROOT, Lexicon.fold(text.charAt(i))) >= 0
              && !Signs.isLetterOrDigit(text.charAt(i - 1));
      if (apart && isLabelStart(text, from, i) && labelAt(text, i, to) > 0) {
        return i;
      }
    }
    return labelAt(text, from, to) > 0 ? from : -1;
  }

  /** Whether a label can begin where a word does: with a capital or sign, or behind a mark. */
  private static boolean isLabelStart(String text, int from, int at) {
    return !Character.isLowerCase(text.charAt(at))
        || Line.isSpace(text.charAt(at - 1))
            && at - from > 1
            && ".!?…|–—-,;/".indexOf(text.charAt(at - 2)) >= 0;
  }

  /** Returns the credit of a text that begins with a label. */
  static Optional<String> afterLabel(String text, HouseStyle style) {
    String line = Line.collapse(text);
    int label = labelAt(line, 0, line.length());
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

  /** The length of the label at an index of a part of a text, or 0. */
  private static int labelAt(String text, int at, int to) {
    int longest = 0;
    int label = Lexicon.ROOT;
    for (int i = at; i < to && label >= 0; i++) {
      char c = text.charAt(i);
      boolean blank = c == '\u00a0' || c == '\u202f';
      label = LABELS.kid(label, blank ? ' ' : Lexicon.fold(c));
      longest = label >= 0 && LABELS.word(label) >= 0 ? i + 1 - at : longest;
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
    for (String word : MARKED_WORDS.split(text)) {
      if (MARKS.contains(Line.key(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitalizedThroughout(String text) {
    if (text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    int words = 0;
    boolean capitalized = false;
    for (String word : NAMES.split(text)) {
      String key = Line.key(word);
      boolean capital =
          NameWords.isCapitalized(word.startsWith("@") ? word.substring(1) : word) || isWire(word);
      boolean sentence = word.length() > 4 && word.indexOf('.') == word.length() - 1;
      boolean fits = capital || SMALL_WORDS.contains(key) || "&©-–".contains(word);
      fits &=
          !sentence && !word.endsWith(":") || MARKS.contains(key.substring(0, key.length() - 1));
      if (!fits || ++words > MOST_WORDS) {
        return false;
      }
      capitalized |= capital || MARKS.contains(key);
    }
    return capitalized;
  }
}
