package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.livenews.model.Capture;

/** What a page holds for its scripts is found by name. */
class PageStateTest {

  private static PageState state(String body) {
    return Page.of(Capture.html("<html><body>" + body + "</body></html>")).state();
  }

  private static Optional<String> city(String script) {
    return state("<script>" + script + "</script>").get("STATE").flatMap(s -> s.text("city"));
  }

  @Example
  void whateverTheWayItIsWritten() {
    String json = "{\"city\": \"Kaub; am \\\"Rhein\\\" }\"}";
    String encoded = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    String quoted = '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    for (String script :
        List.of(
            "window.STATE = " + json + ";",
            "var a=1;window['STATE']=" + json + ";window.b=2",
            "self.STATE=" + json,
            "window.STATE = JSON.parse(" + quoted + ");",
            "window.STATE=" + quoted,
            "window.STATE = \"" + encoded + "\"",
            "window.STATE = JSON.parse( atob('" + encoded + "'))")) {
      assertEquals(Optional.of("Kaub; am \"Rhein\" }"), city(script), script);
    }
  }

  /** Returns pages that hold the JSON, as it is and in Base64. */
  private static List<PageState> holding(String json) {
    String encoded = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    return Stream.of(json, '"' + encoded + '"')
        .map(value -> state("<script>window.STATE=" + value + "</script>"))
        .toList();
  }

  @Example
  void valuesCanBeAskedForByAWordThatTheyHold() {
    for (PageState state : holding("{\"city\":\"Kaub\"}")) {
      assertEquals(Optional.empty(), state.get("STATE", "\"town\""));
      assertEquals(
          Optional.of("Kaub"), state.get("STATE", "\"city\"").flatMap(s -> s.text("city")));
      assertEquals(state.get("STATE"), state.get("STATE", "\"city\""));
    }
  }

  @Example
  void theWordMayBeOfAnyScript() {
    for (PageState state : holding("{\"city\":\"Kürten 京\"}")) {
      assertEquals(Optional.of("Kürten 京"), state.get("STATE", "京").flatMap(s -> s.text("city")));
      assertEquals(Optional.empty(), state.get("STATE", "Kurten"));
    }
  }

  @Example
  void scriptsOfJsonAreKnownByTheirId() {
    PageState state =
        state(
            "<script id='__NEXT_DATA__' type='application/json'>{\"city\": \"Kaub\"}</script>"
                + "<script type='application/json'>{\"city\": \"Bonn\"}</script>"
                + "<script type='application/ld+json' id='LD'>{}</script>");
    assertEquals(List.of("__NEXT_DATA__"), List.copyOf(state.names()));
    assertEquals(Optional.of("Kaub"), state.get("__NEXT_DATA__").flatMap(s -> s.text("city")));
  }

  @Example
  void severalInOneScriptStandSideBySide() {
    PageState state =
        state("<script>window.A={\"x\":\"window.B={}\"};window.C=[1];window.D=\"plain\"</script>");
    assertEquals(List.of("A", "C", "D"), List.copyOf(state.names()));
    assertEquals(Optional.empty(), state.get("D"));
    assertEquals(Optional.empty(), state.get("B"));
  }

  @Example
  void whatIsNoStateIsLeft() {
    for (String script :
        List.of(
            "if (window.STATE == {\"city\": 1}) {}",
            "document.STATE = {\"city\": 1}",
            "STATE = {\"city\": 1}",
            "window.STATE = function() { return {\"city\": 1} }",
            "window.STATE = ",
            "window.STATE = \"e30",
            "window[",
            "=",
            "")) {
      assertEquals(Optional.empty(), city(script), script);
    }
  }

  @Example
  void isReadOnce() {
    PageState state = state("<script>window.A={\"x\":1}</script>");
    assertSame(state.get("A").get(), state.get("A").get());
  }

  @Property(tries = 300)
  void neverFails(@ForAll String before, @ForAll String after) {
    PageState state = state("<script>" + before + "window.STATE=" + after + "</script>");
    state.names().forEach(state::get);
  }

  @Example
  void costGrowsWithTheLength() {
    for (String part : List.of("=", "window.a=", "window.a={", "window.a=f(", "window[\"a\"]=\"")) {
      String script = part.repeat(200_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> state("<script>" + script + "</script>").names().size(),
          part);
    }
  }
}
