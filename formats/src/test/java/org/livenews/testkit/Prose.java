package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Invented news in one language. No two headlines or sentences of one instance report the same, so
 * that a reader who looks for repetitions finds none that the generator did not put there. Not safe
 * for use by several threads.
 */
public final class Prose {

  private static final int ATTEMPTS = 1000;

  private final Dice dice;
  private final Tongue tongue;
  private final Set<String> said = new HashSet<>();

  /** Prose in {@code tongue} by these dice. */
  public Prose(Dice dice, Tongue tongue) {
    this.dice = dice;
    this.tongue = tongue;
  }

  /** Returns a headline: no full stop, at most 110 characters. */
  public String headline() {
    return news();
  }

  /** Returns a sentence with a full stop. */
  public String sentence() {
    return news() + end() + ".";
  }

  /** Returns a paragraph of one to three sentences, some of them a quotation. */
  public String paragraph() {
    List<String> sentences = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      String sentence = sentence();
      sentences.add(dice.chance(12) ? "“" + sentence + "”" : sentence);
    }
    return String.join(" ", sentences);
  }

  /** Returns a caption, without a full stop, of the picture that a headline describes. */
  public String captionOf(String headline) {
    String other = dice.pick(tongue.subjects());
    for (String subject : tongue.subjects()) {
      if (headline.startsWith(subject + " ") && dice.chance(50)) {
        return other + headline.substring(subject.length()) + end();
      }
    }
    return headline + end();
  }

  private String end() {
    return tongue == Tongue.TR ? "" : " " + dice.pick(tongue.circumstances());
  }

  /** Returns the name of a person. */
  public String name() {
    return dice.pick(tongue.givenNames()) + " " + dice.pick(tongue.surnames());
  }

  /** Returns some different names. */
  public List<String> names(int count) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < count) {
      names.add(name());
    }
    return List.copyOf(names);
  }

  /** Returns the name of a town. */
  public String place() {
    return dice.pick(tongue.places());
  }

  /** Returns who did what to what, never the same twice. In Turkish the verb comes last. */
  private String news() {
    for (int i = 0; i < ATTEMPTS; i++) {
      String news =
          dice.pick(tongue.subjects())
              + " "
              + dice.pick(tongue.verbs())
              + " "
              + dice.pick(tongue.objects())
              + (tongue == Tongue.TR ? " " + dice.pick(tongue.circumstances()) : "");
      if (said.add(news)) {
        return news;
      }
    }
    throw new IllegalStateException("the words of " + tongue + " are used up");
  }
}
