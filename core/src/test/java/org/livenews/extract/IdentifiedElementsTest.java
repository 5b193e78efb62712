package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.livenews.model.Capture;

/** Updates that are elements which linked data names. */
class IdentifiedElementsTest {

  private static final String SECOND = "<p id=b2>Roads are blocked.</p>";

  /** Returns the updates of a page whose linked data names some; blocks are parted by a mark. */
  private static List<String> find(List<String> ids, String... body) {
    String posts =
        ids.stream()
            .map(id -> "{\"@type\":\"BlogPosting\",\"@id\":\"" + id + "\",\"headline\":\"News\"}")
            .collect(Collectors.joining(","));
    Page page =
        Page.of(
            Capture.html(
                "<html><head><script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                    + "\"liveBlogUpdate\":["
                    + posts
                    + "]}</script></head><body><h1>Storm</h1>"
                    + String.join("\n", body)
                    + "<p>Contact</p></body></html>"));
    return IdentifiedElements.find(page, page.rows(HouseStyle.GENERIC)).stream()
        .map(part -> told(page, part))
        .toList();
  }

  private static String told(Page page, Outline.Part part) {
    Stream<PageBlock> blocks = page.blocks().subList(part.from(), part.to()).stream();
    return part.time().map(time -> "[" + time.span().text() + "] ").orElse("")
        + blocks.map(PageBlock::text).collect(Collectors.joining(" | "));
  }

  private static List<String> find(String... body) {
    return find(List.of("a1", "b2", "c3"), body);
  }

  @Test
  void elementsThatLinkedDataNamesAreUpdates() {
    assertEquals(
        List.of("[14:46] 14:46 | Ferry stops.", "Roads are blocked."),
        find(
            "<div id=a1><p>14:46</p><p>Ferry stops.</p></div>",
            "<p id=other>The wind falls.</p>",
            "<div id=b2><p>Roads are blocked.</p></div>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "data-id", "data-post-id", "data-postid"})
  void anAttributeThatIsNamedSoCarriesAnIdentifier(String name) {
    assertEquals(
        List.of("Ferry stops.", "Roads are blocked."),
        find("<p class=post " + name + "=' a1 '>Ferry stops.</p>", SECOND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "data-name", "data-ids", "paid", "grid", "idx"})
  void noOtherAttributeDoes(String name) {
    assertEquals(List.of(), find("<p " + name + "=a1>Ferry stops.</p>", SECOND));
  }

  @Test
  void oneElementIsNoListOfUpdates() {
    assertEquals(List.of(), find(SECOND));
    assertEquals(List.of(), find("<p>Ferry stops.</p>"));
  }

  @Test
  void oneIdentifierIsNoList() {
    assertEquals(List.of(), find(List.of("b2"), SECOND, "<p>Ferry stops.</p>"));
    assertEquals(2, find(List.of("a1", "b2"), SECOND, "<p id=a1>Ferry stops.</p>").size());
  }

  @Test
  void whatSeveralElementsCarryNamesNoneOfThem() {
    assertEquals(
        List.of("Roads are blocked.", "The wind falls."),
        find(
            "<p id=a1>Ferry stops.</p>",
            "<p data-id=a1>Share this</p>",
            SECOND,
            "<p id=c3>The wind falls.</p>"));
  }

  @Test
  void whatWasTakenBackIsNoUpdateAndCarriesNothing() {
    assertEquals(
        List.of("Ferry stops.", "Roads are blocked."),
        find(
            "<div data-tombstone=1><p id=a1>Ferry waits.</p></div>",
            "<p id=a1>Ferry stops.</p>",
            SECOND));
  }

  @Test
  void anElementInsideAnUpdateIsPartOfIt() {
    assertEquals(
        List.of("Ferry stops. | The wind falls.", "Roads are blocked."),
        find("<div id=a1><p>Ferry stops.</p><p id=c3>The wind falls.</p></div>", SECOND));
  }

  @Test
  void updatesDoNotShareARow() {
    assertEquals(
        List.of("Ferry stops. The wind falls.", "Roads are blocked."),
        find("<p><b id=a1>Ferry stops.</b> <b id=c3>The wind falls.</b></p>", SECOND));
  }

  @Test
  void anElementThatReadersDoNotSeeIsNoUpdate() {
    assertEquals(
        List.of("Roads are blocked.", "The wind falls."),
        find(SECOND, "<p id=a1></p>", "<p id=c3>The wind falls.</p>"));
    assertEquals(List.of(), find(SECOND, "<p id=a1></p>"));
  }
}
