package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;
import org.livenews.model.UpdateTime;

/** When an update was last changed: printed inside it, or told by linked data that is believed. */
class EditedTimeTest {

  private static final List<String> HOURS = List.of("23:40", "16:05", "14:30");
  private static final List<String> TEXTS =
      List.of(
          "The ferry to the northern islands has stopped for the day, the harbour master says.",
          "Fishing boats are being lifted out of the water along the whole of the eastern quay.",
          "Schools in the old town will close at noon, the council decided early this morning.");

  private static List<Optional<String>> edited(String head, IntFunction<String> last) {
    StringBuilder html = new StringBuilder("<head>" + head + "</head><main><h1>Storm: live</h1>");
    for (int i = 0; i < HOURS.size(); i++) {
      html.append(
          "<div class=u id=k" + i + "><time datetime='2023-05-15T" + HOURS.get(i) + ":00Z'>");
      html.append(HOURS.get(i)).append("</time><p>").append(TEXTS.get(i)).append("</p>");
      html.append(last.apply(i)).append("</div>");
    }
    Page page = Page.of(Capture.html(html.append("</main>").toString()));
    HouseStyle style = HouseStyle.GENERIC;
    Outline outline = new RecordFinder().find(page, style);
    return Assembler.assemble(page, outline, style).entries().stream()
        .map(e -> e.edited().flatMap(UpdateTime::instant).map(Object::toString))
        .toList();
  }

  private static String linked(List<String> modified) {
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < HOURS.size(); i++) {
      posts.append(
          String.format(
              Locale.ROOT,
              "%s{\"@type\":\"BlogPosting\",\"@id\":\"#k%d\",\"articleBody\":\"%s\","
                  + "\"datePublished\":\"2023-05-15T%s:00Z\",\"dateModified\":\"%s\"}",
              i == 0 ? "" : ",",
              i,
              TEXTS.get(i),
              HOURS.get(i),
              modified.get(i)));
    }
    return "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\","
        + "\"liveBlogUpdate\":["
        + posts
        + "]}</script>";
  }

  @Test
  void readsTheLineInsideAnUpdate() {
    assertEquals(
        List.of(
            Optional.of("2023-05-16T00:10:00Z"),
            Optional.of("2023-05-15T16:21:00Z"),
            Optional.empty()),
        edited("", i -> List.of("<p>Updated at 00:10</p>", "<p>Updated at 16:21</p>", "").get(i)));
  }

  @Test
  void readsWhatLinkedDataTells() {
    String head =
        linked(List.of("2023-05-15T23:58:10Z", "2023-05-15T16:05:40Z", "2023-05-15T14:00:00Z"));
    assertEquals(
        List.of(Optional.of("2023-05-15T23:58:10Z"), Optional.empty(), Optional.empty()),
        edited(head, i -> ""));
  }

  @Test
  void believesNoChangeThatAllUpdatesShare() {
    String all = "2023-05-16T08:00:00Z";
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        edited(linked(List.of(all, all, all)), i -> ""));
  }

  @Test
  void theLastPublicationIsNoChange() {
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        edited("", i -> "<p>Updated at " + HOURS.get(i) + "</p>"));
  }
}
