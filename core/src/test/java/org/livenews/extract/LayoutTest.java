package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.Coverage;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Segment.Role;
import org.livenews.model.Status;

/** What a layout says is read as it says; what it does not say, by evidence. */
class LayoutTest {

  private static Layout.Builder posts() {
    return Layout.named("gazette-2020").marker("#posts").updates(".post");
  }

  private static final Layout FULL =
      posts()
          .time(".clock")
          .edited(".changed")
          .headline(".title")
          .byline(".who")
          .body(".text")
          .drop(Reason.FURNITURE, ".share")
          .drop(Reason.ADVERTISEMENT, ".ad")
          .id("@data-key")
          .permalink(".share a@href")
          .pinned(".pin")
          .keyEvent(".key")
          .pageHeadline(".top h1")
          .standfirst(".top .teaser")
          .keyPoints(".points li")
          .lead(".lead")
          .closed(".over")
          .older("a.more@href")
          .count("#posts@data-count")
          .build();

  private static String post(String key, String inside) {
    return "<div class=post data-key=" + key + ">" + inside + "</div>";
  }

  private static final String FIRST =
      post(
          "a7",
          "<span class=pin></span><p><span class=clock>17:31</span> <b class=title>Ferry stops</b>"
              + " <i class=who>Ada Sample</i></p><div class=share><a href='/live?post=a7'>Share"
              + " this</a></div><div class=text><p>The last ferry of the day stays in the harbour"
              + " tonight.</p><p class=ad>Buy a boat today and be happy.</p><p>Hotels are full, the"
              + " harbour office says.</p></div><p class=changed>Updated at 17:45</p>");

  private static final String SECOND =
      post(
          "a6",
          "<p><span class=clock>16:02</span></p><div class='text key'><p><b>Bold words"
              + " first</b></p><p>Waves of four metres were seen at the lighthouse this"
              + " afternoon.</p></div><p>Something else stands here.</p>");

  private static final String PAGE =
      "<html><body><div class=top><h1>Storm over the harbour</h1><p class=teaser>A storm has come"
          + " and all boats stay in the harbour.</p></div><ul class=points><li>Ferries stop until"
          + " the morning</li><li>Schools stay open for all children</li></ul><div class=lead><p>It"
          + " is the third storm of the month on this coast.</p></div><p class=over>We end our"
          + " coverage here.</p><div id=posts data-count=9>"
          + FIRST
          + SECOND
          + "</div><a class=more href='/live?page=2'>Older posts</a></body></html>";

  private static Page page(String html) {
    return Page.of(
        Capture.html(html).toBuilder().url(URI.create("https://gazette.example/live")).build());
  }

  private static Assembly read(Layout layout, String html) {
    Page page = page(html);
    HouseStyle style = HouseStyle.GENERIC;
    return Assembler.assemble(page, layout.find(page, style), style);
  }

  @Test
  void readsSlotsOfUpdates() {
    List<Entry> entries = read(FULL, PAGE).entries();
    assertEquals(2, entries.size());
    Entry first = entries.get(0);
    assertEquals(Optional.of("Ferry stops"), first.headline());
    assertEquals("17:31", first.time().text());
    assertEquals("Updated at 17:45", first.edited().orElseThrow().text());
    assertEquals(
        List.of("Ada Sample"), first.attributions().stream().map(Attribution::name).toList());
    assertEquals(
        "The last ferry of the day stays in the harbour tonight.\n\n"
            + "Hotels are full, the harbour office says.",
        first.body().toText().strip());
    assertEquals("a7", first.id().orElseThrow().value());
    assertEquals(
        Optional.of(URI.create("https://gazette.example/live?post=a7")), first.permalink());
    assertTrue(first.pinned());
    assertFalse(first.keyEvent());
  }

  @Test
  void inventsNothingWhereASlotIsEmpty() {
    Entry second = read(FULL, PAGE).entries().get(1);
    assertEquals(Optional.empty(), second.headline());
    assertEquals(Optional.empty(), second.edited());
    assertEquals(List.of(), second.attributions());
    assertTrue(second.body().toText().startsWith("Bold words first"));
    assertFalse(second.body().toText().contains("Something else"));
    assertTrue(second.keyEvent());
    assertFalse(second.pinned());
  }

  @Test
  void readsSlotsOfThePage() {
    Assembly assembly = read(FULL, PAGE);
    Head head = assembly.head();
    assertEquals(Optional.of("gazette-2020"), assembly.layout());
    assertEquals(Optional.of("Storm over the harbour"), head.headline());
    assertEquals(
        Optional.of("A storm has come and all boats stay in the harbour."), head.standfirst());
    assertEquals(
        List.of("Ferries stop until the morning", "Schools stay open for all children"),
        head.keyPoints());
    assertEquals("It is the third storm of the month on this coast.", head.lead().toText().strip());
    assertEquals(Status.ENDED, head.status());
    assertEquals(Coverage.NEWEST_ONLY, head.coverage());
    assertEquals(List.of(URI.create("https://gazette.example/live?page=2")), head.continuations());
  }

  @Test
  void pictureInASlotOfWordsSaysNothing() {
    String picture = "<img src='https://gazette.example/ferry.jpg'>";
    String html =
        PAGE.replace("<li>Schools", "<li>" + picture + "</li><li>Schools")
            .replace("<p class=teaser>", "<p class=teaser>" + picture + "</p><p>")
            .replace("<b class=title>Ferry stops</b>", "<b class=title>" + picture + "</b>");
    Assembly assembly = read(FULL, html);
    assertEquals(2, assembly.head().keyPoints().size());
    assertEquals(Optional.empty(), assembly.head().standfirst().filter(String::isBlank));
    assertEquals(
        List.of(),
        assembly.entries().stream()
            .flatMap(e -> e.headline().stream())
            .filter(String::isBlank)
            .toList());
  }

