package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;

/**
 * Where the parts of a page lie: the head, then the updates one after the other.
 *
 * @param kind what sort of page it is
 * @param headTo the first block that is no longer head
 * @param parts the updates in page order; an article has none, its text is all that is not head
 * @param marks what is known of the blocks and updates beyond where they lie
 * @param diagnostics how this was found and what else was weighed
 */
public record Outline(
    PageKind kind, int headTo, List<Part> parts, Marks marks, List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Outline {
    Objects.requireNonNull(kind, "kind must not be null");
    parts = List.copyOf(parts);
    Objects.requireNonNull(marks, "marks must not be null");
    diagnostics = List.copyOf(diagnostics);
  }

  /** An outline that tells where the parts lie and nothing else. */
  public Outline(PageKind kind, int headTo, List<Part> parts, List<Diagnostic> diagnostics) {
    this(kind, headTo, parts, Marks.NONE, diagnostics);
  }

  /** Returns this outline with what was found out before it was asked for. */
  Outline after(List<Diagnostic> earlier) {
    List<Diagnostic> all = new ArrayList<>(earlier);
    all.addAll(diagnostics);
    return new Outline(kind, headTo, parts, marks, all);
  }

  /**
   * Returns the outline of a page that is all head: its updates, if it is a live blog, stand in its
   * linked data only.
   */
  public static Outline headOnly(Page page) {
    boolean live = page.linkedData().kind() == LinkedData.Kind.LIVE_BLOG;
    return new Outline(
        live ? PageKind.LIVE_BLOG : PageKind.ARTICLE, page.blocks().size(), List.of(), List.of());
  }

  /** Returns the outline without the updates that the page does not show. */
  Outline shown() {
    List<Part> shown = parts.stream().filter(p -> p.post().isEmpty()).toList();
    return shown.size() == parts.size()
        ? this
        : new Outline(kind, headTo, shown, marks, diagnostics);
  }

  /**
   * One update.
   *
   * @param from its first block
   * @param to the block after its last
   * @param time its printed time, if there is one
   * @param post what it was made from, if the page itself does not show it
   */
  public record Part(int from, int to, Optional<PrintedTime> time, Optional<Post> post) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the part holds no block
     */
    public Part {
      Objects.requireNonNull(time, "time must not be null");
      Objects.requireNonNull(post, "post must not be null");
      if (from < 0 || to <= from) {
        throw new IllegalArgumentException("a part holds at least one block: " + from + ", " + to);
      }
    }

    /** Creates a part that the page shows. */
    public Part(int from, int to, Optional<PrintedTime> time) {
      this(from, to, time, Optional.empty());
    }
  }

  /**
   * A time where it is printed.
   *
   * @param span the printed time
   * @param phrase what it states; empty where the time is cut or lost
   * @param before text in front of it in the same block, such as a name; may be empty
   * @param after text behind it in the same block, such as the headline; may be empty
   */
  public record PrintedTime(Span span, Optional<TimePhrase> phrase, Span before, Span after) {}
}
