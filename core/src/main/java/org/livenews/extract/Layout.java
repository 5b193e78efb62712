package org.livenews.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.PageKind;
import org.livenews.model.Segment.Role;

/**
 * How one generation of a publisher's markup lies, as data: which element proves it, which elements
 * are updates, and in which elements below them their headlines, times, bylines and bodies stand.
 * What the layout finds goes through the same {@link Assembler} as what the {@link RecordFinder}
 * finds: bylines are read in the house style, captions, pointers and closing lines told as
 * everywhere.
 *
 * <p>Only what evidence does not tell needs a slot. Identifiers in {@code id} or {@code data-…id},
 * addresses in links to the page itself, machine-readable times and linked data are read anyway. A
 * headline or time for which there is a slot stands there or nowhere, but where the slot is empty,
 * linked data fills it; where the update has no element of the body slot, its body is told by
 * evidence.
 *
 * <p>Selectors are CSS as jsoup reads it. Those of an update are looked for inside it and know
 * nothing above it; those of the page in the whole document. Where a slot takes a value instead of
 * text, the selector ends in {@code @attribute}; {@code @attribute} alone is that of the update.
 *
 * <p>A page without the marker, and one in which no update is found, gives an outline without
 * parts, so layouts are lined up by {@link Boundaries#or}. Immutable and safe for use by several
 * threads.
 */
public final class Layout implements Boundaries {

  /** What is dropped, and why. */
  record Drop(Query query, Reason reason) {}

  private final String name;
  private final Query marker;
  final Query updates;
  final boolean flat;
  final Map<Role, Query> updateSlots;
  final Map<Role, Query> headSlots;
  final List<Drop> drops;
  final boolean idIsLastStep;
  private final Map<LayoutFact, Query> facts;

  private Layout(Builder b) {
    name = b.name;
    marker = required(b.marker, "marker");
    updates = required(b.updates, "updates");
    flat = b.flat;
    updateSlots = Map.copyOf(b.updateSlots);
    headSlots = Map.copyOf(b.headSlots);
    drops = List.copyOf(b.drops);
    idIsLastStep = b.idIsLastStep;
    facts = Map.copyOf(b.facts);
  }

  private static Query required(Optional<Query> query, String slot) {
    return query.orElseThrow(() -> new IllegalStateException(slot + " must be set"));
  }

  /**
   * Returns a builder of a layout.
   *
   * @param name what results call it: the format and the year it began, such as "gazette-2019"
   */
  public static Builder named(String name) {
    return new Builder(Objects.requireNonNull(name, "name must not be null"));
  }

  /** Returns the name that results call it by. */
  public String name() {
    return name;
  }

  /** Whether a page holds the marker. */
  public boolean isProvenBy(Page page) {
    return marker.isMetBy(page);
  }

  /** Returns the elements that tell a fact below an element of a page, in document order. */
  List<Element> elements(LayoutFact fact, Element root, Page page) {
    return Optional.ofNullable(facts.get(fact)).map(q -> q.in(root, page)).orElse(List.of());
  }

  /** Returns the values that tell a fact below an element of a page, in document order. */
  List<String> values(LayoutFact fact, Element root, Page page) {
    return Optional.ofNullable(facts.get(fact)).map(q -> q.values(root, page)).orElse(List.of());
  }

  @Override
  public Outline find(Page page, HouseStyle style) {
    if (isProvenBy(page)) {
      return new LayoutReading(this, page, style).outline();
    }
    return new Outline(PageKind.LIVE_BLOG, page.blocks().size(), List.of(), List.<Diagnostic>of());
  }

  @Override
  public String toString() {
    return name;
  }

  /**
   * Builds a {@link Layout}; {@code marker} and {@code updates} or {@code beginnings} must be set.
   * Each method throws {@link IllegalArgumentException} at once for a selector that cannot be read.
   * Not safe for use by several threads.
   */
  public static final class Builder {
    private final String name;
    private final Map<Role, Query> updateSlots = new EnumMap<>(Role.class);
    private final Map<Role, Query> headSlots = new EnumMap<>(Role.class);
    private final Map<LayoutFact, Query> facts = new EnumMap<>(LayoutFact.class);
    private final List<Drop> drops = new ArrayList<>();
    private Optional<Query> marker = Optional.empty();
    private Optional<Query> updates = Optional.empty();
    private boolean flat;
    private boolean idIsLastStep = false;

    private Builder(String name) {
      this.name = name;
    }

    /** Sets the element that proves this generation; one on the page is enough. */
    public Builder marker(String selector) {
      marker = Optional.of(Query.elements("marker", selector));
      return this;
    }

    /** Sets the elements that are updates; matches inside a match are none. */
    public Builder updates(String selector) {
      updates = Optional.of(Query.elements("updates", selector));
      flat = false;
      return this;
    }

