package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Precision;
import org.livenews.model.Status;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/** The view of a page for people, whole. */
class ViewTest {

  @Test
  void aPageIsPleasantToRead() {
    Paper paper = new Paper(60, false);
    new TextView(paper).page(result());
    assertEquals(
        """
        Flood on the river Ems
        LIVE · live blog · read as example (example-1) · en
        https://example.org/live

        What we know so far about the water.

        Key points
        • The bridge at the mill is closed until further notice, the
          council says.
        • Schools are open.

        ────────────────────────────────────────────────────────────
        07:38 GMT · 2023-03-21 07:38 UTC · pinned · key event
        Bridge closed
        By Ada Lind, Example News, in Emden; edited by Bo Ek

        The water rose overnight and the bridge had to be closed,
        engineers said.

        • one
        • two

        │ We have seen worse.
        │ — A farmer

        [The mill at dawn — C. Ray/Example]

        [twitter: A post]
        │ Stay away from the river.
        https://example.org/post/1

        Place | Level
        Mill | 3 m

        ────────────────────────────────────────────────────────────
        no time
        Water is rising

        ────────────────────────────────────────────────────────────
        2 updates, newest only
        more at https://example.org/live?page=2
        1 piece of text is not shown (pointer); livenews explain
        shows all
        warning: LOW_CONFIDENCE: thin evidence
        """,
        paper.toString());
  }

  @Test
  void coarseTimesShowTheirWindow() {
    Instant from = Instant.parse("2023-03-21T07:00:00Z");
    UpdateTime time =
        new UpdateTime(
            "",
            Optional.empty(),
            Optional.of(
                new UpdateTime.Resolved(
                    from, Precision.HOUR, UpdateTime.Basis.RELATIVE_TO_CAPTURE)));
    assertEquals("2023-03-21 07:00 to 2023-03-21 08:00 UTC", TimeView.of(time));
  }

  @Test
  void wideLettersCountTwice() {
    assertEquals(List.of("中文", "中文"), Wrapping.lines("中文中文", 5));
    assertEquals("中…", Wrapping.cut("中文中文", 4));
    assertEquals(List.of("a", "b"), Wrapping.lines("a\nb", 80));
  }

  private static ParseResult result() {
    LivePage page =
        LivePage.builder("example", PageKind.LIVE_BLOG)
            .layout("example-1")
            .url(URI.create("https://example.org/live"))
            .headline("Flood on the river Ems")
            .standfirst("What we know so far about the water.")
            .language("en")
            .status(Status.LIVE)
            .coverage(Coverage.NEWEST_ONLY)
            .keyPoints(
                List.of(
                    "The bridge at the mill is closed until further notice, the council says.",
                    "Schools are open."))
            .continuations(List.of(URI.create("https://example.org/live?page=2")))
            .updates(
                List.of(
                    update(),
                    Update.builder(new UpdateId("b", UpdateId.Basis.PUBLISHER))
                        .headline("Water is rising")
                        .build()))
            .build();
    return new ParseResult(
        page,
        List.of(new Dropped("Read more.", Dropped.Reason.POINTER)),
        List.of(
            Diagnostic.warning(Diagnostic.Code.LOW_CONFIDENCE, "thin evidence"),
            Diagnostic.note(Diagnostic.Code.BOUNDARIES, "by clocks")));
  }

  private static Update update() {
    return Update.builder(new UpdateId("a", UpdateId.Basis.PUBLISHER))
        .headline("Bridge closed")
        .time(
            new UpdateTime(
                "07:38 GMT",
                Optional.empty(),
                Optional.of(
                    new UpdateTime.Resolved(
                        Instant.parse("2023-03-21T07:38:00Z"),
                        Precision.MINUTE,
                        UpdateTime.Basis.ZONED_TEXT))))
        .pinned(true)
        .keyEvent(true)
        .attributions(
            List.of(
                Attribution.person("Ada Lind", Attribution.Role.AUTHOR)
                    .withAffiliation("Example News")
                    .withPlace("Emden"),
                Attribution.person("Bo Ek", Attribution.Role.EDITOR)))
        .body(
            Body.of(
                paragraph(
                    "The water rose overnight and the bridge had to be closed, engineers said."),
                new Block.Listing(
                    false, List.of(Body.of(paragraph("one")), Body.of(paragraph("two")))),
                new Block.Quote(List.of(paragraph("We have seen worse.")), Optional.of("A farmer")),
                new Block.Image(
                    Optional.empty(),
                    Optional.of("A mill"),
                    Text.of("The mill at dawn"),
                    Optional.of("C. Ray/Example")),
                new Block.Embed(
                    Optional.of("twitter"),
                    Optional.of(URI.create("https://example.org/post/1")),
                    Text.of("A post"),
                    "Stay away from the river."),
                new Block.Table(
                    true,
                    List.of(
                        List.of(Text.of("Place"), Text.of("Level")),
                        List.of(Text.of("Mill"), Text.of("3 m"))))))
        .build();
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Text.of(text));
  }
}
