package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.PageKind;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Resolved;

/** When a page as a whole was published, as far as linked data and its time elements tell. */
final class ArticleTime {

  private ArticleTime() {}

  /** Returns when the page was first published, before its updates have a say. */
  static Optional<Resolved> published(
      Page page, LinkedData data, Outline outline, List<Diagnostic> diagnostics) {
    Optional<Resolved> published = data.published().flatMap(Moment::resolved);
    if (isSwapped(data)) {
      diagnostics.add(
          Diagnostic.note(
              Code.TIME_CONFLICT,
              "linked data says that the page was changed before it was published; neither time was taken"));
      published = Optional.empty();
    }
    return outline.kind() == PageKind.ARTICLE ? published.or(() -> element(page)) : published;
  }

  /** Returns when the page was last changed. */
  static Optional<Resolved> modified(LinkedData data) {
    return isSwapped(data) ? Optional.empty() : data.modified().flatMap(Moment::resolved);
  }

  private static boolean isSwapped(LinkedData data) {
    Optional<Resolved> published = data.published().flatMap(Moment::resolved);
    Optional<Resolved> modified = data.modified().flatMap(Moment::resolved);
    return published.isPresent()
        && modified.isPresent()
        && published.get().precision() != Precision.DAY
        && modified.get().precision() != Precision.DAY
        && modified.get().instant().plusSeconds(1).isBefore(published.get().instant());
  }

  /** Returns the first time element of the page that tells of no change. */
  private static Optional<Resolved> element(Page page) {
    List<Element> elements = page.document().getElementsByAttribute("datetime");
    return MachineTime.at(elements, page.document()).stream()
        .filter(
            t ->
                t.kind() == MachineTime.Kind.PUBLISHED || t.kind() == MachineTime.Kind.TIME_ELEMENT)
        .flatMap(t -> t.moment().resolved().stream())
        .findFirst();
  }
}
