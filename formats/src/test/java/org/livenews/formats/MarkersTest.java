package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;
import org.livenews.model.Update;
import org.livenews.testkit.Fixture;

/**
 * Where no marker is known, as after a change of the markup, evidence still finds the updates of
 * the pages that layouts read, with their headlines, authors and text, and tells no other times.
 */
class MarkersTest {

  private static final LiveNewsParser ALL = LiveNewsParser.withInstalledFormats();
  private static final LiveNewsParser GENERIC = ALL.readAs("generic-blog");

  /** Updates in whose text stands what only names in the markup tell from it, by page. */
  private static final Map<String, Set<Integer>> TOLD_BY_NAMES =
      Map.of(
          "cnn-article-2023-en.html", Set.of(0), // the name of the house in front of the text
          "cnn-linked-2023-en.html", Set.of(2), // a box that points to another live page
          "platform-automattic-server-en.html", Set.of(0, 3), // commands of the editor
          "platform-jm-liveblog-en.html", Set.of(3, 4), // times in words, as headings
          "platform-lemonde-fr.html", Set.of(3), // who sent a question
          "platform-liveblogpro-dom-de.html", Set.of(5), // whose comment it is
          "platform-tickaroo-de.html", Set.of(0)); // a link to a story, and what it says

  static List<Fixture> pages() {
    return Fixture.all().stream()
        .filter(f -> f.capture().media() == Capture.Media.HTML)
        .filter(f -> !f.truth().format().equals("generic-blog"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void evidenceFindsTheSameUpdates(Fixture page) {
    List<Update> known = ALL.parse(page.capture()).updates();
    List<Update> found = GENERIC.parse(page.capture()).updates();
    assertEquals(known.size(), found.size());
    for (int i = 0; i < known.size(); i++) {
      Optional<Instant> time = known.get(i).time().instant();
      Optional<Instant> told = found.get(i).time().instant();
      assertEquals(told.isPresent() ? time : Optional.empty(), told);
      assertEquals(known.get(i).attributions(), found.get(i).attributions());
      if (!TOLD_BY_NAMES.getOrDefault(page.toString(), Set.of()).contains(i)) {
        assertEquals(known.get(i).headline(), found.get(i).headline());
        assertEquals(known.get(i).body().toText(), found.get(i).body().toText());
      }
    }
  }
}
