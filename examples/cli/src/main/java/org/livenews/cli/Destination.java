package org.livenews.cli;

import java.io.IOException;
import org.livenews.ParseResult;

/** Where pages go. */
interface Destination {

  /**
   * Writes a page.
   *
   * @throws IOException if this page cannot be written; others may
   * @throws OutputFailure if nothing can be written any more
   */
  void write(Input input, ParseResult result) throws IOException;
}
