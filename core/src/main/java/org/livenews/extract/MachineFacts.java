package org.livenews.extract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.livenews.extract.MachineTime.Kind;
import org.livenews.model.Attribution;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.PageKind;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime.Resolved;

/**
 * What a page states in machine-readable form about itself and each of its updates, as far as it is
 * to be believed: the linked data joined to the updates of an outline, and the times and
 * identifiers at the elements of the DOM.
 *
 * <p>Times of one source are believed or not for the whole page. They are not where all updates
 * share one, where they contradict the clocks that the page prints, or where they run to and fro
 * and another source does not. Of sources that are believed the DOM goes before linked data, and
 * one that printed clocks confirm before one that nothing confirms. Authors are believed where they
 * differ from update to update, or where the update shows the name. Headlines are believed where
 * they are not one and the same and are not the beginning of the text.
 *
 * <p>Total; linear in the size of the page but for sorting. Immutable and thread-safe.
 *
 * @param updates one for each part of the outline, in its order
 * @param published when the page was first published
 * @param modified when the page was last changed
 * @param clockOffset the offset of clocks without a zone that a page of updates prints, if
 *     machine-readable times tell it
 * @param day the day of the newest update at that offset, or in UTC; else of the last change, else
 *     of the publication
 * @param url the canonical address of the page
 * @param language the language of the page, a BCP 47 tag
 * @param diagnostics what was not believed and why
 */
