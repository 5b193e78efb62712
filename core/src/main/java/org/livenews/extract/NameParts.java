package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a list of names at its separators: commas, semicolons and the "and" of many languages. */
final class NameParts {

  /** Words between two separators. */
  static final class Part {
    final List<String> words = new ArrayList<>();
    String aside = "";
    String joint = "";

    boolean isEmpty() {
      return words.isEmpty();
    }
  }

  /** A part with more words is prose. */
  private static final int MOST_WORDS = 24;

  private static final Set<String> CONJUNCTIONS = Set.copyOf(Words.lines("list-words.txt"));
  private static final Set<String> NAME_CONJUNCTIONS = Set.of("y", "e", "i");

  /** Stands for a word that makes its part no name. */
  private static final String NO_NAME = "(";

  private static final char ARABIC_AND = 'و';

  private static final int MOST_SMALL_WORDS = 4;

  private NameParts() {}

  /** Whether more words in a row are written small than any list of names has: prose. */
  static boolean isProse(String text) {
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      if (i > 0 && text.charAt(i - 1) != ' ') {
        continue;
      }
      char first = text.charAt(i);
      small = Character.isLowerCase(first) && !NameWords.isGeorgian(first) ? small + 1 : 0;
      if (small > MOST_SMALL_WORDS) {
        return true;
      }
    }
    return false;
  }

  /** Returns the parts of a list between its separators; none is empty. */
  static List<Part> of(String text, HouseStyle style) {
    List<Part> parts = new ArrayList<>();
    Part part = new Part();
    for (String token : tokens(text)) {
      boolean comma = isComma(token);
      if (comma || isJoint(token, part.isEmpty() && parts.isEmpty())) {
        if (!part.isEmpty()) {
          parts.add(part);
          part = new Part();
        }
        part.joint = comma ? "" : token;
      } else if (token.charAt(0) == '(') {
        part.aside = token.substring(1).strip();
      } else {
        part.words.add(part.aside.isEmpty() ? token : NO_NAME);
        if (part.words.size() > MOST_WORDS) {
          return List.of(part);
        }
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return joined(splitArabic(parts), style);
  }

  private static boolean isComma(String token) {
    return token.length() == 1 && ",;،؛、|•·/&+".indexOf(token.charAt(0)) >= 0;
  }

  private static boolean isJoint(String token, boolean first) {
    return !first && CONJUNCTIONS.contains(token);
  }

  /** Words and single separators; a stretch in round brackets is one token that begins with one. */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean aside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (aside) {
        if (c == ')') {
          aside = false;
          flush(tokens, word);
        } else {
          word.append(c);
        }
      } else if (c == '(') {
        flush(tokens, word);
        word.append(c);
        aside = true;
      } else if (Line.isSpace(c)) {
        flush(tokens, word);
      } else if (",;،؛、|•".indexOf(c) >= 0) {
        flush(tokens, word);
        tokens.add(String.valueOf(c));
      } else {
        word.append(c);
      }
    }
    flush(tokens, word);
    return tokens;
  }

  private static void flush(List<String> tokens, StringBuilder word) {
    if (word.length() > 0) {
      tokens.add(word.toString());
      word.setLength(0);
    }
  }

  /** Puts "Ana Ruiz y Mota" together again: a name's own conjunction leaves a lone word. */
  private static List<Part> joined(List<Part> parts, HouseStyle style) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      boolean own = NAME_CONJUNCTIONS.contains(part.joint) && part.words.size() == 1;
      if (own && !joined.isEmpty() && !Organizations.isKnown(part.words.get(0), style)) {
        Part before = joined.get(joined.size() - 1);
        before.words.add(part.joint);
        before.words.addAll(part.words);
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** Splits at an Arabic "and", which is written as the first letter of the next name. */
  private static List<Part> splitArabic(List<Part> parts) {
    List<Part> split = new ArrayList<>();
    for (Part part : parts) {
      Part current = new Part();
      current.joint = part.joint;
      for (int i = 0; i < part.words.size(); i++) {
        String word = part.words.get(i);
        boolean and = word.length() > 2 && word.charAt(0) == ARABIC_AND;
        if (and && current.words.size() >= 2 && part.words.size() - i >= 2) {
          split.add(current);
          current = new Part();
          current.words.add(word.substring(1));
        } else {
          current.words.add(word);
        }
      }
      current.aside = part.aside;
      split.add(current);
    }
    return split;
  }
}
