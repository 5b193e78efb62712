package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Invented news in one language. No headline or paragraph comes twice from one instance, so that a
 * reader who looks for repetitions finds none that the generator did not put there. Not safe for
 * use by several threads.
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

  /** Returns a headline: no full stop, at most a hundred characters. */
  public String headline() {
    return fresh(() -> subject() + " " + dice.pick(tongue.verbs()) + " " + objectOrVerb());
  }

  private String objectOrVerb() {
    String object = dice.pick(tongue.objects());
    return tongue == Tongue.TR ? object + " " + dice.pick(tongue.circumstances()) : object;
  }

  /** Returns a sentence with a full stop. */
  public String sentence() {
    return fresh(this::anySentence);
  }

  private String anySentence() {
    return subject()
        + " "
        + dice.pick(tongue.verbs())
        + " "
        + dice.pick(tongue.objects())
        + " "
        + dice.pick(tongue.circumstances())
        + ".";
  }

  /** Returns a paragraph of one to three sentences, some of them a quotation. */
  public String paragraph() {
    return fresh(
        () -> {
          List<String> sentences = new ArrayList<>();
          for (int i = dice.between(1, 3); i > 0; i--) {
            String sentence = anySentence();
            sentences.add(dice.chance(12) ? "“" + sentence + "”" : sentence);
          }
          return String.join(" ", sentences);
        });
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

  private String subject() {
    return dice.pick(tongue.subjects());
  }

  private String fresh(Supplier<String> maker) {
    for (int i = 0; i < ATTEMPTS; i++) {
      String made = maker.get();
      if (said.add(made)) {
        return made;
      }
    }
    throw new IllegalStateException("the words of " + tongue + " are used up");
  }
}
