package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution.Kind;

/**
 * Reads lists of names: "A, B and C". One pass over the words; a list with one part that is no name
 * is no list.
 */
final class NameList {

  /** One name of a list with what the list says of it. */
  record Named(String name, Kind kind, Optional<String> affiliation, Optional<String> place) {
    Named withAffiliation(String house) {
      return new Named(name, kind, Optional.of(house), place);
    }

    Named withPlace(String newPlace) {
      return new Named(name, kind, affiliation, Optional.of(newPlace));
    }
  }

  private static final String IN = "in";

  private static final int MOST_JOB_WORDS = 5;

  private final HouseStyle style;
  private final List<Named> named = new ArrayList<>();

  private NameList(HouseStyle style) {
    this.style = style;
  }

  /** Returns the persons and known organizations of a list, or empty if it is none. */
  static Optional<List<Named>> persons(String text, HouseStyle style) {
    if (NameParts.isProse(text)) {
      return Optional.empty();
    }
    NameList list = new NameList(style);
    for (NameParts.Part part : NameParts.of(text, style)) {
      if (!list.add(part)) {
        return Optional.empty();
      }
    }
    return list.named.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(list.named));
  }

  /** Returns the organizations of a list, or empty if it is none. */
  static Optional<List<Named>> organizations(String text, HouseStyle style) {
    List<Named> named = new ArrayList<>();
    for (NameParts.Part part : NameParts.of(text, style)) {
      String name = String.join(" ", part.words);
      if (!Organizations.isAgency(name, style) && !Organizations.isName(name)) {
        return Optional.empty();
      }
      named.add(new Named(name, Kind.ORGANIZATION, Optional.empty(), Optional.empty()));
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(named));
  }

  private boolean add(NameParts.Part part) {
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
    if (words.size() > MOST_JOB_WORDS || words.stream().noneMatch(NameWords::isJob)) {
      return false;
    }
    if (before.affiliation().isEmpty() && Organizations.isKnown(words.get(0), style)) {
      named.set(last, before.withAffiliation(words.get(0)));
    }
    return true;
  }

  private Optional<Named> name(List<String> words, String aside) {
    Optional<String> affiliation =
        Optional.of(aside).filter(a -> !a.isEmpty() && Organizations.isKnown(a, style));
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
    List<String> bare = withoutJob(words);
    if (bare.isEmpty() || endsWithJob(bare)) {
      return Optional.empty();
    }
    if (bare.size() < words.size() && Organizations.isKnown(words.get(0), style)) {
      affiliation = Optional.of(words.get(0));
    }
    words = bare;
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
      if (!NameWords.isCapitalized(words.get(i)) || NameWords.isNoName(words.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Drops "political reporter" before a name. */
  private static List<String> withoutJob(List<String> words) {
    for (int i = Math.min(MOST_JOB_WORDS, words.size() - 1) - 1; i >= 0; i--) {
      if (NameWords.isJob(words.get(i))) {
        boolean label = words.subList(0, i).stream().anyMatch(NameList::isLabel);
        return label ? words : words.subList(i + 1, words.size());
      }
    }
    return words;
  }

  /** Whether a word is capitalized though it begins no name: "By", "From". */
  private static boolean isLabel(String word) {
    return NameWords.isNoName(word) && Character.isUpperCase(word.charAt(0));
  }
}
