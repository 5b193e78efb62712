package org.livenews.testkit;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;
import org.livenews.testkit.LiveStory.Entry;
import org.livenews.testkit.LiveStory.Fact;
import org.livenews.testkit.LiveStory.Items;
import org.livenews.testkit.LiveStory.Picture;
import org.livenews.testkit.LiveStory.Piece;
import org.livenews.testkit.LiveStory.Saying;
import org.livenews.testkit.LiveStory.Subhead;
import org.livenews.testkit.MarkupWriter.Data;

/** Compares what was read from a page with the story that was written into it. */
public final class Retelling {

  private final MarkupWriter writer;
  private final List<String> differences = new ArrayList<>();

  private Retelling(MarkupWriter writer) {
    this.writer = writer;
  }

  /** Returns where the result differs from what the markup and the linked data say. */
  public static List<String> differences(
      MarkupWriter writer, Data data, LiveStory story, ParseResult result) {
    Retelling retelling = new Retelling(writer);
    retelling.page(story, result);
    retelling.updates(
        story,
        result,
        (name, entry, read) ->
            retelling.update(name, data, entry, read, entry.equals(story.pinned())));
    return retelling.differences;
  }

  /** Returns where the result differs from what a text dump of the page still says. */
  public static List<String> differencesInText(
      MarkupWriter writer, LiveStory story, ParseResult result) {
    Retelling retelling = new Retelling(writer);
    retelling.updates(
        story,
        result,
        (name, entry, read) -> {
          retelling.differ(name + " headline", entry.headline(), read.headline());
          retelling.differ(name + " text", Letters.of(entry.text()), Letters.of(read.body()));
          retelling.differ(name + " authors", entry.authors(), names(read));
        });
    return retelling.differences;
  }

  private interface Check {
    void of(String name, Entry entry, Update read);
  }

  private void updates(LiveStory story, ParseResult result, Check check) {
    List<Entry> entries = writer.printed(story);
    List<Update> read = result.updates();
    differ("number of updates", entries.size(), read.size());
    for (int i = 0; i < Math.min(entries.size(), read.size()); i++) {
      check.of("update " + i, entries.get(i), read.get(i));
    }
  }

  private void page(LiveStory story, ParseResult result) {
    differ("kind", PageKind.LIVE_BLOG, result.page().kind());
    differ("page headline", Optional.of(story.headline()), result.page().headline());
    if (writer.facts().contains(Fact.STANDFIRST)) {
      differ("standfirst", Optional.of(story.standfirst()), result.page().standfirst());
    }
    if (writer.facts().contains(Fact.KEY_POINTS)) {
      differ("key points", story.keyPoints(), result.page().keyPoints());
    }
  }

  private void update(String name, Data data, Entry entry, Update read, boolean isPinned) {
    if (writer.facts().contains(Fact.ID)) {
      differ(name + " id", writer.id(entry), read.id().value());
    }
    if (writer.facts().contains(Fact.PINNED)) {
      differ(name + " pinned", isPinned, read.pinned());
    }
    differ(name + " headline", entry.headline(), read.headline());
    differ(name + " authors", entry.authors(), names(read));
    body(name + " body", entry.body().stream().flatMap(Retelling::told).toList(), told(read));
    Optional<Instant> instant = read.time().instant();
    if (writer.facts().contains(Fact.INSTANT) || data == Data.TRUE) {
      differ(name + " instant", Optional.of(entry.at()), instant);
    } else {
      instant.ifPresent(i -> differ(name + " instant", entry.at(), i));
    }
    if (writer.facts().contains(Fact.CLOCK)) {
      Optional<LocalTime> clock =
          read.time()
              .stated()
              .flatMap(s -> s instanceof UpdateTime.Clock c ? Optional.of(c.time()) : none());
      differ(name + " clock", Optional.of(entry.at().atZone(writer.zone()).toLocalTime()), clock);
    }
  }

  /** Names the first line that differs. */
  private void body(String name, List<String> expected, List<String> actual) {
    int same = 0;
    while (same < Math.min(expected.size(), actual.size())
        && expected.get(same).equals(actual.get(same))) {
      same++;
    }
    differ(
        name + " from line " + same,
        expected.subList(same, Math.min(same + 1, expected.size())),
        actual.subList(same, Math.min(same + 1, actual.size())));
  }

  private static Optional<LocalTime> none() {
    return Optional.empty();
  }

  private static List<String> names(Update read) {
    return read.attributions().stream()
        .filter(a -> a.kind() == Attribution.Kind.PERSON)
        .map(Attribution::name)
        .toList();
  }

  // ---- bodies as lines --------------------------------------------------------------------

  private static Stream<String> told(Piece piece) {
    if (piece instanceof Subhead) {
      return Stream.of("# " + piece.text());
    } else if (piece instanceof Items items) {
      return items.items().stream().map(item -> "• " + item);
    } else if (piece instanceof Picture picture) {
      return Stream.of("[" + picture.text() + " | " + picture.credit() + "]");
    } else if (piece instanceof Saying) {
      return Stream.of("> " + piece.text());
    }
    return Stream.of(piece.text());
  }

  private static List<String> told(Update read) {
    return told(read.body()).toList();
  }

  private static Stream<String> told(Body body) {
    return body.blocks().stream().flatMap(Retelling::told);
  }

  private static Stream<String> told(Block block) {
    if (block instanceof Block.Paragraph p) {
      return Stream.of(p.text().plain());
    } else if (block instanceof Block.Heading h) {
      return Stream.of("# " + h.text().plain());
    } else if (block instanceof Block.Listing l) {
      return l.items().stream().flatMap(Retelling::told).map(item -> "• " + item);
    } else if (block instanceof Block.Image i) {
      return Stream.of("[" + i.caption().plain() + " | " + i.credit().orElse("") + "]");
    } else if (block instanceof Block.Quote q) {
      return told(new Body(q.blocks())).map(line -> "> " + line);
    }
    return Stream.of(block.toString());
  }

  private void differ(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(what + ": expected " + expected + " but read " + actual);
    }
  }
}
