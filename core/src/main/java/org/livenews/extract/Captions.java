package org.livenews.extract;

import java.util.Objects;
import java.util.Optional;
import org.livenews.extract.Caption.Confidence;

/**
 * Takes caption lines apart into caption and credit. The forms: in square or round brackets at the
 * end, in both, behind a label ("Picture: X"), behind a dash, behind the last full stop, or as
 * "AGENCY/Name" at the end. Only the last 160 characters of a line are looked at, so cost does not
 * grow with the line. Never throws at content; safe for use by several threads.
 */
public final class Captions {

  private static final int LONGEST_CREDIT = 160;

  private Captions() {}

  /**
   * Returns caption and credit of a line that ends with a credit, or is one; empty if it has none.
   * The line alone proves little where {@link Caption#confidence()} is not certain: a paragraph can
   * end with an acronym in round brackets.
   */
  public static Optional<Caption> read(String line, HouseStyle style) {
    Objects.requireNonNull(line, "line must not be null");
    int to = endOf(line, line.length());
    if (to == 0) {
      return Optional.empty();
    }
    char last = line.charAt(to - 1);
    if (last == ']' || last == ')') {
      return bracketed(line, to, style);
    }
    if (".!?…:;,".indexOf(last) >= 0) {
      return labelled(line, to, style);
    }
    Optional<Caption> read = labelled(line, to, style);
    read = read.isPresent() ? read : dashed(line, to, style);
    read = read.isPresent() ? read : sentenceEnd(line, to, style);
    read = read.isPresent() ? read : agencySlash(line, to, style);
    return read.isPresent() ? read : whole(line, to, style);
  }

  private static Optional<Caption> bracketed(String line, int to, HouseStyle style) {
    int open = opening(line, to - 1);
    if (open < 0) {
      return Optional.empty();
    }
    int before = endOf(line, open);
    if (before > 0 && line.charAt(before - 1) == ']' && line.charAt(open) == '(') {
      int square = opening(line, before - 1);
      if (square >= 0) {
        Optional<Caption> both = bracket(line, square, before, to, style);
        if (both.isPresent()) {
          return both;
        }
      }
    }
    return bracket(line, open, to, to, style);
  }

  /** Reads the credit in the brackets from one index up to another. */
  private static Optional<Caption> bracket(
      String line, int open, int close, int to, HouseStyle style) {
    boolean square = line.charAt(open) == '[';
    String inner = line.substring(open + 1, close - 1);
    boolean bare = startOf(line) == open;
    if (Credits.isCaptionMark(inner)) {
      return Optional.of(
          new Caption(textOf(line, to), to, Optional.empty(), to, to, Confidence.CERTAIN));
    }
    return Credits.inBrackets(inner, square, bare, style)
        .map(c -> caption(line, open, to, c.text(), c.confidence()));
  }

