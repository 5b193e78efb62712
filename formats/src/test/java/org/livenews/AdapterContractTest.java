package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.model.Capture;
import org.livenews.spi.FormatAdapter;
import org.livenews.testkit.AdapterContract;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Fixture;
import org.livenews.testkit.HostileHtml;
import org.livenews.testkit.LivePages;

/** Every installed format keeps to the contract of adapters, whatever it is given to read. */
class AdapterContractTest {

  private static final int OF_EACH_SORT = 8;

  /** Layouts of publishers are called after their format; others have names of their own. */
  private static final Map<String, String> LAYOUTS =
      Map.of("al-jazeera", "al-jazeera-", "cnn", "cnn-", "rferl", "rferl-");

  private static final List<String> ODD_JSON =
      List.of(
          "",
          "null",
          "{}",
          "[]",
          "[[[[",
          "{\"data\":",
          "{\"data\":{\"article\":null,\"posts\":null}}",
          "{\"data\":{\"article\":{\"children\":[{},[],-1,\"\",1e999]}}}",
          "{\"data\":{\"posts\":{\"postType\":\"liveblog-update\",\"id\":{},\"content\":[1]}}}",
          "{\"entries\":[{\"id\":null,\"timestamp\":\"never\",\"authors\":{\"name\":7}}]}",
          "{\"updates\":\"<p>\",\"posts\":{\"_items\":[null,{\"groups\":3}]}}",
          "\u0000\uD800{\"a\":\u0007}",
          "{\"a\":1}{\"a\":2} trailing words",
          "[" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "]");

  private static final List<Capture> CAPTURES = captures();

  private static List<Capture> captures() {
    List<Capture> captures = new ArrayList<>();
    for (int seed = 0; seed < OF_EACH_SORT; seed++) {
      captures.add(Captures.bytes(seed));
      captures.add(Capture.text(Captures.damaged(seed)));
      captures.add(Capture.text(Dumps.of(seed).text()));
      captures.add(Capture.html(HostileHtml.of(seed)));
      captures.add(
          Capture.html(LivePages.of(seed).html()).toBuilder()
              .url(URI.create("https://news.example/live/" + seed))
              .fetchedAt(Instant.parse("2024-02-29T23:59:59Z"))
              .build());
    }
    Fixture.all().stream().map(Fixture::capture).forEach(captures::add);
    ODD_JSON.stream().map(Capture::json).forEach(captures::add);
    ODD_JSON.stream().map(Capture::html).forEach(captures::add);
    captures.add(
        Capture.html("<p>12:30</p>").toBuilder().url(URI.create("urn:nothing:here")).build());
    return List.copyOf(captures);
  }

  static Stream<FormatAdapter> formats() {
    return LiveNewsParser.withInstalledFormats().formats().stream();
  }

  private static AdapterContract contract(FormatAdapter adapter) {
    return new AdapterContract(adapter, LAYOUTS.getOrDefault(adapter.id(), ""));
  }

  private static FormatAdapter twin(FormatAdapter adapter) {
    return formats().filter(a -> a.id().equals(adapter.id())).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void introducesItself(FormatAdapter adapter) {
    assertEquals(List.of(), contract(adapter).introduction());
    assertEquals(adapter.id(), twin(adapter).id());
  }

  @Test
  void noTwoHaveOneName() {
    Set<String> ids = new HashSet<>();
    formats().forEach(adapter -> assertTrue(ids.add(adapter.id()), adapter.id()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void claimsByThePageAlone(FormatAdapter adapter) {
    assertEquals(List.of(), contract(adapter).claims(twin(adapter), CAPTURES));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsAnything(FormatAdapter adapter) {
    AdapterContract contract = contract(adapter);
    for (Capture capture : CAPTURES) {
      assertEquals(List.of(), contract.reading(capture), capture::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void readsInParallel(FormatAdapter adapter) {
    assertEquals(List.of(), contract(adapter).parallelReading(CAPTURES));
  }
}
