package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.livenews.model.Attribution.Role;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.Diagnostic.Severity;

/** What is put into the records of the model comes out of them, and is told in words. */
class RecordsTest {

  private static final URI ADDRESS = URI.create("https://news.example.org/live/1");
  private static final URI NEXT = URI.create("https://news.example.org/live/1?page=2");
  private static final Attribution AUTHOR = Attribution.person("Ann Lee", Role.AUTHOR);
  private static final Body BODY = Body.of(new Block.Paragraph(Text.of("The bridge is open.")));
  private static final UpdateTime EARLY = ago(60);
  private static final UpdateTime LATE = ago(5);

  private static UpdateTime ago(int minutes) {
    UpdateTime.Stated stated = new UpdateTime.Ago(Duration.ofMinutes(minutes));
    return new UpdateTime(minutes + " min ago", Optional.of(stated), Optional.empty());
  }

  private static Update update() {
    return Update.builder(new UpdateId("u1", UpdateId.Basis.PUBLISHER))
        .time(LATE)
        .edited(EARLY)
        .headline("Bridge opens")
        .body(BODY)
        .attributions(List.of(AUTHOR))
        .permalink(NEXT)
        .pinned(true)
        .keyEvent(true)
        .build();
  }

  private static LivePage page() {
    return LivePage.builder("generic-blog", PageKind.ARTICLE)
        .url(ADDRESS)
        .format("cnn")
        .layout("stellar")
        .kind(PageKind.LIVE_BLOG)
        .headline("Storm: live")
        .standfirst("All news of the storm")
        .lead(BODY)
        .keyPoints(List.of("The bridge is open"))
        .published(EARLY)
        .modified(LATE)
        .language("en")
        .status(Status.LIVE)
        .coverage(Coverage.WHOLE)
        .attributions(List.of(AUTHOR))
        .updates(List.of(update()))
        .continuations(List.of(NEXT))
        .build();
  }

  @Test
  void anUpdateHoldsWhatItIsBuiltOf() {
    Update update = update();
    assertEquals("u1", update.id().value());
    assertEquals(LATE, update.time());
    assertEquals(Optional.of(EARLY), update.edited());
    assertEquals(Optional.of("Bridge opens"), update.headline());
    assertEquals(BODY, update.body());
    assertEquals(List.of(AUTHOR), update.attributions());
    assertEquals(Optional.of(NEXT), update.permalink());
    assertTrue(update.pinned());
    assertTrue(update.keyEvent());
    assertEquals(update, update.toBuilder().build());
    assertEquals("Update[u1, 5 min ago, Bridge opens]", update.toString());
    Update bare = Update.builder(new UpdateId("u2", UpdateId.Basis.PUBLISHER)).build();
    assertEquals("Update[u2]", bare.toString());
  }

  @Test
  void aPageHoldsWhatItIsBuiltOf() {
    LivePage page = page();
    assertEquals(Optional.of(ADDRESS), page.url());
    assertEquals("cnn", page.format());
    assertEquals(Optional.of("stellar"), page.layout());
    assertEquals(PageKind.LIVE_BLOG, page.kind());
    assertEquals(Optional.of("Storm: live"), page.headline());
    assertEquals(Optional.of("All news of the storm"), page.standfirst());
    assertEquals(BODY, page.lead());
    assertEquals(List.of("The bridge is open"), page.keyPoints());
    assertEquals(Optional.of(EARLY), page.published());
    assertEquals(Optional.of(LATE), page.modified());
    assertEquals(Optional.of("en"), page.language());
    assertEquals(Status.LIVE, page.status());
    assertEquals(Coverage.WHOLE, page.coverage());
    assertEquals(List.of(AUTHOR), page.attributions());
    assertEquals(List.of(update()), page.updates());
    assertEquals(List.of(NEXT), page.continuations());
    assertEquals(page, page.toBuilder().build());
    assertEquals("LivePage[LIVE_BLOG, cnn, Storm: live, 1 updates]", page.toString());
  }

  @Test
  void aCaptureHoldsWhatItIsBuiltOf() {
    byte[] bytes = "<p>Bridge opens".getBytes(StandardCharsets.UTF_8);
    Instant instant = Instant.parse("2024-05-07T15:04:05Z");
    Capture capture =
        Capture.bytes(bytes, "text/html; charset=utf-8").toBuilder()
            .url(ADDRESS)
            .fetchedAt(instant)
            .language("en")
            .build();
    assertEquals(Optional.of("text/html; charset=utf-8"), capture.contentType());
    assertEquals(Optional.of(ADDRESS), capture.url());
    assertEquals(Optional.of(instant), capture.fetchedAt());
    assertEquals(Optional.of("en"), capture.language());
    assertArrayEquals(bytes, capture.content().orElseThrow());
    assertEquals(StandardCharsets.UTF_8, capture.charset());
    assertEquals(List.of(), capture.charsetDoubts());
    assertEquals(
        "Capture[HTML, 15 bytes, https://news.example.org/live/1,"
            + " fetched at 2024-05-07T15:04:05Z]",
        capture.toString());
    assertEquals("Capture[TEXT, 12 characters]", Capture.text("Bridge opens").toString());
    assertEquals(Optional.empty(), Capture.json("{}").content());
  }

  @Test
  void attributionsBodiesAndDiagnosticsSayWhatTheyAreMadeOf() {
    Attribution agency = Attribution.organization("Agency", Role.SOURCE);
    assertEquals(Attribution.Kind.ORGANIZATION, agency.kind());
    assertEquals(Optional.of("Rome"), agency.withPlace("Rome").place());
    assertEquals(Optional.of("Daily"), AUTHOR.withAffiliation("Daily").affiliation());
    assertTrue(Body.EMPTY.isEmpty());
    assertFalse(BODY.isEmpty());
    assertEquals("The bridge is open.", Text.of("The bridge is open.").toString());
    Diagnostic note = Diagnostic.note(Code.values()[0], "line 1");
    assertEquals(Severity.NOTE, note.severity());
    assertEquals("line 1", note.detail());
  }

  @ParameterizedTest
  @EnumSource(Segment.Role.class)
  void aReasonGoesWithDroppedTextAlone(Segment.Role role) {
    Optional<Dropped.Reason> reason = Optional.of(Dropped.Reason.values()[0]);
    boolean dropped = role == Segment.Role.DROPPED;
    Segment segment = segment(0, 2, "ab", role, dropped ? reason : Optional.empty());
    assertEquals(role, segment.role());
    assertThrows(
        IllegalArgumentException.class,
        () -> segment(0, 2, "ab", role, dropped ? Optional.empty() : reason));
  }

  @ParameterizedTest
  @CsvSource({"-1,0,2,ab", "0,-1,1,ab", "0,2,2,''", "0,2,1,a", "0,1,3,a", "0,1,3,abc"})
  void aRangeIsThatOfItsText(int block, int from, int to, String text) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Segment(
                block, from, to, text, Segment.Role.BODY, Optional.empty(), Optional.empty()));
  }

  private static Segment segment(
      int from, int to, String text, Segment.Role role, Optional<Dropped.Reason> reason) {
    return new Segment(0, from, to, text, role, Optional.empty(), reason);
  }
}
