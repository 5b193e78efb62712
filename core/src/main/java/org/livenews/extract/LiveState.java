package org.livenews.extract;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.model.Capture;
import org.livenews.model.Coverage;
import org.livenews.model.Status;
import org.livenews.model.UpdateTime;

/**
 * Whether a live blog goes on, and how much of it is there, where neither its notices nor the data
 * it is made from tell. Nothing is guessed: what the page does not say stays unknown.
 */
final class LiveState {

  private static final List<String> CLOSED = Words.lines("closed-titles.txt");
  private static final Set<String> LIVE = Words.keys("live-badges.txt");
  private static final Set<String> ELSEWHERE = Set.of("a", "nav", "button", "footer", "li");
  private static final int ABOVE_TITLE = 6;
  private static final int LONGEST = 60;

  private final Page page;
  private final Rows rows;
  private final Outline outline;
  private final Head head;

  private LiveState(Page page, Rows rows, Outline outline, Head head) {
    this.page = page;
    this.rows = rows;
    this.outline = outline;
    this.head = head;
  }

  /** Settles both in the head of a live blog, of which title and times are known. */
  static void settle(
      HeadReader reader,
      Page page,
      Rows rows,
      Outline outline,
      MachineFacts facts,
      List<UpdateTime> times) {
    Head.Builder head = reader.builder();
    LiveState state = new LiveState(page, rows, outline, head.build());
    Status status = state.status(reader.titleRow(), times);
    head.status(status);
    Pagination pagination = Pagination.of(page, rows);
    pagination.continuations().forEach(head::continuation);
    if (state.head.coverage() == Coverage.UNKNOWN) {
      boolean whole = status == Status.ENDED && state.isAllListed(facts);
      boolean told = pagination.coverage() != Coverage.UNKNOWN;
      boolean more = !pagination.continuations().isEmpty();
      head.coverage(told || more || !whole ? pagination.coverage() : Coverage.WHOLE);
    }
  }

  private Status status(int title, List<UpdateTime> times) {
    if (head.status() != Status.UNKNOWN) {
      return head.status();
    }
    boolean closed =
        head.headline().filter(LiveState::isOfThePast).isPresent()
            || page.linkedData().headline().filter(LiveState::isOfThePast).isPresent();
    if (closed) {
      return Status.ENDED;
    }
    if (page.capture().media() == Capture.Media.HTML && hasBadge(title)) {
      return Status.LIVE;
    }
    return isOver(times) ? Status.ENDED : Status.UNKNOWN;
  }

  /** Whether a title says that all is over, before or behind a mark. */
  private static boolean isOfThePast(String title) {
    String small = title.toLowerCase(Locale.ROOT).strip();
    for (String words : CLOSED) {
      int at = small.length() - words.length();
      boolean ends = at == 0 || at > 1 && isMark(small.substring(0, at).strip());
      if (small.endsWith(words) && ends || small.startsWith(words + ":")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String before) {
    return "–—-:,|".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether a label of the page's head says that it is live now. */
  private boolean hasBadge(int title) {
    for (int i = Math.max(0, title - ABOVE_TITLE); title >= 0 && i < outline.headTo(); i++) {
      Row row = rows.get(i);
      if (row.text().length() <= LONGEST && isBadge(row.text()) && isOwn(row.block().element())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a live label, once or twice, alone or before the words "Updated …". */
  private static boolean isBadge(String line) {
    String words = Line.key(line);
    for (String label : LIVE) {
      if (words.startsWith(label)) {
        String rest = words.substring(label.length()).strip();
        rest = rest.startsWith(label) ? rest.substring(label.length()).strip() : rest;
        boolean parted = words.length() == label.length() || words.charAt(label.length()) == ' ';
        boolean updated =
            rest.equals("updated")
                || Times.ANY_LANGUAGE
                    .stamp(rest)
                    .flatMap(TimePhrase::label)
                    .filter(l -> l == TimePhrase.Label.UPDATED)
                    .isPresent();
        if (parted && (rest.isEmpty() || updated)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOwn(Element element) {
    if (element.children().size() == 1 && element.child(0).normalName().equals("a")) {
      return false;
    }
    for (Element e = element; e != null; e = e.parent()) {
      if (ELSEWHERE.contains(e.normalName())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the coverage is said to have ended before the last change of the page. An end without a
   * length before it, or at the time of an update, is a stamp.
   */
  private boolean isOver(List<UpdateTime> times) {
    Optional<Instant> start = page.linkedData().coverageStart().flatMap(Moment::instant);
    Optional<Instant> end = page.linkedData().coverageEnd().flatMap(Moment::instant);
    Optional<Instant> changed = head.modified().flatMap(UpdateTime::instant);
    if (start.isEmpty() || end.isEmpty() || changed.isEmpty()) {
      return false;
    }
    return end.get().isAfter(start.get())
        && !end.get().isAfter(changed.get())
        && times.stream().noneMatch(t -> t.instant().equals(end));
  }

  /** Whether linked data lists exactly the updates that the page shows. */
  private boolean isAllListed(MachineFacts facts) {
    int shown = outline.shown().parts().size();
    return shown > 0
        && shown == outline.parts().size()
        && shown == page.linkedData().posts().size()
        && facts.updates().stream().allMatch(u -> u.post().isPresent());
  }
}
