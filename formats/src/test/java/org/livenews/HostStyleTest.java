package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.StockLine;
import org.livenews.model.Attribution;
import org.livenews.model.Body;
import org.livenews.model.Capture;
import org.livenews.model.Update;

/** A page of a local paper, read with and without what the user says of how that paper writes. */
class HostStyleTest {

  private static final String PAGE =
      """
      <html><body><main><h1>Storm over the harbour: follow it live</h1><p>12 March 2024</p>
      <article><time>14:05</time><h3>Ferry stops</h3><p>Notes of the day from Ada Sample</p>
      <p>The ferry to the northern islands has stopped for the day, the harbour master says.</p>
      <p>Ring our newsroom bell.</p></article>
      <article><time>13:40</time><h3>Boats are lifted out</h3>
      <p>Notes of the day from Tom Example</p>
      <p>Forty boats stand on the quay by now, and ten more will follow before it gets dark.</p>
      </article>
      <article><time>13:10</time><h3>Schools close at noon</h3>
      <p>Notes of the day from Ada Sample</p>
      <p>All schools on the islands have closed, and the buses run one last time at two.</p>
      </article></main></body></html>
      """;

  private static final HouseStyle STYLE =
      HouseStyle.builder()
          .zone(ZoneId.of("Atlantic/Azores"))
          .byline("Notes of the day from {names}")
          .stock(StockLine.FURNITURE, "Ring our newsroom bell")
          .build();

  private static final LiveNewsParser PLAIN = LiveNewsParser.withInstalledFormats();
  private static final LiveNewsParser TOLD =
      LiveNewsParser.builder().installedFormats().style("courier.example", STYLE).build();

  private static List<Update> read(LiveNewsParser parser, String url) {
    return parser.parse(Capture.html(PAGE).toBuilder().url(URI.create(url)).build()).updates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://courier.example/live/7", "https://islands.courier.example/7"})
  void servesTheHostAndThoseBelowIt(String url) {
    List<Update> updates = read(TOLD, url);
    assertEquals(
        List.of("Ada Sample", "Tom Example", "Ada Sample"),
        updates.stream().flatMap(u -> u.attributions().stream()).map(Attribution::name).toList());
    assertEquals(
        Optional.of(Instant.parse("2024-03-12T15:05:00Z")), updates.get(0).time().instant());
    assertEquals(
        "The ferry to the northern islands has stopped for the day, the harbour master says.",
        updates.get(0).body().toText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://herald.example/live/7",
        "https://thecourier.example/live/7",
        "https://courier.example.org/live/7",
        "https://example/courier.example"
      })
  void changesNothingOnOtherHosts(String url) {
    assertEquals(read(PLAIN, url), read(TOLD, url));
  }

  @Test
  void isWhatTellsThem() {
    List<Update> updates = read(PLAIN, "https://courier.example/live/7");
    assertEquals(3, updates.size());
    assertEquals(
        List.of(), updates.stream().map(Update::time).flatMap(t -> t.instant().stream()).toList());
    assertEquals(List.of(), updates.stream().flatMap(u -> u.attributions().stream()).toList());
    assertEquals(
        3,
        updates.stream()
            .map(Update::body)
            .map(Body::toText)
            .filter(text -> text.contains("Notes of the day"))
            .count());
  }
}
