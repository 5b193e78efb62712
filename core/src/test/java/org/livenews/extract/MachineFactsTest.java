package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/**
 * What is believed of machine-readable data: pages in invented words, in the shapes of real ones.
 */
class MachineFactsTest {

  private static final String TITLE = "Storm over the harbour: follow it live";

  /** Times of three updates, newest first, as hour, minute and second of one day in UTC. */
  private static final List<String> UTC = List.of("11:34:39", "11:05:09", "10:42:56");

  private static final List<String> TEXTS =
      List.of(
          "The ferry to the northern islands has stopped for the day, the harbour master says.",
          "Fishing boats are being lifted out of the water along the whole of the eastern quay.",
          "Schools in the old town will close at noon, the council decided early this morning.");
  private static final List<String> HEADLINES =
      List.of("Ferry stops", "Boats are lifted", "Schools close at noon");

  private static Instant at(String utc) {
    return Instant.parse("2023-05-15T" + utc + "Z");
  }

  private static String clock(int i, int hours) {
    String[] parts = UTC.get(i).split(":");
    return String.format("%02d:%s", Integer.parseInt(parts[0]) + hours, parts[1]);
  }

  private static String body(int i) {
    return "<h3>" + HEADLINES.get(i) + "</h3><p>" + TEXTS.get(i) + "</p>";
  }

  private interface Part {
    String at(int i);
  }

  private static String updates(Part part) {
    StringBuilder out = new StringBuilder("<main><h1>" + TITLE + "</h1><div>");
    for (int i = 0; i < UTC.size(); i++) {
      out.append(part.at(i));
    }
    return out.append("</div></main>").toString();
  }

  private static String linked(String pageTime, Part fields) {
    StringBuilder out =
        new StringBuilder(
            "<script type=\"application/ld+json; charset=utf-8\">{\"@context\":"
                + "\"https://schema.org\", \"@graph\": [{\"@type\": [\"LiveBlogPosting\"],"
                + " \"headline\": \""
                + TITLE
                + "\", \"url\": \"https://example.org/storm\", \"datePublished\": \""
                + pageTime
                + "\", \"dateModified\": \"2023-05-15T11:50:54Z\", \"author\": [{\"@type\":"
                + " \"Person\", \"name\": \"Ann Lee\"}], \"liveBlogUpdate\": [");
    for (int i = 0; i < UTC.size(); i++) {
      out.append(i == 0 ? "" : ",").append("{\"type\": \"BlogPosting\",");
      out.append("\"articleBody\": \"").append(TEXTS.get(i)).append("\",");
      out.append(fields.at(i)).append('}');
    }
    return out.append("]}]};</script>").toString();
  }

  private static MachineFacts facts(String html) {
    return facts(html, HouseStyle.builder().build());
  }

  private static MachineFacts facts(String html, HouseStyle style) {
    Page page = Page.of(Capture.html("<html lang=\"en-GB\"><body>" + html + "</body></html>"));
    Outline outline = new RecordFinder().find(page, style);
    assertEquals(UTC.size(), outline.parts().size(), () -> outline + " of " + page.blocks());
    return MachineFacts.read(page, outline, style);
  }

  private static void assertTimes(MachineFacts facts) {
    assertEquals(
        UTC.stream().map(MachineFactsTest::at).map(Optional::of).toList(),
        facts.updates().stream().map(u -> u.time().map(Resolved::instant)).toList(),
        () -> facts.toString());
  }

  private static boolean says(MachineFacts facts, Code code, String words) {
    return facts.diagnostics().stream()
        .anyMatch(d -> d.code() == code && d.detail().contains(words));
  }

  @Test
  void copiesOfThePageTimeAndHeadlineLose() {
    MachineFacts facts =
        facts(
            linked(
                    "2023-05-15T11:50:54Z",
                    i ->
                        "\"@id\": \"64621992aa0"
                            + i
                            + "\", \"headline\": \""
                            + TITLE
                            + "\", \"datePublished\": \"2023-05-15T11:50:54.000Z\", \"author\":"
                            + " [{\"@type\": \"Person\", \"name\": \"Ann Lee\"}]")
                + updates(
                    i ->
                        "<article id=\"block-64621992aa0"
                            + i
                            + "\"><a href=\"https://example.org/storm#block-64621992aa0"
                            + i
                            + "\"><time datetime=\"2023-05-15T"
                            + UTC.get(i)
                            + ".000Z\">"
                            + clock(i, 1)
                            + " BST</time></a>"
                            + body(i)
                            + "<footer><time datetime=\"2023-05-15T11:40:00Z\" title=\"Last updated"
                            + " Monday\">Updated at 12.40 BST</time></footer></article>"));
    assertTimes(facts);
    assertTrue(says(facts, Code.TIME_CONFLICT, "the same for all"));
    assertEquals(Optional.empty(), facts.published());
    assertTrue(says(facts, Code.TIME_CONFLICT, "was left out"));
    for (int i = 0; i < UTC.size(); i++) {
      MachineFacts.OfUpdate update = facts.updates().get(i);
      assertEquals(Optional.empty(), update.headline());
      assertEquals(List.of(), update.attributions());
      assertTrue(update.post().isPresent());
      assertEquals(
          Optional.of(new UpdateId("block-64621992aa0" + i, UpdateId.Basis.PUBLISHER)),
          update.id());
      assertTrue(update.permalink().orElseThrow().toString().endsWith("#block-64621992aa0" + i));
    }
  }