  /** The index of the bracket that the one at an index closes, or -1. */
  private static int opening(String line, int close) {
    char closing = line.charAt(close);
    char opening = closing == ']' ? '[' : '(';
    int depth = 0;
    for (int i = close; i >= Math.max(0, close - LONGEST_CREDIT); i--) {
      char c = line.charAt(i);
      if (c == closing) {
        depth++;
      } else if (c == opening && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** "… claim victory. Picture: Jane Roe" */
  private static Optional<Caption> labelled(String line, int to, HouseStyle style) {
    int label = Credits.lastLabel(line, Math.max(0, to - LONGEST_CREDIT), to);
    if (label < 0) {
      return Optional.empty();
    }
    return Credits.afterLabel(line.substring(label, to), style)
        .map(text -> caption(line, creditFrom(line, label, text), to, text, Confidence.CERTAIN));
  }

  /** Returns where a credit begins: at its label, or before it where the same name stands there. */
  private static int creditFrom(String line, int label, String credit) {
    return line.substring(0, label).strip().equals(credit) ? 0 : label;
  }

  /** "… on Monday — EPN/AGENCY" */
  private static Optional<Caption> dashed(String line, int to, HouseStyle style) {
    if (line.lastIndexOf('/', to - 1) < Math.max(0, to - LONGEST_CREDIT)) {
      return Optional.empty();
    }
    for (int i = to - 2; i > Math.max(0, to - LONGEST_CREDIT); i--) {
      char c = line.charAt(i);
      boolean dash = c == '—' || c == '–' || c == '|' || c == '-';
      if (dash && Line.isSpace(line.charAt(i - 1)) && Line.isSpace(line.charAt(i + 1))) {
        String text = Line.collapse(line.substring(i + 1, to));
        int at = i;
        return Credits.unbracketed(text, style).map(c2 -> caption(line, at, to, text, c2));
      }
    }
    return Optional.empty();
  }

  /** "… on November 4. Jane Roe/AGENCY Images": the longest credit behind a sentence's end. */
  private static Optional<Caption> sentenceEnd(String line, int to, HouseStyle style) {
    Optional<Caption> best = Optional.empty();
    for (int i = to - 2; i > Math.max(0, to - LONGEST_CREDIT); i--) {
      if (Line.isSpace(line.charAt(i)) && isSentenceEnd(line, endOf(line, i))) {
        Optional<Caption> shorter = best;
        best = behind(line, i + 1, to, style).or(() -> shorter);
      }
    }
    if (best.isEmpty() || to - startOf(line) > LONGEST_CREDIT) {
      return best;
    }
    Optional<Caption> shorter = best;
    return behind(line, startOf(line), to, style).or(() -> shorter);
  }

  /** The credit that begins at an index and ends the line. */
  private static Optional<Caption> behind(String line, int from, int to, HouseStyle style) {
    String text = Line.collapse(line.substring(from, to));
    Optional<Confidence> confidence =
        Organizations.isPhotoAgency(text)
            ? Optional.of(Confidence.CERTAIN)
            : Credits.unbracketed(text, style);
    return confidence.map(c -> caption(line, from, to, text, c));
  }

  private static boolean isSentenceEnd(String line, int to) {
    int at = to - 1;
    while (at > 0 && "\"'”’»)".indexOf(line.charAt(at)) >= 0) {
      at--;
    }
    return at >= 0 && ".!?…。؟".indexOf(line.charAt(at)) >= 0;
  }

  /** "… in the city REUTERS/Jane Roe" */
  private static Optional<Caption> agencySlash(String line, int to, HouseStyle style) {
    int slash = line.lastIndexOf('/', to - 1);
    if (slash < to - LONGEST_CREDIT || slash <= 0) {
      return Optional.empty();
    }
    int start = slash;
    Optional<Caption> best = Optional.empty();
    for (int words = 0; words < 3 && start > 0; words++) {
      int end = words == 0 ? start : endOf(line, start);
      start = end;
      while (start > 0 && !Line.isSpace(line.charAt(start - 1))) {
        start--;
      }
      String left = Line.collapse(line.substring(start, slash));
      boolean first = endOf(line, start) == 0 || line.charAt(endOf(line, start) - 1) != '/';
      boolean agency = Organizations.isAgency(left, style) || Organizations.isPhotoAgency(left);
      String text = Line.collapse(line.substring(start, to));
      if (first
          && agency
          && NameWords.isCapitalized(left)
          && Credits.unbracketed(text, style).isPresent()) {
        best = Optional.of(caption(line, start, to, text, Confidence.CERTAIN));
      }
    }
    return best;
  }

  /** "Jane Roe / AGENCYIMAGE", "AGENCY: Jane Roe" */
  private static Optional<Caption> whole(String line, int to, HouseStyle style) {
    boolean parted = line.indexOf('/') >= 0 || line.indexOf(':') >= 0;
    if (to > LONGEST_CREDIT || !parted) {
      return Optional.empty();
    }
    int from = startOf(line);
    String text = Line.collapse(line.substring(from, to));
    return Credits.unbracketed(text, style)
        .or(() -> Credits.colon(text, style))
        .map(c -> caption(line, from, to, text, c));
  }

  private static Caption caption(
      String line, int from, int to, String credit, Confidence confidence) {
    int textTo = endOf(line, from);
    String text = textOf(line, textTo);
    return new Caption(
        text, text.isEmpty() ? 0 : textTo, Optional.of(credit), from, to, confidence);
  }

  /** The caption up to an index; once, if it stands there twice as alternative text and caption. */
  private static String textOf(String line, int to) {
    String text = Line.collapse(line.substring(0, to));
    for (int half = text.length() / 2; half <= (text.length() + 1) / 2 && half > 0; half++) {
      String first = text.substring(0, half).strip();
      String second = text.substring(half).strip();
      if (Line.fold(first).equals(Line.fold(second))) {
        return second;
      }
    }
    return text;
  }

  private static int startOf(String line) {
    int i = 0;
    while (i < line.length() && Line.isSpace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int endOf(String line, int to) {
    int i = to;
    while (i > 0 && Line.isSpace(line.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
