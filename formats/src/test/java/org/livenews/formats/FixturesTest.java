package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import org.livenews.extract.Page;
import org.livenews.model.Capture;
import org.livenews.model.LivePage;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Fixture;
import org.livenews.testkit.Golden;
import org.livenews.testkit.Rendering;
import org.livenews.testkit.WellFormed;

/*
 * The fixtures are in src/test/resources/pages. Each is a family of pages: one way in which live
 * pages print time, headline, author and text, or one sort of article that looks like a live page
 * and is none. Markup and line forms are those of real pages; every sentence, name and publisher is
 * invented. NAME.txt is the text of a page as copied from a browser, NAME.html a page, NAME.json what
 * a platform answers to a page's script.
 *
 * Beside each stands NAME.truth, written by hand from the page and without sight of what the parser
 * reads; see PageTruth for its form. It is changed only where it was wrong about the page.
 *
 * NAME.golden is all that the parser reads, as text. -Dlivenews.golden=write makes the golden files
 * anew, but only of pages that agree with their truth; what changed is then to be read in the diff.
 * A page has no golden file as long as something in it is read wrong of which its truth says
 * nothing, such as a byline of the page, so that no wrong answer becomes the expected one. To add
 * one, make an empty file and let it be written.
 *
 * A new family: write the page, then its truth, then let the golden file be written, and read it.
 */

/** The project's own pages are read as people read them. */
class FixturesTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Set<String> ENDINGS = Set.of("txt", "html", "json", "truth", "golden");
  private static final Set<String> PAGES = Set.of("txt", "html", "json");
  private static final int ORDERS = 4;

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void agreesWithItsTruth(Fixture fixture) {
    assertEquals(List.of(), fixture.truth().differences(PARSER.parse(fixture.capture())));
  }

  static List<Fixture> golden() {
    return Fixture.all().stream().filter(f -> Files.exists(f.golden())).toList();
  }

  @ParameterizedTest
  @MethodSource("golden")
  void agreesWithItsGoldenFile(Fixture fixture) throws IOException {
    agreesWithItsTruth(fixture);
    Golden.check(fixture.golden(), Rendering.of(PARSER.parse(fixture.capture())));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isWonByItsFormatAlone(Fixture fixture) {
    Page page = Page.of(fixture.capture());
    List<FormatAdapter> formats = PARSER.formats();
    Claim highest =
        formats.stream().map(f -> f.claim(page)).max(Comparator.naturalOrder()).orElseThrow();
    assertEquals(
        List.of(fixture.truth().format()),
        formats.stream().filter(f -> f.claim(page) == highest).map(FormatAdapter::id).toList());
    LivePage read = PARSER.parse(fixture.capture()).page();
    assertEquals(fixture.truth().format(), read.format());
    fixture.truth().layout().ifPresent(layout -> assertEquals(Optional.of(layout), read.layout()));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReadTheSameWithoutTheFormatsThatDidNotWin(Fixture fixture) {
    Capture capture = fixture.capture();
    Explanation all = PARSER.explain(capture);
    for (FormatAdapter removed : PARSER.formats()) {
      if (!removed.id().equals(fixture.truth().format())) {
        List<FormatAdapter> others =
            PARSER.formats().stream().filter(f -> !f.id().equals(removed.id())).toList();
        assertEquals(all, given(others).explain(capture), removed::id);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReadTheSameWhateverTheOrderOfFormats(Fixture fixture) {
    Capture capture = fixture.capture();
    Explanation inOrder = given(PARSER.formats()).explain(capture);
    for (int seed = 0; seed < ORDERS; seed++) {
      List<FormatAdapter> shuffled = new Dice(seed).shuffled(PARSER.formats());
      assertEquals(inOrder, given(shuffled).explain(capture), shuffled::toString);
    }
  }

  private static LiveNewsParser given(List<FormatAdapter> formats) {
    LiveNewsParser.Builder builder = LiveNewsParser.builder();
    formats.forEach(builder::format);
    return builder.build();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void losesNoText(Fixture fixture) {
    Capture capture = fixture.capture();
    Explanation explanation = PARSER.explain(capture);
    assertEquals(
        List.of(),
        fixture.isDump()
            ? Conservation.ofDump(capture, explanation)
            : Conservation.ofPieces(capture, explanation));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isWellFormed(Fixture fixture) {
    assertEquals(List.of(), WellFormed.faults(PARSER.parse(fixture.capture())));
  }

  @Test
  void everyFileBelongsToAFixture() throws IOException {
    Set<String> names = new TreeSet<>();
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(Fixture.FOLDER)) {
      for (Path file : files.toList()) {
        String[] parts = String.valueOf(file.getFileName()).split("\\.");
        assertEquals(2, parts.length, file.toString());
        assertTrue(ENDINGS.contains(parts[1]), file.toString());
        names.add(parts[0]);
        if (PAGES.contains(parts[1])) {
          assertTrue(pages.add(parts[0]), () -> "two pages of one name: " + parts[0]);
        }
      }
    }
    assertEquals(names, pages);
  }

  @Test
  void manyFamiliesInManyLanguages() {
    List<String> names = fixtures().stream().map(Fixture::toString).toList();
    Set<String> languages =
        names.stream()
            .map(name -> name.substring(name.lastIndexOf('-') + 1, name.indexOf('.')))
            .collect(Collectors.toSet());
    assertTrue(languages.size() >= 8, languages::toString);
    assertTrue(names.stream().filter(name -> name.endsWith(".html")).count() >= 12);
    assertTrue(names.stream().filter(name -> name.startsWith("article-")).count() >= 5);
  }
}