public record MachineFacts(
    List<OfUpdate> updates,
    Optional<Resolved> published,
    Optional<Resolved> modified,
    Optional<ZoneOffset> clockOffset,
    Optional<LocalDate> day,
    Optional<URI> url,
    Optional<String> language,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public MachineFacts {
    updates = List.copyOf(updates);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * What is known of one update.
   *
   * @param time when it was published
   * @param edited when it was last changed; mostly that is when it was published
   * @param id its identifier
   * @param permalink its address
   * @param attributions who wrote it
   * @param headline its headline in linked data, for where the page shows none
   * @param unfilled whether the page has a heading for it with nothing in it
   * @param post what the linked data says of it, believed or not
   */
  public record OfUpdate(
      Optional<Resolved> time,
      Optional<Resolved> edited,
      Optional<UpdateId> id,
      Optional<URI> permalink,
      List<Attribution> attributions,
      Optional<String> headline,
      boolean unfilled,
      Optional<Post> post) {
    /** Copies the list. */
    public OfUpdate {
      attributions = List.copyOf(attributions);
    }
  }

  /** Reads a page whose updates an outline tells. */
  public static MachineFacts read(Page page, Outline outline, HouseStyle style) {
    return new Reading(page, outline, style).facts();
  }

  private static final class Reading {
    /** Which of the series of times is that of linked data. */
    private static final int LINKED = 3;

    private final Page page;
    private final Outline outline;
    private final HouseStyle style;
    private final LinkedData data;
    private final List<Diagnostic> diagnostics;
    private final Joined joined;
    private final int shown;
    private final List<Optional<Moment>> none;
    private final Map<Kind, List<Optional<Moment>>> moments = new EnumMap<>(Kind.class);
    private final List<Optional<Post>> posts;
    private final List<Optional<PrintedClock>> clocks = new ArrayList<>();
    private final Optional<Resolved> modified;
    private final PageOffset ofPage;
    private final ZoneEvidence evidence;

    Reading(Page page, Outline outline, HouseStyle style) {
      this.page = page;
      this.outline = outline;
      this.style = style;
      data = page.linkedData();
      diagnostics = new ArrayList<>(data.diagnostics());
      modified = ArticleTime.modified(data);
      ofPage = new PageOffset(page, outline, style);
      evidence = ZoneEvidence.of(page, ofPage, style, modified.map(Resolved::instant));
      joined = page.joined(outline.shown(), style);
      shown = joined.posts().size();
      none = Collections.nCopies(outline.parts().size(), Optional.empty());
      posts = new ArrayList<>(joined.posts());
      for (int i = 0; i < outline.parts().size(); i++) {
        Outline.Part part = outline.parts().get(i);
        clocks.add(PrintedClock.of(part, style));
        if (i < shown) {
          times(i, part.time(), joined.times().get(i));
        } else {
          posts.add(part.post());
        }
      }
    }

    /** Takes the first time of each kind in an update, before others one at its printed time. */
    private void times(int part, Optional<Outline.PrintedTime> printed, List<MachineTime> machine) {
      Set<Kind> near = machine.isEmpty() ? Set.of() : EnumSet.noneOf(Kind.class);
      for (MachineTime time : machine) {
        List<Optional<Moment>> ofKind =
            moments.computeIfAbsent(time.kind(), k -> new ArrayList<>(none));
        if (!near.contains(time.kind())) {
          boolean isNear =
              printed.isPresent() && isNear(printed.get().span().block().element(), time.element());
          if (isNear || ofKind.get(part).isEmpty()) {
            ofKind.set(part, Optional.of(time.moment()));
          }
          if (isNear) {
            near.add(time.kind());
          }
        }
      }
    }

    MachineFacts facts() {
      List<TimeSeries> series = series();
      Optional<TimeSeries> best = TimeChoice.of(series, shown, diagnostics);
      List<Optional<Resolved>> changes = changes(series);
      List<List<Attribution>> authors = PostAuthors.of(posts, data.posts(), page, outline, style);
      List<Optional<String>> headlines = PostHeadlines.of(posts, data);
      List<OfUpdate> updates = new ArrayList<>();
      for (int i = 0; i < outline.parts().size(); i++) {
        updates.add(
            new OfUpdate(
                TimeChoice.at(i, best, series),
                changes.get(i),
                id(i),
                permalink(i),
                authors.get(i),
                headlines.get(i),
                i < shown && joined.unfilled().get(i),
                posts.get(i)));
      }
      Supplier<Optional<ZoneOffset>> told =
          () -> best.flatMap(TimeSeries::clockOffset).or(ofPage::ofPage);
      ArticleTime times =
          ArticleTime.of(page, outline, first(updates), () -> style.zone().or(told), diagnostics);
      Optional<ZoneOffset> offset =
          outline.kind() == PageKind.ARTICLE ? Optional.empty() : told.get();
      ZoneOffset local = offset.orElse(ZoneOffset.UTC);
      if (best.flatMap(TimeSeries::clockOffset).isEmpty() && style.zone().isEmpty()) {
        offset.filter(o -> hasBareClocks(updates)).ifPresent(this::tellOffset);
      }
      return new MachineFacts(
          updates,
          times.published(),
          times.modified(),
          offset,
          best.flatMap(b -> b.lastDay(local))
              .or(
                  () ->
                      times
                          .modified()
                          .or(times::published)
                          .map(m -> LocalDate.ofInstant(m.instant(), local))),
          data.url(),
          data.language().or(() -> Tags.language(page.inventory())),
          diagnostics);
    }

    /** Whether an update prints a clock without a zone and has no other time. */
    private boolean hasBareClocks(List<OfUpdate> updates) {
      return IntStream.range(0, updates.size())
          .anyMatch(
              i ->
                  updates.get(i).time().isEmpty()
                      && outline
                          .parts()
                          .get(i)
                          .time()
                          .flatMap(Outline.PrintedTime::phrase)
                          .filter(p -> p.time().isPresent() && p.zoneText().isEmpty())
                          .isPresent());
    }

    private void tellOffset(ZoneOffset offset) {
      diagnostics.add(
          Diagnostic.note(
              Code.ASSUMED_ZONE,
              "printed clocks name no zone; they were read at "
                  + offset
                  + ", the offset of the page's own times"));
    }

    private static Optional<Instant> first(List<OfUpdate> updates) {
      return updates.stream()
          .flatMap(u -> u.time().stream())
          .map(Resolved::instant)
          .min(Instant::compareTo);
    }

    private List<TimeSeries> series() {
      List<TimeSeries> all = new ArrayList<>();
      all.add(
          new TimeSeries(
              "times called publication in the page", moments(Kind.PUBLISHED), clocks, evidence));
      all.add(new TimeSeries("time elements", moments(Kind.TIME_ELEMENT), clocks, evidence));
      all.add(new TimeSeries("time attributes", moments(Kind.ATTRIBUTE), clocks, evidence));
      all.add(new TimeSeries("linked data", ofPosts(Post::published), clocks, evidence));
      all.add(new TimeSeries("sort keys", moments(Kind.SORT_KEY), clocks, evidence));
      if (isUndated()) {
        all.add(new TimeSeries("page state", told(), clocks, evidence));
      }
      return all;
    }

    /** Whether neither the elements of the page nor linked data date an update. */
    private boolean isUndated() {
      return moments.isEmpty()
          && posts.stream().allMatch(p -> p.flatMap(Post::published).isEmpty());
    }

    /** Returns the times that the page holds for its scripts. */
    private List<Optional<Moment>> told() {
      List<Optional<String>> values = new ArrayList<>();
      for (int i = 0; i < posts.size(); i++) {
        values.add(id(i).map(UpdateId::value));
      }
      return StateTimes.of(page.state(), values);
    }

    /** Returns the last changes: of linked data, else of the DOM, moved as its other times are. */
    private List<Optional<Resolved>> changes(List<TimeSeries> series) {
      TimeSeries published = series.get(LINKED);
      Optional<TimeSeries> moved =
          series.subList(0, LINKED).stream()
              .filter(s -> s.isSound() && s.placed().isPresent())
              .findFirst();
      List<Optional<Moment>> linked = ofPosts(Post::modified);
      TimeSeries ofPosts = unprinted("changes in linked data", linked);
      List<Optional<Moment>> marked = moments(Kind.CHANGED);
      TimeSeries ofPage = unprinted("changes in the page", marked);
      List<Optional<Resolved>> changes = new ArrayList<>();
      for (int i = 0; i < posts.size(); i++) {
        Optional<Resolved> change = Optional.empty();
        if (published.isSound() && ofPosts.isSound()) {
          change = published.isMoved() ? linked.get(i).map(published::moved) : ofPosts.at(i);
        }
        if (change.isEmpty() && moved.isPresent() && !ofPage.hasOffsets()) {
          change = marked.get(i).map(moved.get()::moved);
        } else if (change.isEmpty() && ofPage.isSound()) {
          change = ofPage.at(i);
        }
        changes.add(change);
      }
      return changes;
    }

    /** Returns times of which the clocks that the page prints say nothing. */
    private TimeSeries unprinted(String name, List<Optional<Moment>> moments) {
      List<Optional<PrintedClock>> none = Collections.nCopies(posts.size(), Optional.empty());
      return new TimeSeries(name, moments, none, evidence.unprinted());
    }

    private List<Optional<Moment>> moments(Kind kind) {
      return moments.getOrDefault(kind, none);
    }

    /** Returns a time of the post of each update. */
    private List<Optional<Moment>> ofPosts(Function<Post, Optional<Moment>> time) {
      return data.posts().isEmpty() ? none : posts.stream().map(p -> p.flatMap(time)).toList();
    }

    /** Whether one of the two holds the other, and no other text stands between. */
    private static boolean isNear(Element block, Element time) {
      return Regions.holds(time, block) || Regions.holds(block, time);
    }

    private Optional<UpdateId> id(int part) {
      Optional<UpdateId> linked = posts.get(part).flatMap(Post::id);
      return part < shown ? joined.ids().id(part).or(() -> linked) : linked;
    }

    private Optional<URI> permalink(int part) {
      return posts
          .get(part)
          .flatMap(p -> p.permalink(data.url().or(page::url)))
          .or(() -> part < shown ? joined.ids().permalink(part) : Optional.empty());
    }
  }
}
