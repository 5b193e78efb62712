package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.PageKind;
import org.livenews.model.UpdateId;
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
   * @param found where the updates are that the page shows; those that only linked data holds are
   *     added
   * @param style how the publisher writes; the one the outline was found with
   */
  public static Assembly assemble(Page page, Outline found, HouseStyle style) {
    Outline outline = LinkedUpdates.append(page, found, style);
    Rows rows = page.rows(style);
    outline.marks().reveal(rows, outline.parts());
    HeadReader head = new HeadReader(rows, style);
    head.deleted(outline);
    List<Diagnostic> diagnostics = new ArrayList<>(outline.diagnostics());
    if (rows.isEmpty()) {
      diagnostics.add(
          Diagnostic.warning(Diagnostic.Code.EMPTY_CAPTURE, "the capture holds no text"));
    }
    if (outline.kind() == PageKind.ARTICLE) {
      Entry.Builder article = new ArticleReader(rows, style, head).read(page.linkedData());
      head.times(page);
      MachineFacts facts = MachineFacts.read(page, outline, style);
      diagnostics.addAll(facts.diagnostics());
      head.complete(facts, page.linkedData());
      HeadTimes.settle(head.builder(), facts, List.of());
      return new Assembly(
          outline.marks().layout(),
          outline.kind(),
          head.finish(),
          List.of(article(article, page, facts, head.finish())),
          diagnostics);
    }
    head.read(outline, page.linkedData().description());
    AuthorLines.mark(rows, outline, style);
    Slots slots = Slots.of(rows, outline);
    List<EntryDraft> drafts = new ArrayList<>();
    boolean bare = true;
    boolean news = false;
    for (Outline.Part part : outline.parts()) {
      EntryDraft draft =
          new EntryReader(rows, part, outline.marks(), slots, style, head.notes()).read();
      drafts.add(draft);
      bare &= !draft.hasHeadline();
      news = news || !Greeting.is(rows, part);
    }
    if (!outline.parts().isEmpty()) {
      head.tail(outline.parts().get(outline.parts().size() - 1).to());
    }
    MachineFacts facts = MachineFacts.read(page, outline, style);
    diagnostics.addAll(facts.diagnostics());
    TimeContext context = UpdateTimes.completed(head.times(page, facts, diagnostics), facts);
    List<UpdateTime> times = UpdateTimes.read(rows, outline, context, facts, diagnostics);
    head.complete(facts, page.linkedData());
    HeadTimes.settle(head.builder(), facts, times);
    LiveState.settle(head, page, rows, outline, facts, times);
    PinnedCopy entries = new PinnedCopy();
    for (int i = 0; i < drafts.size(); i++) {
      Outline.Part part = outline.parts().get(i);
      EntryDraft draft = drafts.get(i);
      MachineFacts.OfUpdate known = facts.updates().get(i);
      draft.complete(outline.marks().update(part), known);
      if (bare || known.unfilled()) {
        known.headline().ifPresent(draft::headline);
      }
      draft.edited(known.edited(), times.get(i), context);
      Entry entry = draft.finish(rows, part, times.get(i));
      if (news && Greeting.is(rows, part)) {
        entry.pieces().forEach(piece -> head.builder().drop(piece.span(), Reason.NOTICE));
      } else {
        entries.add(entry);
      }
    }
    List<Entry> merged = entries.merged(head.builder());
    outline.marks().tell(head.builder());
    return new Assembly(
        outline.marks().layout(), outline.kind(), head.finish(), merged, diagnostics);
  }

  /** An article is as old as its page, and has the number that its address ends in. */
  private static Entry article(Entry.Builder article, Page page, MachineFacts facts, Head head) {
    head.url()
        .or(page::url)
        .flatMap(Permalinks::number)
        .ifPresent(number -> article.id(new UpdateId(number, UpdateId.Basis.PUBLISHER)));
    facts.published().ifPresent(p -> article.time(head.published().orElseThrow()));
    return article.build();
  }
}
