package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.LivePage;
import org.livenews.model.Update;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Fixture;
import org.livenews.testkit.WellFormed;

/**
 * Pages of one generation of a publisher's markup, in invented words: they are read by the layout
 * of that generation, and by evidence where the names in the markup are other ones.
 *
 * <p>Resources {@code layouts/NAME.html}.
 */
class LayoutsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  /** The pages, each with what proves its generation and by what it can be replaced. */
  private enum Sample {
    CNN_2019(
        "cnn-2019",
        "cnn",
        "https://edition.cnn.com/world/live-news/north-harbour-flood-03-14-22/index.html",
        List.of("posts-and-button", "post-headlinestyles__", "article id=\"h_"),
        List.of("x1", "x2", "article id=\"k_"));

    private final String layout;
    private final String format;
    private final URI url;
    private final List<String> names;
    private final List<String> others;

    Sample(String layout, String format, String url, List<String> names, List<String> others) {
      this.layout = layout;
      this.format = format;
      this.url = URI.create(url);
      this.names = names;
      this.others = others;
    }

    String html() {
      String resource = "/layouts/" + layout + ".html";
      try (InputStream in = LayoutsTest.class.getResourceAsStream(resource)) {
        return new String(
            Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    Capture capture() {
      return Capture.html(html()).toBuilder().url(url).build();
    }

    Capture renamed() {
      String html = html();
      for (int i = 0; i < names.size(); i++) {
        assertTrue(html.contains(names.get(i)), names.get(i));
        html = html.replace(names.get(i), others.get(i));
      }
      return Capture.html(html).toBuilder().url(url).build();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isReadByItsLayout(Sample sample) {
    LivePage page = PARSER.parse(sample.capture()).page();
    assertEquals(sample.format, page.format());
    assertEquals(Optional.of(sample.layout), page.layout());
  }

  @ParameterizedTest
  @EnumSource
  void isClaimedByItsMarkerWhereNoAddressIsKnown(Sample sample) {
    LivePage page = PARSER.parse(Capture.html(sample.html())).page();
    assertEquals(sample.format, page.format());
    assertEquals(Optional.of(sample.layout), page.layout());
  }

  @ParameterizedTest
  @EnumSource
  void evidenceFindsTheSameUpdatesUnderOtherNames(Sample sample) {
    LivePage read = PARSER.parse(sample.capture()).page();
    LivePage renamed = PARSER.parse(sample.renamed()).page();
    assertEquals(Optional.empty(), renamed.layout());
    assertEquals(read.updates().size(), renamed.updates().size());
    for (int i = 0; i < read.updates().size(); i++) {
      Update.Builder other = renamed.updates().get(i).toBuilder().id(read.updates().get(i).id());
      read.updates().get(i).permalink().ifPresent(other::permalink);
      assertEquals(read.updates().get(i), other.build());
    }
    assertEquals(read.headline(), renamed.headline());
  }

  @ParameterizedTest
  @EnumSource
  void losesNoText(Sample sample) {
    Explanation explanation = PARSER.explain(sample.capture());
    assertEquals(List.of(), Conservation.ofPieces(sample.capture(), explanation));
    assertEquals(List.of(), WellFormed.faults(PARSER.parse(sample.capture())));
  }

  @Test
  void readsHeadlinesTimesAndBylines() {
    List<Update> updates = PARSER.parse(Sample.CNN_2019.capture()).updates();
    assertEquals(
        List.of(
            Optional.of("Harbour bridge closed as water rises"),
            Optional.of("Mayor asks people to stay at home"),
            Optional.<String>empty(),
            Optional.of("First boats reach the old town")),
        updates.stream().map(Update::headline).toList());
    assertEquals("2022-03-14T16:09:00Z", updates.get(0).time().instant().orElseThrow().toString());
    assertEquals("h_0a1b2c3d4e5f60718293a4b5c6d7e8f1", updates.get(0).id().value());
    assertEquals(
        List.of("Ada Sample", "Tom Example"),
        updates.get(0).attributions().stream().map(Attribution::name).toList());
    assertEquals(List.of(), updates.get(2).attributions());
  }

  /** The fixtures that layouts read; each with words of its markup, to be replaced. */
  private static final Map<String, List<String>> MARKUP =
      Map.of(
          "al-jazeera-2026", List.of("live-blog-feed-item", "card-live"),
          "al-jazeera-2022", List.of("card-live"),
          "cnn-2023", List.of("live-story-post", "liveStoryPost"),
          "cnn-amp", List.of("amp-live-list"),
          "cnn-2019", List.of("article id=\"h_", "posts-and-button"),
          "rferl-live-blog", List.of("live-blog-left", "id=\"lbl0lbi"));

  static List<Fixture> fixtures() {
    return Fixture.all().stream().filter(f -> f.truth().layout().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void evidenceFindsTheSameUpdatesOfFixturesUnderOtherNames(Fixture fixture) {
    LivePage read = PARSER.parse(fixture.capture()).page();
    String html = fixture.capture().decode().text();
    for (String name : MARKUP.get(fixture.truth().layout().orElseThrow())) {
      html = html.replace(name, name.contains("=") ? "article id=\"k_" : "renamed");
    }
    LivePage renamed = PARSER.parse(Capture.html(html)).page();
    assertEquals(Optional.empty(), renamed.layout());
    assertEquals(said(read), said(renamed));
  }

  @Test
  void everyLayoutHasAFixture() {
    assertEquals(
        MARKUP.keySet(),
        fixtures().stream().map(f -> f.truth().layout().orElseThrow()).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReadByItsLayoutWithoutAnAddress(Fixture fixture) {
    String html = fixture.capture().decode().text();
    String nowhere = html.replaceAll("<(?:link|meta)[^<>]*>", "");
    LivePage page = PARSER.parse(Capture.html(nowhere)).page();
    assertEquals(fixture.truth().format(), page.format());
    assertEquals(fixture.truth().layout(), page.layout());
  }

  /** Returns headline, time and names of each update. */
  private static List<String> said(LivePage page) {
    return page.updates().stream()
        .map(
            u ->
                u.headline()
                    + " "
                    + u.time().instant()
                    + " "
                    + u.attributions().stream().map(Attribution::name).toList())
        .toList();
  }
}
