package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.extract.Row.Picture;
import org.livenews.model.Attribution;
import org.livenews.model.Segment.Role;

/**
 * Tells which lines of updates name their authors: those that the markup calls so, and those of a
 * slot that many updates have and that holds nothing but names. The portrait and the job of an
 * author beside such a line are no text of the update.
 */
final class AuthorLines {

  private static final String DASHES = "—–―‒- ";
  private static final String SIGNED = "— signature";
  private static final int LEAST_UPDATES = 2;
  private static final int FEW_LINES = 3;
  private static final int MOST_BOX_ROWS = 4;

  /** A line that could name authors, and the slot in which it stands. */
  private record Candidate(Row row, int part, String slot, List<Attribution> names) {}

  private final Rows rows;
  private final Outline outline;
  private final HouseStyle style;
  private final ElementStats stats;
  private final List<Row> others = new ArrayList<>();

  private AuthorLines(Rows rows, Outline outline, HouseStyle style) {
    this.rows = rows;
    this.outline = outline;
    this.style = style;
    stats = rows.stats();
  }

  /** Marks the rows of the updates of an outline that tells of no bylines itself. */
  static void mark(Rows rows, Outline outline, HouseStyle style) {
    if (!outline.marks().haveSlot(Role.BYLINE)) {
      new AuthorLines(rows, outline, style).mark();
    }
  }

  private void mark() {
    Map<String, List<Candidate>> slots = new HashMap<>();
    List<Candidate> lines = new ArrayList<>();
    for (int part = 0; part < outline.parts().size(); part++) {
      for (Candidate line : candidates(part)) {
        if (isMarked(line.row())) {
          lines.add(line);
        } else {
          slots.computeIfAbsent(line.slot(), s -> new ArrayList<>()).add(line);
        }
      }
    }
    if (!slots.isEmpty()) {
      others.forEach(row -> slots.remove(slot(row)));
    }
    slots.values().stream().filter(this::isFilledWithNames).forEach(lines::addAll);
    lines.removeIf(this::isOverText);
    for (Candidate line : lines) {
      if (broken(line).isEmpty()) {
        line.row().authors(line.names());
      }
    }
    for (Candidate line : lines) {
      mutePortrait(line);
    }
  }

  /** Returns what a line says together with the job below it, which is then read with it. */
  private Optional<List<Attribution>> broken(Candidate line) {
    Outline.Part part = outline.parts().get(line.part());
    int at = line.row().block().index() - part.from();
    return BrokenByline.at(rows.subList(part.from(), part.to()), at, style);
  }

  /** Whether a name without portrait stands over a line that is no job and no other name. */
  private boolean isOverText(Candidate line) {
    int next = line.row().block().index() + 1;
    return next <= box(line.row()).last()
        && rows.get(next).isContent()
        && names(rows.get(next)).isEmpty()
        && portrait(line.row()) < 0
        && broken(line).isEmpty();
  }

  /** Returns the lines of an update that hold names; takes note of its other lines. */
  private List<Candidate> candidates(int number) {
    Outline.Part part = outline.parts().get(number);
    int time = part.time().map(t -> t.span().block().index()).orElse(-1);
    int last = part.from();
    for (int i = part.from(); i < part.to(); i++) {
      last = rows.get(i).isContent() ? i : last;
    }
    List<Candidate> found = new ArrayList<>();
    for (int i = part.from(); i < part.to(); i++) {
      Row row = rows.get(i);
      if (i == time || row.words() == 0 || !isReadable(row) || row.picture() != Picture.NONE) {
        continue;
      }
      Optional<List<Attribution>> names = names(row);
      boolean signed = i == last && isSet(row);
      if (names.isPresent()) {
        String slot = signed ? SIGNED : slot(row);
        found.add(new Candidate(row, number, slot, names.get()));
      } else {
        others.add(row);
      }
    }
    return found;
  }

  /** Whether a dash stands in front of the row, which a dump shows as a list of one item. */
  private boolean isSet(Row row) {
    int before = row.block().index() - 1;
    return DASHES.indexOf(row.text().charAt(0)) >= 0
        || row.isItem() && (before < 0 || !rows.get(before).isItem());
  }

  /** Whether the row is text, or stands in the footer of its update, not in one of the page. */
  private static boolean isReadable(Row row) {
    if (!row.isMuted() || row.isRemark()) {
      return !row.isMuted();
    }
    for (Element e = row.block().element(); e != null; e = e.parent()) {
      if (PageFrame.isFrame(e)) {
        return e.normalName().equals("footer");
      }
    }
    return false;
  }

