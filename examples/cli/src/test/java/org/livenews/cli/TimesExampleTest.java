package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.livenews.extract.PartialDate;
import org.livenews.extract.TimePhrase;
import org.livenews.extract.Times;

/** The code in README.md that reads times in a language. */
class TimesExampleTest {

  @Test
  void readsTimesInALanguage() {
    // README
    Times french = Times.in(Locale.FRENCH);
    Duration age = french.only("il y a 1 h 20 min").flatMap(TimePhrase::ago).orElseThrow();
    Times persian = Times.in(Locale.forLanguageTag("fa"));
    PartialDate date = persian.only("۵ آذر ۱۴۰۵, ۱۴:۰۵").flatMap(TimePhrase::date).orElseThrow();
    // end
    assertEquals(Duration.ofMinutes(80), age);
    assertEquals(OptionalInt.of(2026), date.year());
    assertEquals(Optional.of(MonthDay.of(11, 26)), date.day());
  }
}
