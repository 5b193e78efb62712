package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks with a half of the day, or with signs behind hour and minute. */
class SignedClockReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 5 pm | 17:00 hours {h am}",
        "und | 5pm. | 17:00 hours {ham}",
        "und | 5 p.m. | 17:00 hours {h a.m.}",
        "und | 13:05 pm | 13:05 minutes {h:mm am}",
        "und | 23:59 pm | 23:59 minutes {h:mm am}",
        "und | 12 pm | 12:00 hours {h am}",
        "und | 12 am | 00:00 hours {h am}",
        "und | 12:30 am | 00:30 minutes {h:mm am}",
        "und | 12:30 pm | 12:30 minutes {h:mm am}",
        "und | 0:30 am | 00:30 minutes {h:mm am}",
        "und | 12 noon | 12:00 hours {h am}",
        "und | 12 midnight | 00:00 hours {h am}",
        "und | 12:00 midnight | 00:00 minutes {h:mm am}",
        "und | 8 hours pm | 20:00 hours {h am}",
        "und | 午後7時 | 19:00 hours {'午後' H'h'}",
        "und | 午後7:05 | 19:05 minutes {'午後' H:mm}",
        "und | 午後7時15分 | 19:15 minutes {'午後' H'h'mm}",
        "und | 午後7時15分30秒 | 19:15:30 seconds {'午後' H'h'mmss}",
        "und | 午後0時 | 12:00 hours {'午後' H'h'}",
        "und | 午前12時 | 00:00 hours {'午前' H'h'}",
        "und | 午後12時 | 12:00 hours {'午後' H'h'}",
        "und | 午後13時 | 13:00 hours {'午後' H'h'}",
        "und | 午前0時5分 | 00:05 minutes {'午前' H'h'mm}",
        "und | 19時59分 | 19:59 minutes {H'h'mm}",
        "und | 23時05分 | 23:05 minutes {H'h'mm}",
        "und | 19時15分59秒 | 19:15:59 seconds {H'h'mmss}",
        "und | 0時0分0秒 | 00:00 seconds {H'h'mmss}",
        "und | 7時半 | 07:30 minutes {H'h'mm}",
        "und | 3点20分 | 03:20 minutes {H'h'mm}",
        "und | 下午3点 | 15:00 hours {'下午' H'h'}",
        "und | 3点20 | 03:20 minutes {H'h'mm}",
        "und | 오후 3시 20분 | 15:20 minutes {'오후' H'h'mm}",
        "und | 오후 3시 | 15:00 hours {'오후' H'h'}",
        "und | 오전 12시 | 00:00 hours {'오전' H'h'}",
        "und | 오후 3:20 | 15:20 minutes {'오후' H:mm}",
        "und | 14 giờ 05 | 14:05 minutes {H'h'mm}",
        "und | 14 giờ 05 phút | 14:05 minutes {H'h'mm}",
        "und | 下午 3:05 | 15:05 minutes {'下午' H:mm}",
        "und | 晚上8点 | 20:00 hours {'晚上' H'h'}",
        "zh | 晚上8点 | 20:00 hours {'晚上' H'h'}",
        "zh | 凌晨12点 | 00:00 hours {'凌晨' H'h'}",
        "zh | 凌晨1点 | 01:00 hours {'凌晨' H'h'}",
        "zh | 中午12点 | 12:00 hours {'中午' H'h'}",
        "zh | 中午1点 | 13:00 hours {'中午' H'h'}",
        "zh | 下午12:30 | 12:30 minutes {'下午' H:mm}",
        "zh | 早上7:30 | 07:30 minutes {'早上' H:mm}",
        "ja | 午後7時15分 | 19:15 minutes {'午後' H'h'mm}",
        "und | 14 Uhr | 14:00 hours {H 'Uhr'}",
        "und | в 3 часа | 03:00 hours {H 'часа'}",
        "und | v 14 hodin | 14:00 hours {H 'hodin'}",
        "es | 13:05 de la tarde | 13:05 minutes {h:mm am}",
        "und | 8 hours p.m. | 20:00 hours {h a.m.}",
        "und | 8 o'clock pm | 20:00 hours {h am}",
        "und | 8 o'clock p.m. | 20:00 hours {h a.m.}",
        "und | 0 pm | 12:00 hours {h am}",
        "und | 午後7:05:09 | 19:05:09 seconds {'午後' H:mm:ss}",
        "und | 7時15 | 07:15 minutes {H'h'mm}",
        "und | at 7時 | 07:00 hours {H'h'}",
        "und | at 3点 | 03:00 hours {H'h'}",
        "en | March 5, 2024, 2:05 PM | 2024-03-05 14:05 minutes {MMMM d, yyyy, h:mm AM}",
        "zh | 2024年3月5日 下午3:05 | 2024-03-05 15:05 minutes {y'年'M'月'd '下午' H:mm}",
        "zh | 下午3:05:09 | 15:05:09 seconds {'下午' H:mm:ss}",
        "zh | 清晨6点 | 06:00 hours {'清晨' H'h'}",
        "zh | 下午1点 | 13:00 hours {'下午' H'h'}",
        "zh | 晚上12点 | 00:00 hours {'晚上' H'h'}",
        "es | 8:05 p. m. | 20:05 minutes {h:mm a.m.}",
        "es | 8 de la noche | 20:00 hours {h am}",
        "am | 8:05 ከሰዓት | 20:05 minutes {h:mm am}",
        "und | 8:05 PM. | 20:05 minutes {h:mm AM}",
        "und | 8:05 p.m. | 20:05 minutes {h:mm a.m.}",
        "und | 8:05 p.m., 5 March 2024 | 2024-03-05 20:05 minutes {h:mm a.m., d MMMM yyyy}",
        "und | 5 p.m., March 5 | --03-05 17:00 hours {h a.m., MMMM d}",
        "und | 8:05p.m. GMT | 20:05 minutes GMT {h:mma.m. z}",
        "und | (5 p.m.) | 17:00 hours {(h a.m.)}",
        "und | 午後23時 | 23:00 hours {'午後' H'h'}",
        "und | 午後12:05 | 12:05 minutes {'午後' H:mm}",
        "und | 午前11:59 | 11:59 minutes {'午前' H:mm}",
        "und | 午後11:59 | 23:59 minutes {'午後' H:mm}",
        "de | 8 Uhr abends | 20:00 hours {h am}",
        "de | 8:05 Uhr abends | 20:05 minutes {h:mm am}",
        "de | 23:05 Uhr abends | 23:05 minutes {h:mm am}",
        "de | 11 Uhr vormittags | 11:00 hours {h am}",
        "fr | 8 heures du soir | 20:00 hours {h am}",
        "und | 23:05 p.m. | 23:05 minutes {h:mm a.m.}",
        "und | 14 p.m. | -",
        "und | 13 pm | -",
        "und | 24:00 pm | -",
        "und | 13:05 am | -",
        "und | 午後7 | -",
        "und | 午後24時 | -",
        "und | 午後25時 | -",
        "und | 午前13時 | -",
        "und | 19時60分 | -",
        "und | 24時05分 | -",
        "und | 19時15分60秒 | -",
        "und | 7時間 | -",
        "und | 3点 | -",
        "und | 3点2 | -",
        "und | 14 giờ | -",
        "und | 3 часа | -",
        "und | 14 hodin | -",
        "de | 20 Uhr abends | -",
        "und | 20 hours pm | -",
        "und | 13 hours am | -",
        "und | 20 o'clock pm | -",
        "und | 午後25:05 | -",
        "und | 午後7:60 | -",
        "und | 7時5 | -",
        "und | 7時15x | -",
        "und | 3點 | -",
        "zh | 凌晨13点 | -",
        "zh | 上午13点 | -",
      })
  void aWholeTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.only(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 14:05 Uhr Bridge opens | 14:05 minutes {H:mm 'Uhr'} > Bridge opens",
        "und | 14:05Uhr Bridge opens | 14:05 minutes {H:mm'Uhr'} > Bridge opens",
        "und | 8:05 p.m. Bridge opens | 20:05 minutes {h:mm a.m.} > Bridge opens",
        "und | 8:05 PM Bridge opens | 20:05 minutes {h:mm AM} > Bridge opens",
        "und | 8:05 p. m. Bridge opens | 20:05 minutes {h:mm a.m.} > Bridge opens",
      })
  void theBeginningOfALineIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.leading(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | Bridge opens at 5pm there | 17:00 hours [at 5pm] {ham}",
        "und | Bridge opens at 5 P.M. there | 17:00 hours [at 5 P.M.] {h A.M.}",
        "und | It fell at 5 pm and at 6:30 p.m. there | 17:00 hours [at 5 pm] {h am}; 18:30 minutes [at 6:30 p.m.] {h:mm a.m.}",
        "und | It fell at 7時15分、午後8時 there | 07:15 minutes [at 7時15分] {H'h'mm}; 20:00 hours [午後8時] {'午後' H'h'}",
      })
  void runningTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.all(language, text));
  }
}
