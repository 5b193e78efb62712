package org.livenews.testkit;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.testkit.LiveStory.Entry;
import org.livenews.testkit.LiveStory.Fact;

/**
 * Writes live blogs in the markup of one generation of one house. Written from what is known of
 * that markup, not from what reads it.
 */
public interface MarkupWriter {

  /** What a page says in a block of JSON-LD, beside its markup. */
  enum Data {
    /** Nothing; there is no such block. */
    NONE,
    /** What the markup says too, or what it should. */
    TRUE,
    /** Of each update the headline and the time of the page. */
    STALE
  }

  /** Returns the name of the layout that reads this markup; where there is none, evidence does. */
  Optional<String> layout();

  /** Returns what a page says, in its markup and its linked data together. */
  Set<Fact> facts();

  /** Returns what its linked data can be like so that the page still says this. */
  Set<Data> data();

  /** Returns the zone of its clocks. */
  ZoneId zone();

  /** Returns the address of the page of a story. */
  URI address(LiveStory story);

  /** Returns the updates of a story in the order of the page. */
  List<Entry> printed(LiveStory story);

  /** Returns the page of a story. */
  String page(LiveStory story, Data data);

  /** Returns the page of a story as its readers see it, when its scripts have run. */
  String shown(LiveStory story);

  /** Returns the identifier of an update, where the markup has one. */
  String id(Entry entry);
}
