package org.livenews.spi;

import org.livenews.extract.Assembly;
import org.livenews.extract.Entry;
import org.livenews.extract.Head;
import org.livenews.extract.Span;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.PageKind;

/**
 * Takes what an adapter reads, in page order. It is given spans of the page, so it knows where
 * every value comes from: text of the page's content region that no call claims ends in the list of
 * dropped text as unclaimed. The first claim of a stretch of text stays; a second one is a
 * diagnostic.
 */
public interface PageWriter {

  /** Says which generation of the format's markup was met. */
  void layout(String name);

  /** Says what sort of page it is; a live blog until said. */
  void kind(PageKind kind);

  /** Writes the page head. Facts of a later call are added to those of an earlier one. */
  void head(Head head);

  /** Writes the next update in page order. */
  void update(Entry entry);

  /** Drops a stretch of text for a reason. */
  void drop(Span span, Dropped.Reason reason);

  /** Reports something about the reading. */
  void diagnostic(Diagnostic diagnostic);

  /** Writes a page that is put together already. */
  default void write(Assembly assembly) {
    assembly.layout().ifPresent(this::layout);
    kind(assembly.kind());
    head(assembly.head());
    assembly.entries().forEach(this::update);
    assembly.diagnostics().forEach(this::diagnostic);
  }
}
