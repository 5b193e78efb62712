package org.livenews;

import java.util.List;
import java.util.Objects;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.Update;

/**
 * What came of parsing one capture. Immutable and safe for use by several threads.
 *
 * @param page what the page says
 * @param dropped text of the page's content region that is neither in its head nor in an update, in
 *     page order
 * @param diagnostics what a user may want to know about the reading
 */
public record ParseResult(LivePage page, List<Dropped> dropped, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public ParseResult {
    Objects.requireNonNull(page, "page must not be null");
    dropped = List.copyOf(Objects.requireNonNull(dropped, "dropped must not be null"));
    diagnostics = List.copyOf(Objects.requireNonNull(diagnostics, "diagnostics must not be null"));
  }

  /** Returns the updates of the page, in page order. */
  public List<Update> updates() {
    return page.updates();
  }
}
