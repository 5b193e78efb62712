package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.livenews.model.Diagnostic.Code;

class JsonProperties {

  @Provide
  Arbitrary<Json> trees() {
    return tree(3);
  }

  private static Arbitrary<Json> tree(int depth) {
    Arbitrary<String> words =
        Arbitraries.strings().withChars("abc \n\t\u0001\"\\/{}[]:,;<>!-é—'&#").ofMaxLength(12);
    Arbitrary<Json> leaves =
        Arbitraries.oneOf(
            words.map(Json.Str::new),
            Arbitraries.integers().map(i -> new Json.Num(Integer.toString(i))),
            Arbitraries.of(true, false).map(Json.Bool::new),
            Arbitraries.just(new Json.Null()));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<Json> inner = tree(depth - 1);
    Arbitrary<Json> lists = inner.list().ofMaxSize(4).map(Json.Arr::new);
    Arbitrary<Json> objects = Arbitraries.maps(words, inner).ofMaxSize(4).map(Json.Obj::new);
    return Arbitraries.oneOf(leaves, lists, objects);
  }

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll("trees") Json tree) {
    Json.Reading reading = Json.read(Malformed.write(tree, 0));
    assertTrue(reading.isWhole());
    assertEquals(List.of(tree), reading.values());
  }

  @Property(tries = 500)
  void malformationsChangeNothing(
      @ForAll("trees") Json tree, @ForAll @IntRange(max = Malformed.ALL) int ways) {
    Json list = new Json.Arr(List.of(tree));
    String text = Malformed.write(list, ways);
    assertEquals(List.of(list), Json.read(text).values(), text);
  }

  @Property(tries = 200)
  void valuesOneAfterTheOtherAreAllRead(
      @ForAll("trees") Json a, @ForAll("trees") Json b, @ForAll("gaps") String gap) {
    Json one = new Json.Obj(Map.of("a", a));
    Json other = new Json.Arr(List.of(b));
    String text = Malformed.write(one, 0) + gap + Malformed.write(other, 0);
    assertEquals(List.of(one, other), Json.read(text).values());
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("", " ", "\n", ",", ";\n", " // next\n", "\n--><!--\n", "\u001E");
  }

  @Property(tries = 300)
  void whatWasReadBeforeTheEndStays(
      @ForAll("trees") Json first,
      @ForAll("trees") Json second,
      @ForAll @IntRange(max = 100) int at) {
    String whole = Malformed.write(new Json.Obj(Map.of("b", second)), 0);
    String head = "{\"a\":" + Malformed.write(first, 0) + ",";
    String text = head + whole.substring(1, 1 + (whole.length() - 2) * at / 100);
    Json.Reading reading = Json.read(text);
    assertEquals(1, reading.values().size());
    assertEquals(first, ((Json.Obj) reading.values().get(0)).fields().get("a"));
    assertFalse(reading.isWhole());
  }

  @Property(tries = 1000)
  void everyTextGivesAnAnswer(@ForAll("noise") String text) {
    Json.read(text).values().forEach(v -> v.list("a").forEach(Json::text));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ":",
            ",",
            ";",
            "\\",
            "/",
            "//",
            "/*",
            "*/",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "a",
            "1",
            "-",
            ".",
            "e",
            "null",
            "tru",
            "NaN",
            "\\u12",
            "\n",
            " ",
            "\u0000",
            "\uD800",
            "\uFEFF",
            "\"a\":",
            "{\"a\":1}")
        .list()
        .ofMaxSize(30)
        .map(l -> String.join("", l));
  }

  @Property(tries = 300)
  void anyCharactersGiveAnAnswer(@ForAll @StringLength(max = 60) String text) {
    Json.read(text);
  }

  @Example
  void deepNestingEndsTheReading() {
    for (String open : List.of("[", "{\"a\":", "[{\"a\":")) {
      String deep = open.repeat(100_000);
      Json.Reading reading =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Json.read(deep));
      assertTrue(
          reading.diagnostics().stream().anyMatch(d -> d.code() == Code.LIMIT_REACHED), open);
      assertEquals(reading, Json.read(deep));
    }
  }

  @Example
  void longTextsTakeLinearTime() {
    for (String part :
        List.of(
            ";", "\"", "\"a\" ", "{\"a\":1,,", "//", "/*", "\\", "{}", "]", "{\"a\":\"b\" c\",")) {
      String text = part.repeat(400_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Json.read(text), part);
    }
  }
}
