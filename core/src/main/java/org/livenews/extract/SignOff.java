package org.livenews.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Attribution.Role;

/**
 * Reads sign-offs: "Reporting by A in CITY and B; Writing by C; Editing by D", with or without
 * separators, at most in round brackets. The line must begin with one of the phrases.
 */
final class SignOff {

  private static final List<Words.Labelled> PHRASES = Words.labelled("sign-offs.txt");

  private static final Lexicon BEGINNINGS = beginnings();

  /** A phrase of the line: where it stands, where its names begin, what role it states. */
  private record Found(int from, int to, Role role) {}

  private SignOff() {}

  private static Lexicon beginnings() {
    Lexicon.Builder beginnings = new Lexicon.Builder();
    PHRASES.forEach(phrase -> beginnings.add(phrase.text(), 0));
    return beginnings.build();
  }

  /** Whether a line may be a sign-off. */
  static boolean mayBe(Line line) {
    return line.folded().startsWith("(") || begins(line.folded());
  }

  /** Returns what a sign-off says, or empty if the line is none. */
  static Optional<List<Attribution>> read(Line line, HouseStyle style) {
    Line inner = withoutBrackets(line);
    if (!begins(inner.folded())) {
      return Optional.empty();
    }
    List<Found> found = phrases(inner.lowerCase().folded());
    if (found.isEmpty() || found.get(0).from() != 0) {
      return Optional.empty();
    }
    List<Attribution> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int to = i + 1 < found.size() ? found.get(i + 1).from() : inner.length();
      Role role = found.get(i).role();
      String names = trimmed(inner.printed().substring(found.get(i).to(), to));
      Optional<List<NameList.Named>> named = NameList.persons(names, style);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(Bylines.attributions(named.get(), EnumSet.of(role), Optional.empty()));
    }
    return Optional.of(Bylines.merged(all));
  }

  private static boolean begins(String text) {
    int node = Lexicon.ROOT;
    for (int i = 0; i < text.length() && node >= 0 && BEGINNINGS.word(node) < 0; i++) {
      node = BEGINNINGS.kid(node, Lexicon.fold(text.charAt(i)));
    }
    return node >= 0 && BEGINNINGS.word(node) >= 0;
  }

  private static Line withoutBrackets(Line line) {
    String text = line.printed();
    boolean brackets = text.length() > 2 && text.charAt(0) == '(' && text.endsWith(")");
    return brackets ? Line.of(text.substring(1, text.length() - 1)) : line;
  }

  private static List<Found> phrases(String key) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < key.length()) {
      boolean start = at == 0 || !Character.isLetterOrDigit(key.charAt(at - 1));
      Optional<Found> here = start ? phraseAt(key, at) : Optional.empty();
      here.ifPresent(found::add);
      at = here.map(Found::to).orElse(at + 1);
    }
    return found;
  }

  private static Optional<Found> phraseAt(String key, int at) {
    for (Words.Labelled phrase : PHRASES) {
      String text = phrase.text();
      int to = at + text.length();
      if (key.startsWith(text, at) && to < key.length() && key.charAt(to) == ' ') {
        return Optional.of(new Found(at, to, phrase.role().orElseThrow()));
      }
    }
    return Optional.empty();
  }

  /** The names without the separators around them, and without "and" before the next phrase. */
  private static String trimmed(String text) {
    int to = text.length();
    while (to > 0 && ";,. /|-–—".indexOf(text.charAt(to - 1)) >= 0 && !isInitial(text, to)) {
      to--;
    }
    String names = text.substring(0, to).strip();
    return names.endsWith(" and") ? names.substring(0, names.length() - 4).strip() : names;
  }

  /** Whether the mark before an index belongs to "Jr." */
  private static boolean isInitial(String text, int to) {
    return text.charAt(to - 1) == '.'
        && NameWords.isSuffix(text.substring(text.lastIndexOf(' ', to - 1) + 1, to));
  }
}
