package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates whose month has its name. */
class NamedDateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | March 23, 2022 | 2022-03-23 {MMMM d, yyyy}",
        "und | March 23 2022 | 2022-03-23 {MMMM d yyyy}",
        "und | March 23rd, 2022 | 2022-03-23 {MMMM d, yyyy}",
        "und | March 23, 14:05 | --03-23 14:05 minutes {MMMM d, H:mm}",
        "und | 7-May-24 | 2024-05-07 {d MMM yy}",
        "und | 7-May-2024 | 2024-05-07 {d MMM yyyy}",
        "und | 7/May/2024 | 2024-05-07 {d MMM yyyy}",
        "und | 7/May/24 | 2024-05-07 {d MMM yy}",
        "und | May 7, '24 | 2024-05-07 {MMM d yy}",
        "und | May 7, ’24 | 2024-05-07 {MMM d yy}",
        "und | May 7, ‘24 | 2024-05-07 {MMM d yy}",
        "und | 7. May 2024 | 2024-05-07 {d. MMM yyyy}",
        "und | 1er mars 2024 | 2024-03-01 {d. MMMM yyyy}",
        "und | 30 April 2024 | 2024-04-30 {d MMMM yyyy}",
        "und | 29 February | --02-29 {d MMMM}",
        "und | 5 Dez. 2023 | 2023-12-05 {d MMM yyyy}",
        "und | 5 Sept. 2023 | 2023-09-05 {d MMMM yyyy}",
        "und | 5 March. 2023 | 2023-03-05 {d MMMM yyyy}",
        "und | 7 أيار/مايو 2024 | 2024-05-07 {d MMMM yyyy}",
        "und | 2024. március 5. | 2024-03-05 {yyyy MMMM d}",
        "und | 2024 március 5. | 2024-03-05 {yyyy MMMM d}",
        "und | 2024. március 5 | 2024-03-05 {yyyy MMMM d}",
        "und | 2024. március 5. 14:05 | 2024-03-05 14:05 minutes {yyyy MMMM d H:mm}",
        "und | 2024 March 5 | 2024-03-05 {yyyy MMMM d}",
        "und | 5 March 2024 г. | 2024-03-05 {d MMMM yyyy}",
        "und | 5 марта 2024 г. | 2024-03-05 {d MMMM yyyy}",
        "und | 5 марта 2024 года | 2024-03-05 {d MMMM yyyy}",
        "und | 5 марта 2024г. | 2024-03-05 {d MMMM yyyy}",
        "und | 5 марта 2024 г., 14:05 | 2024-03-05 14:05 minutes {d MMMM yyyy, H:mm}",
        "und | 5 March 1900 | 1900-03-05 {d MMMM yyyy}",
        "und | 5 March 2199 | 2199-03-05 {d MMMM yyyy}",
        "und | 5 March 2025 GMT | --03-05 20:25 minutes GMT {d MMMM HHmm z}",
        "und | 5 March 0525 GMT | --03-05 05:25 minutes GMT {d MMMM HHmm z}",
        "und | 5 de marzo de 2024 | 2024-03-05 {d MMMM yyyy}",
        "und | 5 de marzo del 2024 | 2024-03-05 {d MMMM yyyy}",
        "en | 5 March 2024 at 14:05 | 2024-03-05 14:05 minutes {d MMMM yyyy H:mm}",
        "de | 5. März 2024, 14:05 Uhr | 2024-03-05 14:05 minutes {d. MMMM yyyy, H:mm 'Uhr'}",
        "fr | 5 mars 2024 à 14 h 05 | 2024-03-05 14:05 minutes {d MMMM yyyy H'h'mm}",
        "und | (5 Dez.) | --12-05 {(d MMM)}",
        "und | (5 марта 2024 г.) | 2024-03-05 {(d MMMM yyyy)}",
        "und | (May 7, '24) | 2024-05-07 {(MMM d yy)}",
        "und | May 7, '24, 14:05 | 2024-05-07 14:05 minutes {MMM d yy, H:mm}",
        "und | 7-May | --05-07 {d MMM}",
        "und | 5 mar 2024 | 2024-03-05 {d MMM yyyy}",
        "und | Mar 5 | --03-05 {MMM d}",
        "und | 5 mars | --03-05 {d MMMM}",
        "el | 5 Μάρτιος 2024 | 2024-03-05 {d MMMM yyyy}",
        "und | 5 ΜΆΡΤΙΟΣ 2024 | 2024-03-05 {d MMMM yyyy}",
        "fi | 5.3.2024 klo 14.05 | 2024-03-05 14:05 minutes {d.M.yyyy H.mm}",
        "fi | 5.3.2024 | 2024-03-05 {d.M.yyyy}",
        "und | March 32, 2022 | -",
        "und | March 0, 2022 | -",
        "und | March 23:05 | -",
        "und | March 5 pm | -",
        "und | March23 | -",
        "und | May 7x | -",
        "und | 7-May-240 | -",
        "und | 7-May-24x | -",
        "und | 7-May-24:05 | -",
        "und | May 7, '2024 | -",
        "und | 31 April 2024 | -",
        "und | 7 أيار/يونيو 2024 | -",
        "und | 2024 March 5, 2023 | -",
        "und | 1800. március 5. | -",
        "und | 5 March 1899 | -",
        "und | 5 March 2200 | -",
        "und | 5 March 2024x | -",
        "und | 5 March 2024:05 | -",
        "und | May 7, '24x | -",
        "und | May 7, '24:05 | -",
        "und | mars 5 | -",
      })
  void aWholeTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.only(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "und | He came on 2 mar 2024 there | 2024-03-02 [on 2 mar 2024] {d MMM yyyy}",
        "und | He came on 2 Mar there | --03-02 [on 2 Mar] {d MMM}",
        "und | He came on 2 march there | --03-02 [on 2 march] {d MMMM}",
        "und | He came on March 5 there | --03-05 [on March 5] {MMMM d}",
        "und | He came on Monday, March 5 there | MON,--03-05 [on Monday, March 5] {EEEE, MMMM d}",
        "und | He came on 5 March 2024, Tuesday there | TUE,2024-03-05 [on 5 March 2024, Tuesday] {d MMMM yyyy EEEE}",
        "und | He came 5 March 2024 Mon there | 2024-03-05 [5 March 2024] {d MMMM yyyy}",
        "und | It fell on 5 Dez. He came there | --12-05 [on 5 Dez.] {d MMM}",
        "und | It fell on 5 September. He came there | --09-05 [on 5 September] {d MMMM}",
        "und | He came on 3月5日(火) there | TUE,--03-05 [on 3月5日(火)] {M'月'd (E)}",
        "und | It fell on 5 March 2024 and on 6 April 2024 there | 2024-03-05 [on 5 March 2024] {d MMMM yyyy}; 2024-04-06 [on 6 April 2024] {d MMMM yyyy}",
        "und | It fell 14.05 and 2024-03-05 there | 2024-03-05 [2024-03-05] {yyyy-MM-dd}",
        "und | It fell on March 5, '24 and May 7x there | 2024-03-05 [on March 5, '24] {MMMM d yy}",
        "und | It fell on 5 mar. 2024, 6 Mar there | 2024-03-05 [on 5 mar. 2024] {d MMM yyyy}; --03-06 [6 Mar] {d MMM}",
        "und | It fell 2024. március 5. there | 2024-03-05 [2024. március 5.] {yyyy MMMM d}",
        "und | He set 3 mar records | -",
        "und | He came on 2 mar there | -",
        "und | He came in march 5 times | -",
      })
  void runningTextIsRead(String language, String text, String reading) {
    assertEquals(reading, Readings.all(language, text));
  }
}
