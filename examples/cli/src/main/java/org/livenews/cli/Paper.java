package org.livenews.cli;

import picocli.CommandLine.Help.Ansi.Style;

/**
 * Takes the lines of a view for people. All text that is put on it is made safe first, so that only
 * its own styles can steer the terminal. Not safe for use by several threads.
 */
final class Paper {

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean styled;

  /**
   * Returns empty paper.
   *
   * @param width columns to a line
   * @param styled whether bold and colours are shown
   */
  Paper(int width, boolean styled) {
    this.width = width;
    this.styled = styled;
  }

  /** Returns the columns to a line. */
  int width() {
    return width;
  }

  /** Writes a line as it is, however long. */
  void line(String text, Style... styles) {
    String safe = Printable.line(text);
    if (styled) {
      for (Style style : styles) {
        out.append(style.on());
      }
    }
    out.append(safe);
    if (styled && styles.length > 0) {
      out.append(Style.reset.off());
    }
    out.append('\n');
  }

  /** Writes a paragraph in as many lines as it takes. */
  void paragraph(String text, Style... styles) {
    paragraph("", "", text, styles);
  }

  /** Writes a paragraph behind {@code first} on its first line and {@code rest} on the others. */
  void paragraph(String first, String rest, String text, Style... styles) {
    int room = Math.max(10, width - Math.max(Wrapping.columns(first), Wrapping.columns(rest)));
    String prefix = first;
    for (String line : Wrapping.lines(Printable.text(text).replace('\t', ' ').strip(), room)) {
      line((prefix + line).stripTrailing(), styles);
      prefix = rest;
    }
  }

  /** Leaves one line empty, but never two, and none at the top. */
  void gap() {
    int end = out.length();
    if (end > 1 && out.charAt(end - 2) != '\n') {
      out.append('\n');
    }
  }

  /** Draws a line over the whole width. */
  void rule() {
    line("─".repeat(width), Style.faint);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
