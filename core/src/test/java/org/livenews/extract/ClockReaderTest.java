package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks in figures, with their words and bounds. */
class ClockReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 14.05.26 | 2026-05-14 {d.M.yy}",
        "fi | 14.05.26 | 14:05:26 seconds {H.mm.ss}",
        "und | kl. : 14:05 | 14:05 minutes {'kl' H:mm}",
        "und | kl: 14:05 | 14:05 minutes {'kl' H:mm}",
        "und | kl. kl. 14:05 | 14:05 minutes {'kl' H:mm}",
        "und | klokka 14 | 14:00 hours {'klokka' H}",
        "und | 23:59 | 23:59 minutes {H:mm}",
        "und | 23:59:59 | 23:59:59 seconds {H:mm:ss}",
        "und | at 8h | 08:00 hours {H'h'}",
        "und | 14u30 | 14:30 minutes {H'h'mm}",
        "und | 14h30min | 14:30 minutes {H'h'mm}",
        "und | 14h30m | 14:30 minutes {H'h'mm}",
        "und | 2359 GMT | 23:59 minutes GMT {HHmm z}",
        "und | 2359 Uhr | 23:59 minutes {HHmm 'Uhr'}",
        "und | 0000 GMT | 00:00 minutes GMT {HHmm z}",
        "und | 14:05:09.123 GMT | 14:05:09 seconds GMT {H:mm:ss z}",
        "und | 14:05:09,123 GMT | 14:05:09 seconds GMT {H:mm:ss z}",
        "und | 14:05:09.123456789 GMT | 14:05:09 seconds GMT {H:mm:ss z}",
        "und | noon | 12:00 hours {'noon'}",
        "und | midnight | 00:00 hours {'noon'}",
        "und | noon GMT | 12:00 hours GMT {'noon' z}",
        "und | 14：05 | 14:05 minutes {H:mm}",
        "und | 14∶05 | 14:05 minutes {H:mm}",
        "und | at 14h | 14:00 hours {H'h'}",
        "und | at 23h | 23:00 hours {H'h'}",
        "und | at 14 hours | 14:00 hours {H 'hours'}",
        "de-AT | 14.05.26 | 2026-05-14 {d.M.yy}",
        "de | 14:05 Uhr | 14:05 minutes {H:mm 'Uhr'}",
        "fr | 14 h 05 | 14:05 minutes {H'h'mm}",
        "bg | 14:05 ч. | 14:05 minutes {H:mm'ч.'}",
        "und | (14:05:09.5) | 14:05:09 seconds {(H:mm:ss)}",
        "und | (at 14h) | 14:00 hours {(H'h')}",
        "und | 7.5.24, 14:05 | 2024-05-07 14:05 minutes {d.M.yy, H:mm}",
        "und | 24:05 | -",
        "und | 23:60 | -",
        "und | 23:59:60 | -",
        "und | 14h | -",
        "und | 8h | -",
        "und | 14 u30 | -",
        "und | 2400 GMT | -",
        "und | 2360 GMT | -",
        "und | 2359 | -",
        "und | 145 GMT | -",
        "und | 12345 GMT | -",
        "und | 14:05.09 | -",
        "und | 14.05:09 | -",
        "und | at 24h | -",
        "und | at 14 h | -",
        "und | at 24h05 | -",
        "und | at 14hx | -",
        "fr | à 14 h | -",
        "fr | 14 h | -",
      })
  void aWholeTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.only(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 14h05 Bridge opens | 14:05 minutes {H'h'mm} > Bridge opens",
        "und | 23h59 Bridge opens | 23:59 minutes {H'h'mm} > Bridge opens",
        "und | 14 h 05 Bridge opens | 14:05 minutes {H'h'mm} > Bridge opens",
        "und | 14:05:09.5 Bridge opens | 14:05:09 seconds {H:mm:ss} > Bridge opens",
        "und | 14:05:09.123456789 Bridge opens | 14:05:09 seconds {H:mm:ss} > Bridge opens",
        "und | 14:05 o'clock Bridge opens | 14:05 minutes {H:mm 'o'clock'} > Bridge opens",
        "und | 14h Bridge opens | -",
        "und | 8h Bridge opens | -",
        "und | 24h Bridge opens | -",
        "und | 24h05 Bridge opens | -",
        "und | 14h60 Bridge opens | -",
        "und | 14:05:09.1234567891 Bridge opens | -",
      })
  void theBeginningOfALineIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.leading(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | Bridge opens at 14h today | -0d 14:00 hours [at 14h today] {H'h' 'today'}",
        "und | Bridge opens at 8h today | -0d 08:00 hours [at 8h today] {H'h' 'today'}",
        "und | Bridge opens 14u30 there | 14:30 minutes [14u30] {H'h'mm}",
        "und | It fell at 14:05 and again at 15:06 there | 14:05 minutes [at 14:05] {H:mm}; 15:06 minutes [at 15:06] {H:mm}",
        "und | It fell at 14h and 15h30 there | 14:00 hours [at 14h] {H'h'}; 15:30 minutes [15h30] {H'h'mm}",
        "und | Bridge open for 14h now | -",
        "und | Bridge opens at 8 h today | -",
        "und | Bridge opens at 24h today | -",
        "und | Bridge open 8h there | -",
        "und | Bridge opens at 14h5 there | -",
      })
  void runningTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.all(language, text));
  }
}
