package org.livenews.codec;

/**
 * A document is not what {@link JsonCodec} reads. The fault is the document's, not the caller's and
 * not the channel's: trouble with a stream is an {@link java.io.IOException}. The message names the
 * place and what was expected there.
 */
public final class CodecException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The line, from 1. */
  private final int line;

  /** The column in UTF-16 units, from 1. */
  private final int column;

  CodecException(int line, int column, String problem, Throwable cause) {
    this(line, column, problem);
    initCause(cause);
  }

  CodecException(int line, int column, String problem) {
    super("line " + line + ", column " + column + ": " + problem);
    this.line = line;
    this.column = column;
  }

  /** Returns the line of the document at which reading stopped, from 1. */
  public int line() {
    return line;
  }

  /** Returns the column in that line, in UTF-16 units from 1. */
  public int column() {
    return column;
  }
}
