package org.livenews.extract;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.PageKind;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Resolved;

/**
 * When a page as a whole was first published and last changed, as far as it states that outside of
 * its text. A page is published before its updates: a publication that is stated to be later is
 * that of its last version, which is a change.
 *
 * @param published when the page was first published
 * @param modified when it was last changed
 */
record ArticleTime(Optional<Resolved> published, Optional<Resolved> modified) {

  /** Times of one event that several tags state differ by less. */
  private static final Duration SAME = Duration.ofMinutes(1);

  /**
   * Reads what a page states.
   *
   * @param first when its first update was published
   * @param zone tells that of local times, where there are any
   */
  static ArticleTime of(
      Page page,
      Outline outline,
      Optional<Instant> first,
      Supplier<Optional<ZoneId>> zone,
      List<Diagnostic> diagnostics) {
    LinkedData data = page.linkedData();
    List<Resolved> publications = new ArrayList<>();
    List<Resolved> changes = new ArrayList<>();
    Stream.concat(data.published().stream(), data.stated().publications().stream())
        .flatMap(m -> m.resolved().stream())
        .forEach(p -> (isLate(p.instant(), first) ? changes : publications).add(p));
    if (publications.isEmpty()) {
      conflict(changes, first, diagnostics);
    }
    boolean swapped = changes.isEmpty() && isSwapped(data);
    if (swapped) {
      diagnostics.add(
          Diagnostic.note(
              Code.TIME_CONFLICT,
              "linked data says that the page was changed before it was published; neither time was taken"));
      publications.clear();
    } else {
      changes.addAll(0, changes(data));
    }
    if (outline.kind() == PageKind.ARTICLE && publications.isEmpty()) {
      element(page).ifPresent(publications::add);
    }
    Optional<Resolved> named =
        data.stated().firsts().stream()
            .flatMap(value -> FirstPublication.resolved(value, zone).stream())
            .filter(p -> !isLate(p.instant(), first))
            .findFirst();
    return new ArticleTime(
        named.or(() -> publications.stream().findFirst()), last(changes, page.fetchedAt()));
  }

  /** Returns when linked data says that the page was last changed. */
  static Optional<Resolved> modified(LinkedData data) {
    return isSwapped(data) ? Optional.empty() : data.modified().flatMap(Moment::resolved);
  }

  /** Whether a publication comes after the first update. */
  static boolean isLate(Instant publication, Optional<Instant> first) {
    return first.filter(f -> publication.isAfter(f.plus(DayCarrier.SLACK))).isPresent();
  }

  private static List<Resolved> changes(LinkedData data) {
    return Stream.concat(data.modified().stream(), data.stated().changes().stream())
        .flatMap(m -> m.resolved().stream())
        .toList();
  }

  /** Returns the latest change that does not lie after the capture; of equal ones the first. */
  private static Optional<Resolved> last(List<Resolved> changes, Optional<Instant> fetchedAt) {
    Resolved last = null;
    for (Resolved change : changes) {
      boolean ahead =
          fetchedAt.filter(f -> change.instant().isAfter(f.plus(DayCarrier.SLACK))).isPresent();
      boolean later = last == null || !change.instant().isBefore(last.instant().plus(SAME));
      if (later && !ahead) {
        last = change;
      }
    }
    return Optional.ofNullable(last);
  }

  private static void conflict(
      List<Resolved> late, Optional<Instant> first, List<Diagnostic> diagnostics) {
    if (!late.isEmpty()) {
      diagnostics.add(
          Diagnostic.note(
              Code.TIME_CONFLICT,
              "the page says it was published at "
                  + late.get(0).instant()
                  + ", but its first update is of "
                  + first.orElseThrow()
                  + "; as publication the former was left out, and taken for a change"));
    }
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
    List<Element> elements = page.inventory().with("datetime");
    return MachineTime.at(elements, page.document()).stream()
        .filter(
            t ->
                t.kind() == MachineTime.Kind.PUBLISHED || t.kind() == MachineTime.Kind.TIME_ELEMENT)
        .flatMap(t -> t.moment().resolved().stream())
        .findFirst();
  }
}
