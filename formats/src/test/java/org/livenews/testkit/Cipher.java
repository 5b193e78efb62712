package org.livenews.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A substitution of letters: each letter of an alphabet becomes another one of the same alphabet
 * and case, the same everywhere, and no two become the same. All else stays. Enciphered prose has
 * the shape of prose and says nothing.
 */
public final class Cipher {

  private static final List<String> ALPHABETS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "àáâãäåæçèéêëìíîïñòóôõöøùúûüýąćčďđęěğłńňœřśşšťźżž",
          "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
          "αβγδεζηθικλμνξοπρστυφχψω",
          "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى",
          "אבגדהוזחטיכלמנסעפצקרשת");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<Character, Character> table;

  private Cipher(Map<Character, Character> table) {
    this.table = table;
  }

  /** Returns the substitution of a seed. */
  public static Cipher of(long seed) {
    Dice dice = new Dice(seed);
    Map<Character, Character> table = new HashMap<>();
    for (String alphabet : ALPHABETS) {
      List<Character> cycle = dice.shuffled(alphabet.chars().mapToObj(c -> (char) c).toList());
      for (int i = 0; i < cycle.size(); i++) {
        char from = cycle.get(i);
        char to = cycle.get((i + 1) % cycle.size());
        table.put(from, to);
        table.put(Character.toUpperCase(from), Character.toUpperCase(to));
      }
    }
    return new Cipher(table);
  }

  /**
   * Returns the first substitution, from that of {@code seed} on, that turns no word of {@code
   * text} into one of the {@code words} by chance.
   */
  public static Cipher avoiding(Set<String> words, String text, long seed) {
    Set<String> used = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      used.add(matcher.group());
    }
    for (long s = seed; ; s++) {
      Cipher cipher = of(s);
      if (used.stream().map(cipher::apply).noneMatch(words::contains)) {
        return cipher;
      }
    }
  }

  /** Returns the letter that stands for {@code c}, or {@code c} itself if it is no letter here. */
  public char apply(char c) {
    return table.getOrDefault(c, c);
  }

  /** Returns {@code text} enciphered; the length stays. */
  public String apply(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(apply(text.charAt(i)));
    }
    return out.toString();
  }

  /** Returns the substitution that undoes this one. */
  public Cipher inverse() {
    Map<Character, Character> back = new HashMap<>();
    table.forEach((from, to) -> back.put(to, from));
    return new Cipher(back);
  }
}
