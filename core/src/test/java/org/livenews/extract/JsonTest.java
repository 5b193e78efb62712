package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.livenews.model.Diagnostic.Code;

class JsonTest {

  private static Json only(String text) {
    Json.Reading reading = Json.read(text);
    assertEquals(1, reading.values().size(), () -> text + " gave " + reading);
    return reading.values().get(0);
  }

  @Test
  void accessorsAsk() {
    Json json = only("{\"a\": {\"b\": [1, null, \"x\"]}, \"n\": null, \"s\": \"y\", \"t\": true}");
    assertEquals(Optional.of("1"), json.get("a").map(a -> a.list("b").get(0)).flatMap(Json::text));
    assertEquals(Optional.empty(), json.get("n"));
    assertEquals(List.of(), json.list("n"));
    assertEquals(List.of(new Json.Str("y")), json.list("s"));
    assertEquals(Optional.of("true"), json.text("t"));
    assertEquals(Optional.empty(), json.get("s").flatMap(s -> s.get("a")));
    assertEquals(
        OptionalLong.of(1_684_151_454_000L), only("[1684151454000]").list().get(0).whole());
    assertEquals(OptionalLong.empty(), only("[1.5]").list().get(0).whole());
  }

  @Test
  void unescapedQuotationMarksAreMended() {
    Json json =
        only(
            "{\"headline\": \"The \"quiet\" harbour\", \"articleBody\": \"She said \"no\", and left.\","
                + " \"n\": 1}");
    assertEquals(Optional.of("The \"quiet\" harbour"), json.text("headline"));
    assertEquals(Optional.of("She said \"no\", and left."), json.text("articleBody"));
    assertEquals(Optional.of("1"), json.text("n"));
  }

  @Test
  void missingAndDoubledCommasAreMended() {
    Json json = only("{\"a\": [{\"b\": 1} {\"b\": 2},, {\"b\": 3}] \"c\": \"d\",, \"e\": 4}");
    assertEquals(3, json.list("a").size());
    assertEquals(Optional.of("d"), json.text("c"));
    assertEquals(Optional.of("4"), json.text("e"));
  }

  @Test
  void aStatementGivesItsValue() {
    assertEquals(Optional.of("1"), only("window.data = {\"a\": 1};").text("a"));
  }

  @Test
  void whatIsCutOffSaysSo() {
    Json.Reading reading = Json.read("{\"a\": [{\"b\": 1}, {\"b\": 2}, {\"b\": \"unfinis");
    assertFalse(reading.isWhole());
    assertEquals(Code.BAD_JSON, reading.diagnostics().get(0).code());
    assertEquals(Optional.of("2"), reading.values().get(0).list("a").get(1).text("b"));
  }

  @Test
  void nothingIsNothing() {
    for (String text : List.of("", "  ", "<!-- -->", ";", "//", "/*")) {
      assertTrue(Json.read(text).values().isEmpty(), text);
    }
  }

  @Test
  void theLastOfSeveralFieldsOfOneNameCounts() {
    assertEquals(Optional.of("2"), only("{\"a\": 1, \"a\": 2}").text("a"));
  }
}
