package org.livenews.extract;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;

/**
 * A page put together: its head and its updates, each with where they come from.
 *
 * @param layout which generation of a format's markup was met, if that was told
 * @param kind what sort of page it is
 * @param head the facts of the page as a whole
 * @param entries the updates in page order; exactly one for an article
 * @param diagnostics what a user may want to know about the reading
 */
public record Assembly(
    Optional<String> layout,
    PageKind kind,
    Head head,
    List<Entry> entries,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Assembly {
    Objects.requireNonNull(layout, "layout must not be null");
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(head, "head must not be null");
    entries = List.copyOf(entries);
    diagnostics = List.copyOf(diagnostics);
  }
}