  @Test
  void linkedDataTimesClocksThatAreInUtc() {
    MachineFacts facts =
        facts(
            linked(
                    "2023-05-15T08:00:00Z",
                    i ->
                        "\"url\": \"https://example.org/storm#post_5ebab4a"
                            + i
                            + "\", \"datePublished\": \"2023-05-15T"
                            + UTC.get(i)
                            + "Z\"")
                + updates(
                    i ->
                        "<article id=\"post_5ebab4a"
                            + i
                            + "8cf7066b\"><time>"
                            + clock(i, 0)
                            + "</time>"
                            + body(i)
                            + "</article>"));
    assertTimes(facts);
    assertEquals(Optional.of(ZoneOffset.UTC), facts.clockOffset());
    assertEquals(Optional.of(LocalDate.of(2023, 5, 15)), facts.day());
    assertEquals(
        Optional.of(Instant.parse("2023-05-15T08:00:00Z")),
        facts.published().map(Resolved::instant));
  }

  @Test
  void draftTimesLoseToTimesThatTheClocksConfirm() {
    MachineFacts facts =
        facts(
            linked(
                    "2023-05-15T04:00:00Z",
                    i -> "\"datePublished\": \"2023-05-15T04:2" + (i * 3 + 1) + ":17Z\"")
                + updates(
                    i ->
                        "<div data-sort-time=\"168412"
                            + i * 7
                            + "%s000\" id=\"post-12889".formatted(i * 7 < 10 ? "123" : "12")
                            + i
                            + "\"><amp-timeago datetime=\"2023-05-15T"
                            + UTC.get(i)
                            + "Z\">1684150000</amp-timeago>"
                            + body(i)
                            + "<span>15 May 2023 "
                            + clock(i, 1)
                            + "</span></div>"));
    assertTimes(facts);
    assertTrue(says(facts, Code.TIME_CONFLICT, "linked data contradict"));
    assertEquals(Optional.of(ZoneOffset.ofHours(1)), facts.clockOffset());
  }

  @Test
  void epochAttributesAreTimes() {
    MachineFacts facts =
        facts(
            updates(
                i ->
                    "<div class=\"entry\" id=\"225924"
                        + i
                        + "\" data-post-time=\""
                        + at(UTC.get(i)).toEpochMilli()
                        + "\" data-last-modified-time=\"1684159999000\" data-timestamp=\"1152"
                        + i
                        + "\"><time>"
                        + clock(i, 1)
                        + "</time>"
                        + body(i)
                        + "</div>"));
    assertTimes(facts);
    assertEquals(Basis.MACHINE_READABLE, facts.updates().get(0).time().orElseThrow().basis());
  }

  @Test
  void microdataIsReadWhereItStands() {
    MachineFacts facts =
        facts(
            "<div itemscope itemtype=\"https://schema.org/LiveBlogPosting\">"
                + "<meta itemprop=headline content=\"Storm\">"
                + updates(
                    i ->
                        "<li id=\"8"
                            + i
                            + "_parent\"><div itemprop=\"liveBlogUpdate\" itemscope"
                            + " itemtype=\"https://schema.org/BlogPosting\"><meta itemprop=\"url\""
                            + " content=https://example.org/storm#8"
                            + i
                            + "></meta><meta itemprop=datePublished content=\"2023-05-15T"
                            + clock(i, 5)
                            + UTC.get(i).substring(5)
                            + "+05:00\"><span itemprop=author itemscope"
                            + " itemtype=\"https://schema.org/Person\"><meta itemprop=name"
                            + " content=\"The Desk\"></span><meta itemprop=\"articleBody\""
                            + " content=\"Cut here: \" never\"><div>"
                            + clock(i, 5)
                            + " (IST)</div>"
                            + body(i)
                            + "</div></li>")
                + "</div>");
    assertTimes(facts);
    assertTrue(facts.updates().stream().allMatch(u -> u.post().isPresent()));
    assertEquals(List.of(), facts.updates().get(0).attributions());
    assertEquals(
        Optional.of("https://example.org/storm#80"),
        facts.updates().get(0).permalink().map(Object::toString));
  }

