package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.PageKind;
import org.livenews.model.Segment.Role;
import org.livenews.model.Status;
import org.livenews.model.UpdateId;

/** One page read by a layout whose marker it holds. */
final class LayoutReading {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_COUNT = 6;

  private final Layout layout;
  private final Page page;
  private final Rows rows;
  private final List<PageBlock> blocks;
  private final Extents extents;
  private final Times times;
  private final Marks.Builder marks = new Marks.Builder();
  private final List<Element> roots = new ArrayList<>();
  private final List<Outline.Part> parts = new ArrayList<>();

  LayoutReading(Layout layout, Page page, HouseStyle style) {
    this.layout = layout;
    this.page = page;
    rows = page.rows(style);
    blocks = page.blocks();
    extents = page.extents();
    times = page.times();
  }

  Outline outline() {
    marks.layout(layout.name(), layout.updateSlots.keySet(), layout.headSlots.keySet());
    findUpdates();
    if (parts.isEmpty()) {
      return new Outline(
          PageKind.LIVE_BLOG, blocks.size(), List.of(), List.of(said("holds no update that")));
    }
    Holders holders = new Holders(roots);
    Set<Element> pinned = holders.of(layout.elements(LayoutFact.PINNED, page.document(), page));
    Set<Element> keyEvents =
        holders.of(layout.elements(LayoutFact.KEY_EVENT, page.document(), page));
    for (int i = 0; i < roots.size(); i++) {
      Element root = roots.get(i);
      slots(root, parts.get(i));
      marks.update(
          parts.get(i),
          new Marks.OfUpdate(
              Optional.of(root),
              id(root),
              permalink(root),
              pinned.contains(root),
              keyEvents.contains(root)));
    }
    head();
    return new Outline(
        PageKind.LIVE_BLOG,
        parts.get(0).from(),
        parts,
        marks.build(),
        List.of(said("holds " + parts.size() + " updates, which")));
  }

  private Diagnostic said(String found) {
    return Diagnostic.note(
        Diagnostic.Code.BOUNDARIES, "the page " + found + " layout " + layout.name() + " knows");
  }

  private void findUpdates() {
    int next = 0;
    for (Element root : layout.updates.in(page.document(), page)) {
      List<Span> spans = spans(root);
      boolean nested = !roots.isEmpty() && Regions.holds(roots.get(roots.size() - 1), root);
      if (nested || spans.isEmpty() || Tombstones.hold(root)) {
        continue;
      }
      Span first = spans.get(0);
      int from = Math.max(next, first.block().index() + (first.from() > 0 ? 1 : 0));
      int to = spans.get(spans.size() - 1).block().index() + 1;
      if (from < to) {
        roots.add(root);
        parts.add(new Outline.Part(from, to, Optional.empty()));
        next = to;
      }
    }
    for (int i = 0; i < parts.size(); i++) {
      int from = parts.get(i).from();
      int to = layout.flat ? end(i) : parts.get(i).to();
      PageFrame.reveal(rows.subList(from, parts.get(i).to()), roots.get(i));
      parts.set(i, new Outline.Part(from, to, time(roots.get(i), from, to)));
    }
  }

  /** Returns where an update ends that goes on behind its element. */
  private int end(int part) {
    if (part + 1 < parts.size()) {
      return parts.get(part + 1).from();
    }
    List<Span> around =
        Optional.ofNullable(roots.get(part).parent()).map(this::spans).orElse(List.of());
    return around.isEmpty()
        ? parts.get(part).to()
        : around.get(around.size() - 1).block().index() + 1;
  }

  private List<Span> spans(Element element) {
    return extents.spans(element, blocks);
  }

  // ---- updates ----------------------------------------------------------------------------

  /** Returns the time that an update prints: in its slot, or by evidence where there is no slot. */
  private Optional<Outline.PrintedTime> time(Element root, int from, int to) {
    if (!layout.updateSlots.containsKey(Role.TIME)) {
      return rows.printedTime(rows.timeRow(from, to));
    }
    Optional<Outline.PrintedTime> time = Optional.empty();
    for (Span span : within(from, to, first(Role.TIME, root))) {
      if (time.flatMap(Outline.PrintedTime::phrase).filter(p -> p.time().isPresent()).isEmpty()) {
        Outline.PrintedTime here = printed(span);
        time = here.phrase().isPresent() || time.isEmpty() ? Optional.of(here) : time;
      }
    }
    time.ifPresent(t -> marks.mark(t.span(), Role.TIME));
    return time;
  }

  /** Reads a time that may be a part of its line. */
  private Outline.PrintedTime printed(Span slot) {
    PageBlock block = slot.block();
    int by = slot.from();
    LineTimes line = times.line(slot.text());
    Optional<TimePhrase> phrase =
        line.stamp().or(line::leading).or(line::trailing).map(p -> p.movedBy(by));
    int from = phrase.map(TimePhrase::from).orElse(slot.from());
    int to = phrase.map(TimePhrase::to).orElse(slot.to());
    int next = phrase.map(TimePhrase::next).orElse(slot.to());
    return new Outline.PrintedTime(
        block.span(from, to),
        phrase,
        block.span(0, from).strip(),
        block.span(next, block.text().length()).strip());
  }

