package org.livenews.extract;

import java.util.Objects;

/**
 * A stretch of the text of one block.
 *
 * @param block the block
 * @param from the first character (UTF-16, from 0)
 * @param to the character after the last
 */
public record Span(PageBlock block, int from, int to) {

  /**
   * Checks the components.
   *
   * @throws IndexOutOfBoundsException if the range does not lie in the block's text
   */
  public Span {
    Objects.checkFromToIndex(from, to, block.text().length());
  }

  /** Returns the characters of the stretch. */
  public String text() {
    return block.text().substring(from, to);
  }

  /** Returns the stretch without white space at its ends; it may be empty. */
  public Span strip() {
    String s = block.text();
    int a = from;
    int b = to;
    while (a < b && Character.isWhitespace(s.charAt(a))) {
      a++;
    }
    while (b > a && Character.isWhitespace(s.charAt(b - 1))) {
      b--;
    }
    return new Span(block, a, b);
  }

  /** Whether there are no characters. */
  public boolean isEmpty() {
    return from == to;
  }
}
