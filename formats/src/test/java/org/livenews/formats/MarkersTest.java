package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;
import org.livenews.model.Update;
import org.livenews.testkit.Fixture;

/**
 * Where no marker is known, as after a change of the markup, evidence still finds the updates of
 * the pages that layouts read, and tells no other times than the layouts.
 */
class MarkersTest {

  private static final LiveNewsParser ALL = LiveNewsParser.withInstalledFormats();
  private static final LiveNewsParser GENERIC = ALL.readAs("generic-blog");

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
    }
  }
}
