package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in figures, with their bounds. */
class FigureDateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 22.2.2023 | 2023-02-22 {d.M.yyyy}",
        "und | 22. 2. 2023 | 2023-02-22 {d.M.yyyy}",
        "und | 22.2.23 | 2023-02-22 {d.M.yy}",
        "und | 22/2/23 | 2023-02-22 {d/M/yy}",
        "und | 22/2/23 14:05 | 2023-02-22 14:05 minutes {d/M/yy H:mm}",
        "und | 1.1.1900 | 1900-01-01 {d.M.yyyy}",
        "und | 31.12.2199 | 2199-12-31 {d.M.yyyy}",
        "und | 12/13/2023 | 2023-12-13 {d/M/yyyy}",
        "und | 13/12/2023 | 2023-12-13 {d/M/yyyy}",
        "und | 12/12/2023 | 2023-12-12? {d/M/yyyy}",
        "und | 12/11/2023 | 2023-11-12? {d/M/yyyy}",
        "und | 12.13.2023 | 2023-12-13 {d.M.yyyy}",
        "und | 22.2. | --02-22 {d.M.}",
        "und | 22.2.2023. | 2023-02-22 {d.M.yyyy}",
        "und | 2023-02-22 | 2023-02-22 {yyyy-MM-dd}",
        "und | 2023-2-22 | 2023-02-22 {yyyy-MM-dd}",
        "und | 2023/02/22 | 2023-02-22 {yyyy/MM/dd}",
        "und | 2023.02.22 | 2023-02-22 {yyyy.MM.dd}",
        "und | 2023.02.22. | 2023-02-22 {yyyy.MM.dd}",
        "und | 2023. 02. 22. 14:05 | 2023-02-22 14:05 minutes {yyyy.MM.dd H:mm}",
        "und | 2023.02.22. 14:05 | 2023-02-22 14:05 minutes {yyyy.MM.dd H:mm}",
        "und | 2023-02-22. | 2023-02-22 {yyyy-MM-dd}",
        "und | 2023-02-22T14:05 | 2023-02-22 14:05 minutes {yyyy-MM-ddT H:mm}",
        "und | 2023-02-22T14:05+02:00 | 2023-02-22 14:05 minutes +02:00 {yyyy-MM-ddT H:mm + z}",
        "und | 2023-02-22 14:05+02:00 | 2023-02-22 14:05 minutes +02:00 {yyyy-MM-dd H:mm + z}",
        "und | 2023/02/22 14:05+02:00 | 2023-02-22 14:05 minutes +02:00 {yyyy/MM/dd H:mm + z}",
        "und | 1900-01-01 | 1900-01-01 {yyyy-MM-dd}",
        "und | 2199-12-31 | 2199-12-31 {yyyy-MM-dd}",
        "und | 2024年3月5日 | 2024-03-05 {y'年'M'月'd}",
        "und | 2024年12月31日 | 2024-12-31 {y'年'M'月'd}",
        "und | 12月31日 | --12-31 {M'月'd}",
        "und | 1月1日 | --01-01 {M'月'd}",
        "und | 3월 5일 | --03-05 {M'月'd}",
        "und | 2023-02-22 14:05-03:00 | 2023-02-22 14:05 minutes -03:00 {yyyy-MM-dd H:mm + z}",
        "und | 2023-02-22T14:05:09.5-03:00 | 2023-02-22 14:05:09 seconds -03:00 {yyyy-MM-ddT H:mm:ss + z}",
        "und | (2023-02-22) | 2023-02-22 {(yyyy-MM-dd)}",
        "und | (2023.02.22.) | 2023-02-22 {(yyyy.MM.dd)}",
        "und | (22.2.) | --02-22 {(d.M.)}",
        "und | 7. 5. 14:05 | --05-07 14:05 minutes {d.M. H:mm}",
        "en-US | 3/5/2024 | 2024-03-05 {d/M/yyyy}",
        "en-GB | 3/5/2024 | 2024-05-03 {d/M/yyyy}",
        "en-US | 3/5/24, 2:05 PM | 2024-03-05 14:05 minutes {d/M/yy, h:mm AM}",
        "und | 22/2/23:05 | -",
        "und | 31.12.1899 | -",
        "und | 1.1.2200 | -",
        "und | 30.2.2023 | -",
        "und | 0.2.2023 | -",
        "und | 13/13/2023 | -",
        "und | 22/2 | -",
        "und | 22.2 | -",
        "und | 22.2.123 | -",
        "und | 22-2.2023 | -",
        "und | 2023.02.22.14 | -",
        "und | 2023-02/22 | -",
        "und | 2023-02 | -",
        "und | 2023-02- | -",
        "und | 2023-02-30 | -",
        "und | 2023-00-10 | -",
        "und | 2023-02-22T | -",
        "und | 2023-02-22Tx | -",
        "und | 1899-12-31 | -",
        "und | 2200-01-01 | -",
        "und | 2024年13月5日 | -",
        "und | 2024年0月5日 | -",
        "und | 2024年3月0日 | -",
        "und | 2024年2月30日 | -",
        "und | 13月5日 | -",
        "und | 3月5 | -",
        "und | 2024年3月 | -",
        "und | 2023-02-22 14 | -",
      })
  void aWholeTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.only(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | 2023-02-22T Bridge | -",
      })
  void theBeginningOfALineIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.leading(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | It fell on 5.3.2024 and 6/3/2024 there | 2024-03-05 [on 5.3.2024] {d.M.yyyy}; 2024-03-06? [6/3/2024] {d/M/yyyy}",
      })
  void runningTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.all(language, text));
  }
}
