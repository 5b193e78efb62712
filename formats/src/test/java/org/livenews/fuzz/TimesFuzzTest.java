package org.livenews.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.TimePhrase;
import org.livenews.extract.Times;

/**
 * Times are found in any text, in the language of its first line: inside the text, in order, apart
 * from each other, and the same when they are looked for again.
 */
class TimesFuzzTest {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  @FuzzTest
  void keepsTheLaws(byte[] bytes) {
    Input input = Input.of(bytes);
    Times times = times(input.head());
    String text = input.text();
    List<TimePhrase> all = times.all(text);
    assertEquals(all, times.all(text));
    int end = 0;
    for (TimePhrase phrase : all) {
      assertTrue(phrase.from() >= end, () -> "overlaps the phrase before: " + phrase);
      isInside(phrase, text);
      end = phrase.to();
    }
    List<TimePhrase> ofLine = new ArrayList<>();
    List<Optional<TimePhrase>> read = ofLine(times, text);
    read.forEach(phrase -> phrase.ifPresent(ofLine::add));
    ofLine.forEach(phrase -> isInside(phrase, text));
    assertEquals(read, ofLine(times, text));
    roles(times, text);
    Times.matchMinute(text).ifPresent(minute -> assertTrue(minute.next() <= text.length()));
    int frame = Times.withoutFrame(text, 0);
    assertEquals(frame, Times.withoutFrame(text.substring(0, frame), 0));
  }

  private static Times times(String head) {
    Locale locale = Locale.forLanguageTag(head);
    return LANGUAGES.contains(locale.getLanguage()) ? Times.in(locale) : Times.ANY_LANGUAGE;
  }

  private static List<Optional<TimePhrase>> ofLine(Times times, String text) {
    return List.of(
        times.only(text),
        times.leading(text),
        times.afterName(text),
        times.trailing(text),
        times.ending(text),
        times.signature(text));
  }

  private static void isInside(TimePhrase phrase, String text) {
    assertTrue(phrase.next() <= text.length(), () -> "beyond the text: " + phrase);
    assertFalse(phrase.printed(text).isBlank(), () -> "nothing is printed: " + phrase);
  }

  /** Text is left beside a clock that leads or ends a line, and none beside one that is all. */
  private static void roles(Times times, String text) {
    times.leading(text).ifPresent(phrase -> assertTrue(phrase.next() < text.length()));
    times
        .ending(text)
        .ifPresent(
            phrase -> {
              assertTrue(phrase.from() > 0);
              assertEquals(text.length(), phrase.next());
            });
    if (times.only(text).isPresent()) {
      assertTrue(times.trailing(text).isEmpty(), "all of the text is a time, and its end");
    }
  }
}
