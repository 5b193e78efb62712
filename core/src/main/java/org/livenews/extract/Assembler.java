package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;
import org.livenews.model.UpdateTime;

/**
 * Puts a page together: from the blocks of an outline to head and updates. Whatever found the
 * outline, bodies, bylines, captions, pointers and times are read here and nowhere else, so that a
 * page and its text dump give equal updates.
 *
 * <p>Total and safe for use by several threads.
 */
public final class Assembler {

  private Assembler() {}

  /**
   * Returns the page that an outline describes.
   *
   * @param style how the publisher writes; the one the outline was found with
   */
  public static Assembly assemble(Page page, Outline outline, HouseStyle style) {
    Rows rows = page.rows(style);
    HeadReader head = new HeadReader(rows, style);
    List<Diagnostic> diagnostics = new ArrayList<>(outline.diagnostics());
    if (rows.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(Diagnostic.Code.EMPTY_CAPTURE, "the capture holds no text"));
    }
    if (outline.kind() == PageKind.ARTICLE) {
      Entry article = new ArticleReader(rows, style, head).read();
      return new Assembly(
          outline.kind(), head.finish(page, diagnostics), List.of(article), diagnostics);
    }
    head.read(outline);
    Slots slots = Slots.of(rows, outline);
    List<EntryReader> readers = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      readers.add(new EntryReader(rows, part, slots, style, head));
    }
    readers.forEach(EntryReader::read);
    Head read = head.finish(page, diagnostics);
    List<UpdateTime> times =
        UpdateTimes.resolve(page, outline, rows, head.times(), style, diagnostics);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      entries.add(readers.get(i).finish(times.get(i)));
    }
    return new Assembly(outline.kind(), read, entries, diagnostics);
  }

  /** Adds attributions of a line to those of the page, if it is a closing line. */
  static Optional<List<Attribution>> closing(Row row, HouseStyle style) {
    return row.isClosing() ? Bylines.closing(row.text(), style) : Optional.empty();
  }
}