  private Optional<List<Attribution>> names(Row row) {
    boolean line =
        row.words() <= AuthorMarks.MOST_WORDS
            && row.stock().isEmpty()
            && row.only().isEmpty()
            && row.leading().isEmpty()
            && row.kind() != PageBlock.Kind.HEADING
            && row.shape() != Shape.SENTENCE;
    if (!line || row.isByline() && !row.isMuted()) {
      return Optional.empty();
    }
    String text = undashed(row.text());
    return AuthorMarks.within(row.block(), style)
        .or(() -> first(row.block()))
        .or(() -> Bylines.read(text, style))
        .or(() -> names(text));
  }

  private Optional<List<Attribution>> names(String text) {
    return Bylines.looksLikeNames(text) ? Bylines.names(text, style) : Optional.empty();
  }

  /** Returns the names of a line of elements, the first of which are names; a job follows. */
  private Optional<List<Attribution>> first(PageBlock line) {
    Element element = line.element();
    Element last = element.lastElementChild();
    if (last == element.firstElementChild() || !element.ownText().isBlank()) {
      return Optional.empty();
    }
    List<Element> parts =
        element.children().stream()
            .filter(e -> e.hasText() && line.text().contains(e.text()))
            .toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    List<Attribution> all = new ArrayList<>();
    for (Element part : parts) {
      if (part.className().equals(parts.get(0).className())) {
        Optional<List<Attribution>> names = names(part.text());
        if (names.isEmpty()) {
          return Optional.empty();
        }
        all.addAll(names.get());
      }
    }
    return Optional.of(Bylines.merged(all));
  }

  private static String undashed(String text) {
    int from = 0;
    while (from < text.length() && DASHES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  /** Returns where a row stands in its update, as far as its markup tells. */
  private static String slot(Row row) {
    Element element = row.block().element();
    Element parent = element.parent();
    String above = parent == null ? "" : parent.normalName();
    return above + " > " + element.normalName() + " " + element.className();
  }

  private boolean isMarked(Row row) {
    for (Element e = row.block().element(); e != null && isOfLine(e, row); e = e.parent()) {
      if (AuthorMarks.isOn(e)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element around a row holds a few short lines only: no text, headline or time. */
  private boolean isOfLine(Element element, Row row) {
    ElementStats.Holding box = stats.of(element, row.block().index());
    return box.words() == 0
        && box.headings() == 0
        && box.clocks() == 0
        && box.last() - box.first() < MOST_BOX_ROWS;
  }

  /**
   * Whether a slot that holds nothing but names is one of authors, in several updates. Names that
   * never recur may be headlines in capitals, where nothing else tells.
   */
  private boolean isFilledWithNames(List<Candidate> lines) {
    Set<Integer> parts = new HashSet<>();
    Set<String> texts = new HashSet<>();
    boolean apart = true;
    for (Candidate line : lines) {
      parts.add(line.part());
      texts.add(line.row().text());
      apart &= line.row().isMuted() || line.slot().equals(SIGNED) || portrait(line.row()) >= 0;
    }
    boolean many = parts.size() * 5 >= outline.parts().size() * 2;
    boolean recur = texts.size() < lines.size() || lines.size() <= FEW_LINES;
    boolean items = lines.stream().anyMatch(line -> line.row().isItem());
    return parts.size() >= LEAST_UPDATES && (apart || many && recur && !items);
  }

  /** Returns the largest element around an author's line that holds a few short lines only. */
  private ElementStats.Holding box(Row row) {
    Element box = row.block().element();
    for (Element e = box; e != null && isOfLine(e, row); e = e.parent()) {
      box = e;
    }
    return stats.of(box, row.block().index());
  }

  /** Returns the row of the picture that stands with a line, or -1. */
  private int portrait(Row row) {
    ElementStats.Holding box = box(row);
    for (int i = box.first(); i <= box.last(); i++) {
      Row other = rows.get(i);
      boolean own = other.text().isEmpty() || row.text().contains(other.text());
      if (other.kind() == PageBlock.Kind.IMAGE && own) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an update holds text or a headline outside the box of its author. */
  private boolean hasOther(Outline.Part part, ElementStats.Holding box) {
    for (int i = part.from(); i < part.to(); i++) {
      if ((i < box.first() || i > box.last()) && rows.get(i).isContent()) {
        return true;
      }
    }
    return false;
  }

  /** Mutes the picture of an author, and what stands behind the name beside it. */
  private void mutePortrait(Candidate line) {
    ElementStats.Holding box = box(line.row());
    Outline.Part part = outline.parts().get(line.part());
    boolean inside = box.first() >= part.from() && box.last() < part.to();
    int picture = portrait(line.row());
    if (!inside || !hasOther(part, box)) {
      return;
    }
    if (picture >= 0) {
      rows.get(picture).mute();
    }
    boolean told = broken(line).isEmpty() && (picture >= 0 || AuthorMarks.isOn(box.element()));
    for (int i = line.row().block().index() + 1; told && i <= box.last(); i++) {
      if (rows.get(i).isContent() && rows.get(i).authors().isEmpty()) {
        rows.get(i).mute();
      }
    }
  }
}
