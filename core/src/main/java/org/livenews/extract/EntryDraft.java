package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Resolved;

/** An update while it is read: what is known of it so far. */
final class EntryDraft {

  private final HouseStyle style;
  private final Slots slots;
  private final Entry.Builder entry = Entry.builder();
  private final BodyBuilder body;
  private final List<Span> titles = new ArrayList<>();
  private Optional<Span> changed = Optional.empty();
  private boolean headline;
  private boolean awaited;
  private boolean text;

  EntryDraft(Slots slots, HouseStyle style) {
    this.slots = slots;
    this.style = style;
    body = new BodyBuilder(style, entry::body);
  }

  /** Whether a headline was read. */
  boolean hasHeadline() {
    return headline;
  }

  /** Notes that the markup names the line that is the headline. */
  void awaitHeadline() {
    awaited = true;
  }

  /** Whether the headline is to come from a line that the markup names, and did not yet. */
  boolean awaitsHeadline() {
    return awaited && !headline;
  }

  /** Whether text was read. */
  boolean hasText() {
    return text;
  }

  /** Takes a stretch of the headline; all of them make one. */
  void title(Span span) {
    titles.add(span);
    headline = true;
  }

  /**
   * Takes the headline, without a badge or the number of the update in front of it. An update has
   * one; what could be a second is text.
   */
  void headline(Span span) {
    if (headline) {
      body(span);
      return;
    }
    int badge = span.from() == 0 ? Badge.end(span.block()) : 0;
    int from = badge > 0 ? badge : slots.headlineBegin(span.text());
    entry.drop(span.block().span(span.from(), span.from() + from).strip(), Reason.FURNITURE);
    entry.headline(span.block().span(span.from() + from, span.to()).strip());
    headline = true;
  }

  /** Takes a row of the body. */
  void body(Row row) {
    text |= row.isContent();
    body.add(row);
  }

  /** Takes part of a row as a paragraph of the body. */
  void body(Span span) {
    body.add(span);
    text = true;
  }

  /** Takes a stock line as the text of an update that says nothing else. */
  void statement(Row row) {
    text = true;
    body.add(row);
  }

  /** Takes a byline. */
  void byline(Span span, List<Attribution> attributions) {
    entry.byline(span, attributions);
  }

  /** Takes what is neither headline nor text: a byline, or words of the frame. */
  void beside(Span span) {
    Optional<List<Attribution>> named = named(span);
    if (named.isPresent()) {
      entry.byline(span, named.get());
    } else {
      entry.drop(span, Reason.FURNITURE);
    }
  }

  /** Returns whom a stretch names, if it is a byline or nothing but names. */
  Optional<List<Attribution>> named(Span span) {
    return Bylines.read(span.text(), style).or(() -> Bylines.names(span.text(), style));
  }

  /** Takes where the last change is printed; a second print is a repetition. */
  void changed(Span span) {
    if (changed.isEmpty()) {
      changed = Optional.of(span);
    } else {
      entry.drop(span, Reason.REPEAT);
    }
  }

  /** Drops a stretch. */
  void drop(Span span, Reason reason) {
    entry.drop(span, reason);
  }

  /** Ends the text. */
  void end() {
    if (!titles.isEmpty()) {
      entry.headline(titles);
    }
    body.end();
  }

  /** Takes what a layout and the machine-readable part of the page know of the update. */
  void complete(Marks.OfUpdate marked, MachineFacts.OfUpdate facts) {
    marked.id().or(facts::id).ifPresent(entry::id);
    marked.permalink().or(facts::permalink).ifPresent(entry::permalink);
    Optional<Post> post = facts.post();
    entry.pinned(marked.pinned() || post.filter(Post::pinned).isPresent());
    entry.keyEvent(marked.keyEvent() || post.filter(Post::keyEvent).isPresent());
    if (!entry.isAttributed()) {
      entry.attributions(facts.attributions());
    }
  }

  /** Takes a headline that the text does not hold, unless one was read. */
  void headline(String told) {
    if (!headline) {
      entry.headline(told);
    }
  }

  /** Takes the time of the last change: the one that is known, else the one that is printed. */
  void edited(Optional<Resolved> known, UpdateTime time, TimeContext context) {
    Optional<UpdateTime> printed = changed.flatMap(s -> EditedTime.printed(s, time, context));
    known
        .filter(k -> EditedTime.isLater(k.instant(), time))
        .map(k -> HeadTimes.last(printed, k))
        .or(() -> printed)
        .ifPresent(entry::edited);
    changed.ifPresent(
        span -> {
          if (printed.isPresent()) {
            entry.edited(span, entry.build().edited().orElseThrow());
          } else {
            entry.drop(span, Reason.FURNITURE);
          }
        });
  }

  /** Returns the update with its time, wherever that is known from. */
  Entry finish(Rows rows, Outline.Part part, UpdateTime time) {
    Optional<Span> span = part.time().map(Outline.PrintedTime::span);
    if (span.isEmpty()) {
      entry.time(time);
    } else if (part.time().flatMap(Outline.PrintedTime::phrase).isPresent()) {
      entry.time(span.get(), time);
    } else if (rows.get(span.get().block().index()).stock().isPresent()) {
      entry.drop(span.get(), Reason.FURNITURE);
    } else {
      entry.time(span.get(), new UpdateTime(span.get().text(), Optional.empty(), Optional.empty()));
    }
    return entry.build();
  }
}
