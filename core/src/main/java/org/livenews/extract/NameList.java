package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Attribution.Kind;

/**
 * Reads lists of names: "A, B and C". One pass over the words; a list with one part that is no name
 * is no list.
 */
final class NameList {

  /** One name of a list with what the list says of it. */
  record Named(String name, Kind kind, Optional<String> affiliation, Optional<String> place) {
    Named withPlace(String newPlace) {
      return new Named(name, kind, affiliation, Optional.of(newPlace));
    }
  }

  /** Words between two separators. */
  private static final class Part {
    final List<String> words = new ArrayList<>();
    String aside = "";
    String joint = "";

    boolean isEmpty() {
      return words.isEmpty();
    }
  }

  private static final Set<String> CONJUNCTIONS = Words.keys("list-words.txt");
  private static final Set<String> NAME_CONJUNCTIONS = Set.of("y", "e", "i");
  private static final String IN = "in";
  private static final char ARABIC_AND = 'و';
  private static final int MOST_JOB_WORDS = 5;

  private final HouseStyle style;
  private final List<Named> named = new ArrayList<>();

  private NameList(HouseStyle style) {
    this.style = style;
  }

  /** Returns the persons and known organizations of a list, or empty if it is none. */
  static Optional<List<Named>> persons(String text, HouseStyle style) {
    NameList list = new NameList(style);
    for (Part part : parts(text)) {
      if (!list.add(part)) {
        return Optional.empty();
      }
    }
    return list.named.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(list.named));
  }

  /** Returns the organizations of a list, or empty if it is none. */
  static Optional<List<Named>> organizations(String text, HouseStyle style) {
    List<Named> named = new ArrayList<>();
    for (Part part : parts(text)) {
      String name = String.join(" ", part.words);
      if (!Organizations.isAgency(name, style) && !Organizations.isName(name)) {
        return Optional.empty();
      }
      named.add(new Named(name, Kind.ORGANIZATION, Optional.empty(), Optional.empty()));
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(named));
  }

  private boolean add(Part part) {
    List<String> words = part.words;
    Optional<String> place = Optional.empty();
    int in = words.indexOf(IN);
    if (in > 0) {
      String text = String.join(" ", words.subList(in + 1, words.size()));
      if (!Places.isPlace(text)) {
        return false;
      }
      place = Optional.of(text);
      words = words.subList(0, in);
    }
    Optional<Named> name = name(words, part.aside);
    if (name.isEmpty()) {
      return in < 0 && addition(words);
    }
    named.add(name.get());
    place.ifPresent(this::share);
    return true;
  }

  /** Gives a place to the last name, and to those before it that have none. */
  private void share(String place) {
    for (int i = named.size() - 1; i >= 0 && named.get(i).place().isEmpty(); i--) {
      named.set(i, named.get(i).withPlace(place));
    }
  }

  /** Takes words that are no name as said of the name before them. */
  private boolean addition(List<String> words) {
    if (named.isEmpty()) {
      return false;
    }
    int last = named.size() - 1;
    Named before = named.get(last);
    if (words.size() == 1 && NameWords.isSuffix(words.get(0))) {
      named.set(
          last,
          new Named(
              before.name() + ", " + words.get(0),
              before.kind(),
              before.affiliation(),
              before.place()));
      return true;
    }
    String text = String.join(" ", words);
    if (before.place().isPresent() && Places.isPlace(text)) {
      String place = before.place().get();
      if (place.indexOf(',') >= 0) {
        return false;
      }
      for (int i = last; i >= 0 && named.get(i).place().equals(before.place()); i--) {
        named.set(i, named.get(i).withPlace(place + ", " + text));
      }
      return true;
    }
    return words.size() <= MOST_JOB_WORDS && words.stream().anyMatch(NameWords::isJob);
  }

  private Optional<Named> name(List<String> words, String aside) {
    Optional<String> affiliation =
        Organizations.isKnown(aside, style) ? Optional.of(aside) : Optional.empty();
    String whole = String.join(" ", words);
    if (Organizations.isKnown(whole, style) && !endsWithJob(words)) {
      return Optional.of(new Named(whole, Kind.ORGANIZATION, Optional.empty(), Optional.empty()));
    }
    int owner = possessive(words);
    if (owner >= 0) {
      String last = words.get(owner);
      List<String> house = new ArrayList<>(words.subList(0, owner));
      house.add(last.substring(0, last.length() - 2));
      affiliation = Optional.of(String.join(" ", house));
      words = words.subList(owner + 1, words.size());
    }
    words = withoutJob(words);
    if (words.isEmpty() || endsWithJob(words)) {
      return Optional.empty();
    }
    String name = String.join(" ", words);
    if (owner >= 0 && Organizations.isKnown(name, style)) {
      return Optional.of(new Named(name, Kind.ORGANIZATION, affiliation, Optional.empty()));
    }
    return NameWords.isPerson(words)
        ? Optional.of(new Named(name, Kind.PERSON, affiliation, Optional.empty()))
        : Optional.empty();
  }

  private static boolean endsWithJob(List<String> words) {
    return NameWords.isJob(words.get(words.size() - 1));
  }

  /** The index of the word that ends in an apostrophe and s among the first, or -1. */
  private static int possessive(List<String> words) {
    for (int i = 0; i < Math.min(4, words.size() - 1); i++) {
      String word = Line.fold(words.get(i));
      if (word.length() > 3 && word.endsWith("'s")) {
        return i;
      }
      if (!NameWords.isCapitalized(words.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Drops "political reporter" before a name. */
  private static List<String> withoutJob(List<String> words) {
    for (int i = Math.min(MOST_JOB_WORDS, words.size() - 1) - 1; i >= 0; i--) {
      if (NameWords.isJob(words.get(i))) {
        return words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Part part = new Part();
    for (String token : tokens(text)) {
      boolean comma = isComma(token);
      if (comma || isJoint(token, part)) {
        if (!part.isEmpty()) {
          parts.add(part);
          part = new Part();
        }
        part.joint = comma ? "" : token;
      } else if (token.charAt(0) == '(') {
        part.aside = token.substring(1).strip();
      } else {
        part.words.add(token);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return joined(splitArabic(parts));
  }

  private static boolean isComma(String token) {
    return token.length() == 1 && ",;،؛、|•·/&+".indexOf(token.charAt(0)) >= 0;
  }

  private static boolean isJoint(String token, Part part) {
    return CONJUNCTIONS.contains(Line.key(token)) && !(part.isEmpty() && part.joint.isEmpty());
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
  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      boolean own = NAME_CONJUNCTIONS.contains(part.joint) && part.words.size() == 1;
      if (own && !joined.isEmpty() && !NameWords.isAcronym(part.words.get(0))) {
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
