package org.livenews.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.spi.FormatAdapter;
import org.livenews.testkit.Conservation;
import org.livenews.testkit.Laws;

/**
 * Reads pages in the way that the first line of a seed names, and holds what comes of it to the
 * laws. The line holds, in any order:
 *
 * <ul>
 *   <li>the id of the format by which to read, {@code linked-data} to read nothing else, or {@code
 *       every-way}; without any of these the formats claim the page as they do for users;
 *   <li>{@code fetched}, if it is to be known when the page was got;
 *   <li>the address from which it was got.
 * </ul>
 */
final class Reading {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final LiveNewsParser LINKED_DATA = LiveNewsParser.ofLinkedData();
  private static final Instant FETCHED = Instant.parse("2024-05-01T12:00:00Z");

  private static final Map<String, LiveNewsParser> BY_FORMAT =
      PARSER.formats().stream()
          .map(FormatAdapter::id)
          .collect(Collectors.toUnmodifiableMap(id -> id, PARSER::readAs));

  private Reading() {}

  /** Asserts that the laws hold for an input of some media. */
  static void isLawful(byte[] bytes, Function<String, Capture> media) {
    Input input = Input.of(bytes);
    Capture capture = capture(input, media);
    List<String> words = input.words();
    boolean everyWay = words.contains("every-way");
    List<LiveNewsParser> parsers = new ArrayList<>();
    BY_FORMAT.forEach(
        (format, parser) -> {
          if (everyWay || words.contains(format)) {
            parsers.add(parser);
          }
        });
    boolean linkedData = words.contains("linked-data");
    if (everyWay || parsers.isEmpty() && !linkedData) {
      parsers.add(PARSER);
    }
    for (LiveNewsParser parser : parsers) {
      Explanation explanation = parser.explain(capture);
      List<String> broken = new ArrayList<>(Laws.broken(explanation));
      broken.addAll(
          isDump(capture, explanation)
              ? Conservation.ofDump(capture, explanation)
              : Conservation.ofPieces(capture, explanation));
      assertLawful(explanation, broken);
      if (everyWay || input.isChosen()) {
        assertEquals(explanation, parser.explain(capture), "read a second time");
      }
    }
    if (everyWay || linkedData) {
      Explanation explanation = LINKED_DATA.explain(capture);
      assertLawful(explanation, Laws.broken(explanation));
    }
  }

  /** Whether a capture is all content; one that is no text at all is told of and not read. */
  private static boolean isDump(Capture capture, Explanation explanation) {
    return capture.media() == Capture.Media.TEXT
        && explanation.result().diagnostics().stream()
            .noneMatch(d -> d.code() == Diagnostic.Code.NOT_TEXT);
  }

  private static void assertLawful(Explanation explanation, List<String> broken) {
    assertEquals(List.of(), broken, () -> "read as " + explanation.result().page().format());
  }

  private static Capture capture(Input input, Function<String, Capture> media) {
    Capture.Builder capture = media.apply(input.text()).toBuilder();
    for (String word : input.words()) {
      if (word.equals("fetched")) {
        capture.fetchedAt(FETCHED);
      } else if (word.startsWith("https://")) {
        address(word, capture);
      }
    }
    return capture.build();
  }

  private static void address(String word, Capture.Builder capture) {
    try {
      capture.url(URI.create(word));
    } catch (IllegalArgumentException e) {
      // A word that is no address tells none.
    }
  }
}
