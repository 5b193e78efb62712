package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.model.Capture;
import org.livenews.testkit.HouseMarkups;
import org.livenews.testkit.HtmlTransformations;
import org.livenews.testkit.LiveStory;
import org.livenews.testkit.LiveStory.Fact;
import org.livenews.testkit.MarkupWriter;
import org.livenews.testkit.MarkupWriter.Data;
import org.livenews.testkit.PlatformMarkups;
import org.livenews.testkit.PublisherMarkups;
import org.livenews.testkit.Retelling;
import org.livenews.testkit.Rewriting;
import org.livenews.testkit.VocabularyMarkups;

/**
 * A live blog that is written in the markup of a house is read as what was written, however the
 * markup is indented, wrapped and ordered, with linked data and without, and from a text dump too.
 */
class MarkupWritersTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final int SEEDS = 4;

  static Stream<MarkupWriter> writers() {
    return Stream.of(
            PublisherMarkups.all(),
            VocabularyMarkups.all(),
            PlatformMarkups.all(),
            HouseMarkups.all())
        .flatMap(List::stream);
  }

  private static ParseResult parsed(MarkupWriter writer, LiveStory story, String html) {
    return PARSER.parse(
        Capture.html(html).toBuilder()
            .url(writer.address(story))
            .fetchedAt(story.captured())
            .build());
  }

  private static LiveStory story(MarkupWriter writer, long seed) {
    return LiveStory.of(seed, writer.facts());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void isReadAsItWasWritten(MarkupWriter writer) {
    for (Rewriting rewriting : Rewriting.values()) {
      reads(writer, rewriting);
    }
  }

  /** Days that nothing tells stay open; none is told wrongly. */
  @ParameterizedTest
  @MethodSource("writers")
  void isReadAsItWasWrittenPastMidnight(MarkupWriter writer) {
    for (long seed = 0; seed < SEEDS; seed++) {
      LiveStory story = LiveStory.overnight(seed, writer.facts());
      for (Data data : writer.data()) {
        assertEquals(
            List.of(),
            Retelling.differences(
                writer, data, story, parsed(writer, story, writer.page(story, data))),
            "linked data " + data + ", seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void isReadByItsLayout(MarkupWriter writer) {
    LiveStory story = story(writer, 0);
    for (Data data : writer.data()) {
      ParseResult result = parsed(writer, story, writer.page(story, data));
      assertEquals(writer.layout(), result.page().layout());
    }
  }

  private static void reads(MarkupWriter writer, Rewriting rewriting) {
    for (long seed = 0; seed < SEEDS; seed++) {
      LiveStory story = story(writer, seed);
      for (Data data : writer.data()) {
        String html = rewriting.apply(writer.page(story, data), seed);
        assertEquals(
            List.of(),
            Retelling.differences(writer, data, story, parsed(writer, story, html)),
            rewriting + ", linked data " + data + ", seed " + seed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void isReadFromATextDump(MarkupWriter writer) {
    List<String> differences = new ArrayList<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Set<Fact> facts = EnumSet.copyOf(writer.facts());
      facts.remove(Fact.SUBHEADS); // nothing tells them from headlines in a dump
      LiveStory story = LiveStory.of(seed, facts);
      String dump = HtmlTransformations.asDump(writer.shown(story));
      Capture capture = Capture.text(dump).toBuilder().url(writer.address(story)).build();
      differences.addAll(Retelling.differencesInText(writer, story, PARSER.parse(capture)));
    }
    assertEquals(List.of(), differences);
  }
}
