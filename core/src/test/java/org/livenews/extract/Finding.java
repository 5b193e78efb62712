package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;

/**
 * What the record finder finds on a page, as a person reads it: the kind of the page, and for each
 * update its printed time, where it has one, and its blocks.
 *
 * @param outline what was found
 * @param page where
 */
record Finding(Outline outline, Page page) {

  /** Finds the updates of a page with markup; what stands in it is put into a body. */
  static Finding inHtml(String... body) {
    return in(Capture.html("<html><body>" + String.join("\n", body) + "</body></html>"));
  }

  /** Finds the updates of a text dump of these lines. */
  static Finding inText(String... lines) {
    return in(Capture.text(String.join("\n", lines)));
  }

  private static Finding in(Capture capture) {
    Page page = Page.of(capture);
    return new Finding(new RecordFinder().find(page, HouseStyle.GENERIC), page);
  }

  boolean isLive() {
    return outline.kind() == PageKind.LIVE_BLOG;
  }

  /** Returns the updates, such as {@code [14:46] Ferry stops | The last ferry of the day ...}. */
  List<String> updates() {
    List<String> updates = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      String blocks =
          page.blocks().subList(part.from(), part.to()).stream()
              .map(PageBlock::text)
              .collect(Collectors.joining(" | "));
      updates.add(part.time().map(t -> "[" + t.span().text() + "] ").orElse("") + blocks);
    }
    return updates;
  }

  /** Returns the text of the head, a block a line. */
  List<String> head() {
    return page.blocks().subList(0, outline.headTo()).stream().map(PageBlock::text).toList();
  }

  /** Returns the codes and messages of the diagnostics. */
  List<String> notes() {
    return outline.diagnostics().stream().map(d -> d.code() + ": " + d.detail()).toList();
  }
}
