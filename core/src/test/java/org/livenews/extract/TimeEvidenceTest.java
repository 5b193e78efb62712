package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEvidenceTest {

  private static boolean isIn(String text) {
    return TimeEvidence.isIn(text, 0, text.length(), TimeLanguage.of(Locale.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of 1,405 and 1,139",
        "Level 3 for April 23, 2021",
        "grew to 67.3 in October",
        "won 2-1 on 9/11",
        "90 minutes",
      })
  void figuresAndDatesAreNoEvidence(String text) {
    assertFalse(isIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14:05",
        "14.05",
        "14 : 05",
        "20h",
        "5 pm",
        "5 min ago",
        "0525 GMT",
        "Updated 5 May"
      })
  void clocksAgesAndLabelsAre(String text) {
    assertTrue(isIn(text));
  }

  @Test
  void whatIsReadInRunningTextHasIt() throws IOException {
    List<String> missed = new ArrayList<>();
    for (Readings.Line line : Readings.lines()) {
      TimeLanguage language = TimeLanguage.of(Locale.forLanguageTag(line.language()));
      for (TimePhrase phrase : Times.in(Locale.forLanguageTag(line.language())).all(line.text())) {
        boolean tells = phrase.time().isPresent() || phrase.label().isPresent();
        boolean age = phrase.ago().isPresent() && !phrase.isAhead();
        if ((tells || age)
            && !TimeEvidence.isIn(line.text(), phrase.from(), phrase.to(), language)) {
          missed.add(line.text());
        }
      }
    }
    assertEquals(List.of(), missed);
  }
}