  @Test
  void localTimesMarkedAsUtcLoseToTimesWithAnOffset() {
    MachineFacts facts =
        facts(
            linked(
                    "2023-05-15T08:00:00+02:00",
                    i ->
                        "\"datePublished\": \"2023-05-15T"
                            + clock(i, 2)
                            + UTC.get(i).substring(5)
                            + "+0200\"")
                + updates(
                    i ->
                        "<article><time datetime=\"2023-05-15T"
                            + clock(i, 2)
                            + UTC.get(i).substring(5)
                            + "Z\">"
                            + clock(i, 2)
                            + "</time>"
                            + body(i)
                            + "</article>"));
    assertTimes(facts);
    assertTrue(says(facts, Code.TIME_CONFLICT, "by 120 min"));
  }

  @Test
  void aZoneThatIsPrintedWins() {
    MachineFacts facts =
        facts(
            updates(
                i ->
                    "<article><time datetime=\"2023-05-15T"
                        + clock(i, 2)
                        + UTC.get(i).substring(5)
                        + "Z\">"
                        + clock(i, 2)
                        + " CEST</time>"
                        + body(i)
                        + "</article>"));
    assertTimes(facts);
    assertTrue(says(facts, Code.TIME_CONFLICT, "printed clocks won"));
    assertEquals(Basis.ZONED_TEXT, facts.updates().get(0).time().orElseThrow().basis());
  }

  @Test
  void headlinesAndAuthorsOfUpdatesAreBelievedWhereTheyDiffer() {
    MachineFacts facts =
        facts(
            linked(
                    "2023-05-15T08:00:00Z",
                    i ->
                        "\"headline\": \""
                            + clock(i, 0)
                            + "(IST) &ldquo;News&rdquo; "
                            + i
                            + "\\n\", \"datePublished\": \"2023-05-15T"
                            + UTC.get(i)
                            + "Z\", \"author\": {\"@type\": \"Person\", \"name\": \"Ann Lee "
                            + "B".repeat(i + 1)
                            + "\"}")
                + updates(
                    i ->
                        "<article><time>"
                            + clock(i, 0)
                            + "</time><p>"
                            + TEXTS.get(i)
                            + "</p></article>"));
    assertTimes(facts);
    assertEquals(
        List.of(Attribution.person("Ann Lee B", Attribution.Role.AUTHOR)),
        facts.updates().get(0).attributions());
    assertTrue(facts.updates().get(2).headline().orElseThrow().endsWith("“News” 2"));
  }

  @Test
  void updatesThatFollowOneAnotherHaveTheirTimesBetween() {
    MachineFacts facts =
        facts(
            updates(
                i ->
                    "<a id=\"n10"
                        + i
                        + "\"></a><h2>"
                        + clock(i, 2)
                        + " Uhr: "
                        + HEADLINES.get(i)
                        + "</h2><p>"
                        + TEXTS.get(i)
                        + "</p><p><time datetime=\"2023-05-15T"
                        + UTC.get(i)
                        + "Z\"></time></p>"));
    assertTimes(facts);
    assertEquals(Optional.of("n101"), facts.updates().get(1).id().map(UpdateId::value));
  }

  @Test
  void aTimeInTheHeadTellsTheZoneOfClocks() {
    MachineFacts facts =
        facts(
            "<header><time datetime=\"2023-05-15T13:50:00+02:00\">15.05.2023, 13:50 Uhr</time></header>"
                + updates(i -> "<article><div>" + clock(i, 2) + "</div>" + body(i) + "</article>"));
    assertEquals(Optional.of(ZoneOffset.ofHours(2)), facts.clockOffset());
    assertTrue(facts.updates().stream().allMatch(u -> u.time().isEmpty()));
  }

  @Test
  void linkedDataMayHoldOnlySomeUpdates() {
    MachineFacts facts =
        facts(
            linked(
                        "2023-05-15T08:00:00Z",
                        i -> "\"datePublished\": \"2023-05-15T" + UTC.get(i) + "Z\"")
                    .replace("{\"type\": \"BlogPosting\",\"articleBody\": \"Fishing", "{\"x\": \"")
                + updates(
                    i -> "<article><time>" + clock(i, 1) + "</time>" + body(i) + "</article>"));
    assertEquals(Optional.of(at(UTC.get(2))), facts.updates().get(2).time().map(Resolved::instant));
  }

  @Test
  void aPageWithoutSuchDataSaysNothing() {
    MachineFacts facts =
        facts(updates(i -> "<article><div>" + clock(i, 0) + "</div>" + body(i) + "</article>"));
    assertTrue(facts.updates().stream().allMatch(u -> u.time().isEmpty() && u.id().isEmpty()));
    assertEquals(Optional.empty(), facts.published());
    assertEquals(List.<Diagnostic>of(), facts.diagnostics());
  }
}