  @Test
  void ruleIsNoPartOfTheLead() {
    Head head = read(FULL, PAGE.replace("<div class=lead>", "<div class=lead><hr>")).head();
    assertEquals("It is the third storm of the month on this coast.", head.lead().toText().strip());
    assertEquals(1, head.lead().blocks().size());
  }

  @Test
  void mergesPinnedCopiesByIdentifier() {
    String html =
        PAGE.replace(
            SECOND,
            SECOND + post("a7", "<p><span class=clock>17:31</span></p><p class=text>Longer.</p>"));
    List<Entry> entries = read(FULL, html).entries();
    assertEquals(
        List.of("a6", "a7"), entries.stream().map(e -> e.id().orElseThrow().value()).toList());
    assertTrue(entries.get(1).pinned());
  }

  @Test
  void wholeCoverageWhereAllAreThere() {
    Layout counted = posts().count("#posts@data-count").build();
    assertEquals(
        Coverage.WHOLE,
        read(counted, PAGE.replace("data-count=9", "data-count=2")).head().coverage());
    assertEquals(
        Coverage.UNKNOWN,
        read(counted, PAGE.replace("data-count=9", "data-count=x").replace("?page=2", "#"))
            .head()
            .coverage());
  }

  @Test
  void aLinkToOlderUpdatesTellsWhereTheCountDoesNot() {
    Layout counted = posts().count("#posts@data-count").build();
    assertEquals(
        Coverage.NEWEST_ONLY,
        read(counted, PAGE.replace("data-count=9", "data-count=x")).head().coverage());
  }

  @Test
  void readsTheRestByEvidence() {
    Entry first = read(posts().build(), PAGE).entries().get(0);
    assertTrue(first.body().toText().contains("The last ferry"));
    assertEquals("17:31", first.time().text());
    assertEquals("a7", first.id().orElseThrow().value());
  }

  @Test
  void ignoresMatchesInsideAMatch() {
    String html = PAGE.replace("Hotels", "<span class=post>Hotels</span>");
    assertEquals(2, read(FULL, html).entries().size());
  }

  @Test
  void findsNothingWithoutMarker() {
    Page page = page(PAGE.replace("id=posts", "id=other"));
    assertFalse(FULL.isProvenBy(page));
    assertEquals(List.of(), FULL.find(page, HouseStyle.GENERIC).parts());
  }

  @Test
  void asksTheNextWhereNothingIsFound() {
    Layout none = Layout.named("gazette-2030").marker("#posts").updates(".item").build();
    Outline outline = none.or(FULL).find(page(PAGE), HouseStyle.GENERIC);
    assertEquals(2, outline.parts().size());
    assertEquals(Optional.of("gazette-2020"), outline.marks().layout());
    assertEquals(2, outline.diagnostics().size());
  }

  @Test
  void namesABadSelector() {
    for (String bad : List.of("p[", "", ":nothing-such(", "a >> b")) {
      Exception e = assertThrows(IllegalArgumentException.class, () -> posts().headline(bad), bad);
      assertTrue(e.getMessage().contains("headline") && e.getMessage().contains(bad));
    }
    assertThrows(IllegalArgumentException.class, () -> posts().id("data-key"));
    assertThrows(IllegalArgumentException.class, () -> posts().older("a[@href"));
    assertThrows(IllegalStateException.class, () -> Layout.named("x").marker("p").build());
  }

  @Test
  void wrappersAroundSlotsChangeNothing() {
    List<String> expected = texts(read(FULL, PAGE));
    for (String slot : List.of(".title", ".who", ".clock")) {
      assertEquals(expected, texts(read(FULL, wrapped(slot, "<span></span>"))), slot);
    }
    for (String slot :
        List.of(".text", ".text p", ".changed", ".share", ".post", ".ad", "#posts")) {
      assertEquals(expected, texts(read(FULL, wrapped(slot, "<div><div></div></div>"))), slot);
    }
  }

  private static String wrapped(String slot, String wrapper) {
    Document document = Jsoup.parse(PAGE);
    document.select(slot).wrap(wrapper);
    return document.outerHtml();
  }

  private static List<String> texts(Assembly assembly) {
    List<String> texts = new ArrayList<>();
    for (Entry e : assembly.entries()) {
      texts.add(e.headline() + " " + e.time() + e.edited() + e.attributions() + e.body());
    }
    return texts;
  }

  @Test
  void everyStretchHasOneRole() {
    Assembly assembly = read(FULL, PAGE);
    List<Piece> pieces = new ArrayList<>(assembly.head().pieces());
    assembly.entries().forEach(e -> pieces.addAll(e.pieces()));
    for (int i = 0; i < pieces.size(); i++) {
      for (int k = 0; k < i; k++) {
        Span a = pieces.get(i).span();
        Span b = pieces.get(k).span();
        assertFalse(
            a.block().index() == b.block().index() && a.from() < b.to() && b.from() < a.to(),
            a.text() + " / " + b.text());
      }
    }
    for (PageBlock block : page(PAGE).blocks()) {
      int letters =
          pieces.stream()
              .filter(p -> p.span().block().index() == block.index())
              .mapToInt(p -> p.span().text().replace(" ", "").length())
              .sum();
      assertEquals(block.text().replace(" ", "").length(), letters, block.text());
    }
    assertTrue(pieces.stream().anyMatch(p -> p.role() == Role.STANDFIRST));
  }
}
