package org.livenews.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Running text: flat runs with marks and links, in one canonical form, so that equal texts are
 * equal values. No run is empty and no two neighbours could be one.
 *
 * @param runs the runs in reading order
 */
public record Text(List<Run> runs) {

  /** The text of no characters. */
  public static final Text EMPTY = new Text(List.of());

  /** How a run is set off from the text around it. */
  public enum Mark {
    /** Of strong importance, or bold. */
    STRONG,
    /** Stressed, or italic. */
    EMPHASIS,
    /** Inserted, or underlined. */
    UNDERLINE,
    /** Deleted, or struck through. */
    STRIKE,
    /** Subscript. */
    SUBSCRIPT,
    /** Superscript. */
    SUPERSCRIPT
  }

  /**
   * A stretch of characters with the same marks and the same link.
   *
   * @param text the characters, not empty
   * @param marks how they are set off
   * @param link where they lead, if they are a link. An address that may not stand in a page of
   *     ours is none: its scheme is there and is not http, https, mailto or tel, or it holds a
   *     character that HTML cannot hold
   */
  public record Run(String text, Set<Mark> marks, Optional<URI> link) {
    /**
     * Checks and copies the components, and leaves out a link that is none.
     *
     * @throws IllegalArgumentException if {@code text} is empty
     */
    public Run {
      Checks.filled(text, "text");
      link = Checks.present(link, "link").filter(Html::isLink);
      marks =
          Checks.present(marks, "marks").isEmpty()
              ? Set.of()
              : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    private boolean continues(Run other) {
      return marks.equals(other.marks) && link.equals(other.link);
    }
  }

  /**
   * Copies the runs and joins neighbours that are alike; a surrogate that has no partner in its run
   * becomes U+FFFD.
   */
  public Text {
    runs = wellFormed(canonical(Checks.copy(runs, "runs")));
  }

  private static List<Run> wellFormed(List<Run> runs) {
    for (int i = 0; i < runs.size(); i++) {
      if (wellFormed(runs.get(i)) != runs.get(i)) {
        return runs.stream().map(Text::wellFormed).toList();
      }
    }
    return runs;
  }

  private static Run wellFormed(Run run) {
    String mended = Html.wellFormed(run.text());
    return mended.equals(run.text()) ? run : new Run(mended, run.marks(), run.link());
  }

  private static List<Run> canonical(List<Run> runs) {
    boolean already = true;
    for (int i = 1; i < runs.size() && already; i++) {
      already = !runs.get(i).continues(runs.get(i - 1));
    }
    if (already) {
      return runs;
    }
    List<Run> joined = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Run first = runs.get(i++);
      if (i == runs.size() || !runs.get(i).continues(first)) {
        joined.add(first);
        continue;
      }
      StringBuilder text = new StringBuilder(first.text());
      while (i < runs.size() && runs.get(i).continues(first)) {
        text.append(runs.get(i++).text());
      }
      joined.add(new Run(text.toString(), first.marks(), first.link()));
    }
    return List.copyOf(joined);
  }

  /** Returns text without marks or links. */
  public static Text of(String text) {
    return Checks.present(text, "text").isEmpty()
        ? EMPTY
        : new Text(List.of(new Run(text, Set.of(), Optional.empty())));
  }

  /** Returns the characters alone. */
  public String plain() {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder out = new StringBuilder();
    for (Run run : runs) {
      out.append(run.text());
    }
    return out.toString();
  }

  /** Whether there are no characters. */
  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Whether marks or links say more than {@link #plain()} does. */
  public boolean isRich() {
    return runs.stream().anyMatch(r -> !r.marks().isEmpty() || r.link().isPresent());
  }

  /**
   * Returns the text as HTML that can be put inside an element of a page: everything is escaped,
   * and the only elements are {@code a}, {@code strong}, {@code em}, {@code u}, {@code s}, {@code
   * sub} and {@code sup}. The characters that HTML cannot hold (controls but white space, U+FFFF,
   * surrogates without partner) become U+FFFD.
   */
  public String toHtml() {
    StringBuilder out = new StringBuilder();
    Html.text(out, this);
    return out.toString();
  }

  @Override
  public String toString() {
    return isRich() ? toHtml() : plain();
  }
}