    /**
     * Sets, instead of {@link #updates}, the elements that begin updates: an update goes on behind
     * its element, up to the next one, the last up to the end of the element around it. What stands
     * behind is told by evidence; slots are looked for in the element.
     */
    public Builder beginnings(String selector) {
      updates = Optional.of(Query.elements("beginnings", selector));
      flat = true;
      return this;
    }

    /** Sets the headline of an update: the first match. An update without match has none. */
    public Builder headline(String selector) {
      return ofUpdate(Role.HEADLINE, "headline", selector);
    }

    /** Sets the printed time of an update: the first match. An update without match prints none. */
    public Builder time(String selector) {
      return ofUpdate(Role.TIME, "time", selector);
    }

    /** Sets the printed time of the last change of an update: the first match. */
    public Builder edited(String selector) {
      return fact(LayoutFact.EDITED, Query.elements("edited", selector));
    }

    /** Sets the bylines of an update; what cannot be read as one is furniture. */
    public Builder byline(String selector) {
      return ofUpdate(Role.BYLINE, "byline", selector);
    }

    /**
     * Sets the elements that hold the body of an update. Outside them only images, bylines and
     * lines known as such are taken; other text is left unclaimed.
     */
    public Builder body(String selector) {
      return ofUpdate(Role.BODY, "body", selector);
    }

    /** Drops what matches, in updates and elsewhere, for one reason. */
    public Builder drop(Reason reason, String... selectors) {
      Objects.requireNonNull(reason, "reason must not be null");
      for (String selector : selectors) {
        drops.add(new Drop(Query.elements("drop", selector), reason));
      }
      return this;
    }

    /** Sets the identifier of an update: {@code selector@attribute} or {@code @attribute}. */
    public Builder id(String selector) {
      return fact(LayoutFact.ID, Query.values("id", selector));
    }

    /** Sets the address of an update: {@code selector@attribute} or {@code @attribute}. */
    public Builder permalink(String selector) {
      return fact(LayoutFact.PERMALINK, Query.values("permalink", selector));
    }

    /**
     * Says that the address of an update is that of the page, without its ending, and one step
     * more, the identifier set by {@link #id}; for markup that links to no update.
     */
    public Builder permalinkByStep() {
      idIsLastStep = true;
      return this;
    }

    /**
     * Sets what marks updates as pinned, looked for in the whole document: the update itself or
     * something in it. A pinned copy of an update below is merged with it.
     */
    public Builder pinned(String selector) {
      return fact(LayoutFact.PINNED, Query.elements("pinned", selector));
    }

    /**
     * Sets what marks updates as key events, looked for in the whole document: the update itself,
     * something in it, or a link to its {@code id}.
     */
    public Builder keyEvent(String selector) {
      return fact(LayoutFact.KEY_EVENT, Query.elements("keyEvent", selector));
    }

    /** Sets the headline of the page; where it is missing, evidence tells. */
    public Builder pageHeadline(String selector) {
      return ofHead(Role.HEADLINE, "pageHeadline", selector);
    }

    /** Sets the standfirst of the page: the first match. A page without match has none. */
    public Builder standfirst(String selector) {
      return ofHead(Role.STANDFIRST, "standfirst", selector);
    }

    /** Sets the key points of the page, one element each. A page without match has none. */
    public Builder keyPoints(String selector) {
      return ofHead(Role.KEY_POINT, "keyPoints", selector);
    }

    /** Sets the elements that hold the lead of the page. A page without match has none. */
    public Builder lead(String selector) {
      return ofHead(Role.LEAD, "lead", selector);
    }

    /** Sets the badge of a live blog that goes on; it is dropped. */
    public Builder live(String selector) {
      return fact(LayoutFact.LIVE, Query.elements("live", selector));
    }

    /** Sets the notice that the live blog is closed; it is dropped. */
    public Builder closed(String selector) {
      return fact(LayoutFact.CLOSED, Query.elements("closed", selector));
    }

    /** Sets where older updates are to be had: {@code selector@attribute}. */
    public Builder older(String selector) {
      return fact(LayoutFact.OLDER, Query.values("older", selector));
    }

    /**
     * Sets how many updates the whole live blog has: {@code selector@attribute}, or the elements
     * whose text begins with the number.
     */
    public Builder count(String selector) {
      boolean text = selector.indexOf('@') < 0;
      Query count = text ? Query.elements("count", selector) : Query.values("count", selector);
      return fact(LayoutFact.COUNT, count);
    }

    private Builder ofUpdate(Role role, String slot, String selector) {
      updateSlots.put(role, Query.elements(slot, selector));
      return this;
    }

    private Builder ofHead(Role role, String slot, String selector) {
      headSlots.put(role, Query.elements(slot, selector));
      return this;
    }

    private Builder fact(LayoutFact fact, Query query) {
      facts.put(fact, query);
      return this;
    }

    /**
     * Returns the layout.
     *
     * @throws IllegalStateException if {@code marker} or {@code updates} is not set
     */
    public Layout build() {
      return new Layout(this);
    }
  }
}
