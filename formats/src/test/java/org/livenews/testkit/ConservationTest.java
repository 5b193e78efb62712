package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.Explanation;
import org.livenews.ParseResult;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Capture;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Segment;
import org.livenews.model.Segment.Role;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/** The check of conservation passes a faithful explanation and names each way to break faith. */
class ConservationTest {

  private static final Capture DUMP =
      Capture.text("Flood: live\n\n14:05: The dam holds.\n\nLeave a Reply\n");

  private static final Segment TITLE = segment(0, 0, "Flood: live", Role.HEADLINE, "");
  private static final Segment TIME = segment(1, 0, "14:05: ", Role.TIME, "u");
  private static final Segment TEXT = segment(1, 7, "The dam holds.", Role.BODY, "u");
  private static final Segment FORM = segment(2, 0, "Leave a Reply", Role.DROPPED, "");

  private static Segment segment(int block, int from, String text, Role role, String update) {
    return new Segment(
        block,
        from,
        from + text.length(),
        text,
        role,
        update.isEmpty() ? Optional.empty() : Optional.of(update),
        role == Role.DROPPED ? Optional.of(Dropped.Reason.FURNITURE) : Optional.empty());
  }

  private static Explanation explanation(Body body, Segment... segments) {
    Update update =
        Update.builder(new UpdateId("u", UpdateId.Basis.PUBLISHER))
            .time(new UpdateTime("14:05", Optional.empty(), Optional.empty()))
            .body(body)
            .build();
    LivePage page =
        LivePage.builder("any", PageKind.LIVE_BLOG)
            .headline("Flood: live")
            .updates(List.of(update))
            .build();
    List<Dropped> dropped = new ArrayList<>();
    for (Segment s : segments) {
      s.reason().ifPresent(reason -> dropped.add(new Dropped(s.text(), reason)));
    }
    return new Explanation(new ParseResult(page, dropped, List.of()), List.of(segments));
  }

  private static Body body(String text) {
    return Body.of(new Block.Paragraph(Text.of(text)));
  }

  private static void broken(String what, Explanation explanation) {
    List<String> found = Conservation.ofDump(DUMP, explanation);
    assertTrue(found.stream().anyMatch(f -> f.contains(what)), () -> what + " not in " + found);
  }

  @Test
  void faithful() {
    Explanation good = explanation(body("The dam holds."), TITLE, TIME, TEXT, FORM);
    assertEquals(List.of(), Conservation.ofDump(DUMP, good));
    assertEquals(List.of(), Conservation.ofPieces(DUMP, good));
  }

  @Test
  void aBlockIsNowhere() {
    broken("nowhere", explanation(body("The dam holds."), TITLE, TIME, TEXT));
  }

  @Test
  void aGapInABlock() {
    Segment late = segment(1, 8, "he dam holds.", Role.BODY, "u");
    broken("gap", explanation(body("he dam holds."), TITLE, TIME, late, FORM));
  }

  @Test
  void anEndIsMissing() {
    Segment cut = segment(1, 7, "The dam", Role.BODY, "u");
    broken("covered up to", explanation(body("The dam"), TITLE, TIME, cut, FORM));
  }

  @Test
  void twoSegmentsOverlap() {
    Segment early = segment(1, 6, " The dam holds.", Role.BODY, "u");
    broken("overlap", explanation(body("The dam holds."), TITLE, TIME, early, FORM));
  }

  @Test
  void blocksAreOutOfOrder() {
    broken("out of page order", explanation(body("The dam holds."), FORM, TITLE, TIME, TEXT));
  }

  @Test
  void aSegmentSaysWhatItsBlockDoesNot() {
    Segment other = segment(1, 7, "The dam burst.", Role.BODY, "u");
    broken("not the text of its block", explanation(body("The dam burst."), TITLE, TIME, other));
  }

  @Test
  void bodyTextOutOfNowhere() {
    Explanation more = explanation(body("The dam holds. For now."), TITLE, TIME, TEXT, FORM);
    broken("BODY", more);
  }

  @Test
  void bodyTextLost() {
    broken("BODY", explanation(Body.EMPTY, TITLE, TIME, TEXT, FORM));
  }

  @Test
  void aValueOfTheWrongRole() {
    Segment wrong = segment(1, 0, "14:05: ", Role.BYLINE, "u");
    broken("TIME", explanation(body("The dam holds."), TITLE, wrong, TEXT, FORM));
  }

  @Test
  void anOwnerThatIsNotThere() {
    Segment stray = segment(1, 7, "The dam holds.", Role.BODY, "v");
    broken("not there", explanation(Body.EMPTY, TITLE, TIME, stray, FORM));
  }

  @Test
  void theDroppedListForgets() {
    Explanation good = explanation(body("The dam holds."), TITLE, TIME, TEXT, FORM);
    ParseResult forgetful = new ParseResult(good.result().page(), List.of(), List.of());
    Explanation bad = new Explanation(forgetful, good.segments());
    assertFalse(Conservation.ofPieces(DUMP, bad).isEmpty());
  }

  @Test
  void updatesAreCutWhereTheirFirstSegmentStands() {
    String dump = DUMP.decode().text();
    Cut cut = Cuts.of(dump, explanation(body("The dam holds."), TITLE, TIME, TEXT, FORM));
    assertEquals(dump, cut.text());
    assertEquals(List.of("Flood: live", ""), cut.head());
    assertEquals(List.of(List.of("14:05: The dam holds.")), cut.updates());
  }
}
