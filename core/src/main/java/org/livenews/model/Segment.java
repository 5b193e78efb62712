package org.livenews.model;

import java.util.Optional;

/**
 * A stretch of one block of the page's text and the role it plays. The segments of a block
 * partition its text: in order, without gap or overlap.
 *
 * @param block the number of the block in page order, from 0
 * @param from the first character of the stretch in the block's text (UTF-16, from 0)
 * @param to the character after the last
 * @param text the stretch itself
 * @param role what it is
 * @param update the id of the update it belongs to, if it belongs to one
 * @param reason why it was dropped, for {@link Role#DROPPED} only
 */
public record Segment(
    int block,
    int from,
    int to,
    String text,
    Role role,
    Optional<String> update,
    Optional<Dropped.Reason> reason) {

  /** What a stretch of text is, on the page or in an update. */
  public enum Role {
    /** A headline. */
    HEADLINE,
    /** The page's standfirst. */
    STANDFIRST,
    /** The lead: text and media between the page head and the first update. */
    LEAD,
    /** A key point of the page. */
    KEY_POINT,
    /** A printed time. */
    TIME,
    /** A byline, reporting line or source line. */
    BYLINE,
    /** Text of an update's body. */
    BODY,
    /** The alternative text, caption or credit of an image. */
    CAPTION,
    /** A day heading that dates the updates near it. */
    DAY,
    /** The address of the page. */
    ADDRESS,
    /** Neither head nor update; see the reason. */
    DROPPED
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if the range is empty or does not fit the text, or if the
   *     reason is absent for a dropped stretch or present for another
   */
  public Segment {
    Checks.present(role, "role");
    Checks.present(update, "update");
    Checks.present(text, "text");
    Checks.present(reason, "reason");
    if (block < 0 || from < 0 || to <= from || text.length() != to - from) {
      throw new IllegalArgumentException(
          "range must be the text's own: block " + block + ", " + from + " to " + to);
    }
    if (reason.isPresent() != (role == Role.DROPPED)) {
      throw new IllegalArgumentException("a reason goes with DROPPED and with nothing else");
    }
  }
}
