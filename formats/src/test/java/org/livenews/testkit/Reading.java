package org.livenews.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.livenews.Explanation;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Body;
import org.livenews.model.Dropped;
import org.livenews.model.Segment;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;

/**
 * What a dump says, without what a harmless change of the dump may change: the identifiers, the
 * format that read it, and what times resolve to.
 *
 * @param headline the headline of an update
 * @param timeText its time as printed
 * @param clock what the time states, without the date
 * @param body its body
 * @param attributions who says so
 * @param pinned whether it is held at the top
 */
public record Reading(
    Optional<String> headline,
    String timeText,
    Optional<Object> clock,
    Body body,
    List<Attribution> attributions,
    boolean pinned) {

  /** Returns the readings of all updates, in page order. */
  public static List<Reading> of(ParseResult result) {
    return result.updates().stream().map(Reading::of).toList();
  }

  private static Reading of(Update update) {
    return new Reading(
        update.headline(),
        update.time().text(),
        update.time().stated().map(Reading::withoutDate),
        update.body(),
        update.attributions(),
        update.pinned());
  }

  private static Object withoutDate(UpdateTime.Stated stated) {
    return stated instanceof UpdateTime.Clock clock ? clock.time() : stated;
  }

  /** Returns this reading with each piece of text changed; links and marks stay. */
  public Reading map(UnaryOperator<String> change) {
    return new Reading(
        headline.map(change),
        change.apply(timeText),
        clock,
        Texts.map(body, change),
        attributions.stream()
            .map(
                a ->
                    new Attribution(
                        change.apply(a.name()),
                        a.kind(),
                        a.roles(),
                        a.affiliation().map(change),
                        a.place().map(change)))
            .toList(),
        pinned);
  }

  /**
   * A stretch of the page without its text and with the number of its update in place of the id.
   *
   * @param block the number of the block
   * @param from the first character
   * @param to the character after the last
   * @param role what it is
   * @param update the number of its update, or -1
   * @param reason why it was dropped, if it was
   */
  public record Bone(
      int block, int from, int to, Segment.Role role, int update, Set<Dropped.Reason> reason) {}

  /** Returns the bones of a page: boundaries and roles alone. */
  public static List<Bone> skeleton(Explanation explanation) {
    List<String> ids =
        explanation.result().updates().stream().map(update -> update.id().value()).toList();
    return explanation.segments().stream()
        .map(
            s ->
                new Bone(
                    s.block(),
                    s.from(),
                    s.to(),
                    s.role(),
                    s.update().map(ids::indexOf).orElse(-1),
                    s.reason().map(Set::of).orElse(Set.of())))
        .toList();
  }
}
