package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are rules between updates, and which begin with a dateline. */
class RuleRowsLinesTest {

  private static Row row(String text) {
    return RowReading.html("<p>" + text + "</p>").get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"____", "--", "* * *", "—–", "-=-", "~~", "• ·", "##", "..."})
  void marksAloneAreARule(String text) {
    assertTrue(RuleRows.isRule(row(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "- a -", "____ more", "12", "//", "_?_"})
  void oneMarkOrAnythingElseIsNone(String text) {
    assertFalse(RuleRows.isRule(row(text)));
  }

  @Test
  void theElementOfARuleIsOneAndAnImageIsNone() {
    Rows rows = RowReading.html("<p>One</p><hr><p><img src='a.jpg'></p><p>Two</p>");
    assertTrue(RuleRows.isRule(rows.get(1)));
    assertEquals("", rows.get(2).text());
    assertFalse(RuleRows.isRule(rows.get(2)));
  }

  @Test
  void whatStandsOutsideTheTextIsNoRule() {
    Row row = row("____");
    row.mute();
    assertFalse(RuleRows.isRule(row));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIGA — The ferry stays.",
        "RIGA – The ferry stays.",
        "RIGA - The ferry stays.",
        "RIGA \"The ferry stays.\"",
        "UST — The ferry stays.",
        "RIGA, Latvia (Sample Agency) — The ferry stays.",
        "RIGA, Tex. — The ferry stays.",
        "RIGA, Maine. — The ferry stays.",
        "RIGA 3.5 — The ferry stays.",
        "RIGA — It"
      })
  void aPlaceInCapitalsAndADashAreADateline(String text) {
    assertTrue(RuleRows.isDateline(row(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIGA",
        "RIGA —",
        "UK — The ferry stays.",
        "RIGa — The ferry stays.",
        "Riga — The ferry stays.",
        "2024 — The ferry stays.",
        "RIGA-The ferry stays.",
        "RIGA harbour is closed",
        "RIGA harbour. The ferry — it is late — stays.",
        "RIGA, Nevada. — The ferry stays.",
        "RIGA, tex. — The ferry stays.",
        "RIGA, Tex! — The ferry stays.",
        "RIGA, Tex? — The ferry stays.",
        "RIGA: The ferry — it is late — stays.",
        "\"RIGA — The ferry stays.\""
      })
  void otherLinesBeginWithNone(String text) {
    assertFalse(RuleRows.isDateline(row(text)));
  }

  @ParameterizedTest
  @CsvSource({"54, true", "55, false"})
  void aDatelineIsNoLongerThanALine(int letters, boolean dateline) {
    String text = "RIGA " + "a".repeat(letters - 1) + " — The ferry stays.";
    assertEquals(dateline, RuleRows.isDateline(row(text)));
  }

  @Test
  void anItemOfAListAndWhatStandsOutsideTheTextHaveNoDateline() {
    String text = "RIGA — The ferry stays.";
    assertFalse(RuleRows.isDateline(RowReading.html("<ul><li>" + text + "</li></ul>").get(0)));
    Row muted = row(text);
    muted.mute();
    assertFalse(RuleRows.isDateline(muted));
  }
}