  private List<Span> first(Role slot, Element root) {
    return Optional.ofNullable(layout.updateSlots.get(slot))
        .flatMap(query -> query.first(root, page))
        .map(this::spans)
        .orElse(List.of());
  }

  /** Marks the slots of an update; the first mark of a stretch stays. */
  private void slots(Element root, Outline.Part part) {
    layout.elements(LayoutFact.EDITED, root, page).stream()
        .findFirst()
        .ifPresent(e -> mark(part, spans(e), Role.TIME));
    for (Layout.Drop drop : layout.drops) {
      for (Element element : drop.query().in(root, page)) {
        within(part.from(), part.to(), spans(element)).forEach(s -> marks.drop(s, drop.reason()));
      }
    }
    mark(part, first(Role.HEADLINE, root), Role.HEADLINE);
    for (Role slot : List.of(Role.BYLINE, Role.BODY)) {
      Optional<Query> query = Optional.ofNullable(layout.updateSlots.get(slot));
      query.map(q -> q.in(root, page)).orElse(List.of()).forEach(e -> mark(part, spans(e), slot));
    }
  }

  private void mark(Outline.Part part, List<Span> spans, Role role) {
    within(part.from(), part.to(), spans).forEach(s -> marks.mark(s, role));
  }

  /** Leaves out a line that an update shares with what stands before it. */
  private static List<Span> within(int from, int to, List<Span> spans) {
    return spans.stream().filter(s -> s.block().index() >= from && s.block().index() < to).toList();
  }

  private Optional<UpdateId> id(Element root) {
    return layout.values(LayoutFact.ID, root, page).stream()
        .findFirst()
        .filter(value -> value.length() <= LONGEST_ID)
        .map(value -> new UpdateId(value, UpdateId.Basis.PUBLISHER));
  }

  private Optional<URI> permalink(Element root) {
    return layout.values(LayoutFact.PERMALINK, root, page).stream()
        .findFirst()
        .flatMap(this::address)
        .or(() -> id(root).filter(id -> layout.idIsLastStep).flatMap(this::below));
  }

  private Optional<URI> below(UpdateId id) {
    return page.address().flatMap(address -> Permalinks.below(address, id.value()));
  }

  private Optional<URI> address(String href) {
    String base = page.address().map(URI::toString).orElse(page.document().baseUri());
    return Addresses.absolute(base, href).filter(URI::isAbsolute);
  }

  // ---- the page ---------------------------------------------------------------------------

  private void head() {
    for (Map.Entry<Role, Query> slot : layout.headSlots.entrySet()) {
      boolean one = slot.getKey() == Role.HEADLINE || slot.getKey() == Role.STANDFIRST;
      List<Element> found =
          one
              ? slot.getValue().first(page.document(), page).stream().toList()
              : slot.getValue().in(page.document(), page);
      outside(found).forEach(s -> marks.mark(s, slot.getKey()));
    }
    for (Layout.Drop drop : layout.drops) {
      List<Element> found = drop.query().in(page.document(), page);
      List<Span> dropped =
          layout.flat ? found.stream().flatMap(e -> spans(e).stream()).toList() : outside(found);
      dropped.forEach(s -> marks.drop(s, drop.reason()));
    }
    List<Element> live = layout.elements(LayoutFact.LIVE, page.document(), page);
    if (!live.isEmpty()) {
      marks.status(Status.LIVE);
      outside(live).forEach(s -> marks.drop(s, Reason.FURNITURE));
    }
    List<Element> closed = layout.elements(LayoutFact.CLOSED, page.document(), page);
    if (!closed.isEmpty()) {
      marks.status(Status.ENDED);
      outside(closed).forEach(s -> marks.drop(s, Reason.NOTICE));
    }
    coverage();
  }

  /** Returns the text of elements as far as it is in no update. */
  private List<Span> outside(List<Element> elements) {
    return elements.stream()
        .flatMap(e -> spans(e).stream())
        .filter(s -> !isInUpdate(s.block().index()))
        .toList();
  }

  private boolean isInUpdate(int block) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (parts.get(mid).to() <= block) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < parts.size() && parts.get(low).from() <= block;
  }

  private void coverage() {
    List<URI> older =
        layout.values(LayoutFact.OLDER, page.document(), page).stream()
            .flatMap(href -> address(href).stream())
            .toList();
    older.forEach(marks::continuation);
    Optional<Integer> count =
        layout.values(LayoutFact.COUNT, page.document(), page).stream()
            .findFirst()
            .map(value -> value.split(" ", 2)[0])
            .filter(LayoutReading::isCount)
            .map(Integer::valueOf);
    if (!older.isEmpty() || count.filter(n -> n > parts.size()).isPresent()) {
      marks.coverage(Coverage.NEWEST_ONLY);
    } else if (count.isPresent()) {
      marks.coverage(Coverage.WHOLE);
    }
  }

  private static boolean isCount(String value) {
    return value.length() <= LONGEST_COUNT && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
