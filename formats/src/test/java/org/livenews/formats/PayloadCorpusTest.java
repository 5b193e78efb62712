package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.extract.Json;
import org.livenews.model.Block;
import org.livenews.model.Coverage;
import org.livenews.model.Status;
import org.livenews.model.Update;
import org.livenews.testkit.Corpus;
import org.livenews.testkit.WellFormed;

/** Real payloads are read as their own fields say. */
class PayloadCorpusTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private record Told(String id, Instant at) {}

  static Stream<Corpus.Page> payloads() {
    return Corpus.payloads().stream();
  }

  private static Corpus.Page payload(String name) {
    return payloads().filter(p -> p.name().startsWith(name)).findFirst().orElseThrow();
  }

  private static Json json(Corpus.Page page) {
    return Json.read(page.text()).values().get(0);
  }

  private static List<Told> read(List<Update> updates) {
    return updates.stream().map(u -> new Told(u.id().value(), u.time().instant().get())).toList();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void isWellFormed(Corpus.Page page) {
    assertEquals(List.of(), WellFormed.faults(PARSER.parse(page.capture())));
  }

  @Test
  void guardian() {
    Corpus.Page page = payload("guardian");
    Json data = json(page).get("frontendData").orElseThrow();
    ParseResult result = PARSER.parse(page.capture());
    List<Json> blocks = new ArrayList<>(data.list("pinnedPost"));
    blocks.addAll(data.list("blocks"));
    assertEquals(
        blocks.stream()
            .map(
                b ->
                    new Told(
                        b.text("id").get(),
                        Instant.ofEpochMilli(
                            b.get("blockFirstPublished").get().whole().getAsLong())))
            .toList(),
        read(result.updates()));
    assertEquals(
        blocks.stream().map(b -> b.text("title")).toList(),
        result.updates().stream().map(Update::headline).toList());
    assertEquals(
        blocks.stream()
            .map(b -> b.get("attributes").flatMap(a -> a.text("keyEvent")).get())
            .toList(),
        result.updates().stream().map(u -> String.valueOf(u.keyEvent())).toList());
    assertTrue(result.updates().get(0).pinned());
    assertEquals(1, result.updates().stream().filter(Update::pinned).count());
    assertEquals(data.text("headline"), result.page().headline());
    assertEquals(Status.ENDED, result.page().status());
    assertEquals(Coverage.NEWEST_ONLY, result.page().coverage());
    assertEquals(
        Optional.of(Instant.parse("2023-12-13T09:26:00Z")),
        result.page().published().flatMap(t -> t.instant()));
    String address = data.text("canonicalUrl").orElseThrow();
    result
        .updates()
        .forEach(
            u ->
                assertEquals(
                    address + "?page=with:block-" + u.id().value() + "#block-" + u.id().value(),
                    u.permalink().get().toString()));
    result
        .page()
        .continuations()
        .forEach(uri -> assertTrue(uri.toString().startsWith(address + "?page=with:block-")));
    String text = result.updates().stream().map(u -> u.body().toText()).toList().toString();
    assertFalse(text.contains("Related:"));
    assertEquals(
        2,
        result.updates().stream()
            .flatMap(u -> u.body().blocks().stream())
            .filter(b -> b instanceof Block.Image i && i.credit().isPresent())
            .count());
  }

  @Test
  void liveblogPro() {
    Corpus.Page page = payload("liveblogpro");
    List<Json> published =
        json(page).list("_items").stream()
            .filter(p -> p.text("post_status").filter("open"::equals).isPresent())
            .toList();
    ParseResult result = PARSER.parse(page.capture());
    assertEquals(14, published.size());
    assertEquals(
        published.stream()
            .map(
                p ->
                    new Told(
                        p.text("_id").get(),
                        OffsetDateTime.parse(p.text("published_date").get()).toInstant()))
            .toList(),
        read(result.updates()));
    assertTrue(result.updates().stream().noneMatch(u -> u.headline().isPresent()));
    assertTrue(result.updates().stream().noneMatch(u -> u.body().blocks().isEmpty()));
  }

  @Test
  void alJazeera() {
    Corpus.Page page = payload("aljazeera--liveblog-shell");
    Json article = json(page).get("data").flatMap(d -> d.get("article")).orElseThrow();
    assertEquals(
        article.list("childrenMeta").stream()
            .map(
                c ->
                    new Told(
                        c.text("id").get(),
                        Instant.ofEpochSecond(c.get("publishedTime").get().whole().getAsLong())))
            .toList(),
        read(PARSER.parse(page.capture()).updates()));
  }
}
