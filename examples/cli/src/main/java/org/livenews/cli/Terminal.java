package org.livenews.cli;

import java.io.InputStream;
import java.io.OutputStream;

/** Where the command reads from and writes to, and what is known about it. */
interface Terminal {

  /** Columns of output that goes to no terminal. */
  int DEFAULT_WIDTH = 80;

  /** Returns standard input. */
  InputStream in();

  /** Returns standard output; what is written to it is UTF-8. */
  OutputStream out();

  /** Returns standard error; what is written to it is UTF-8. */
  OutputStream err();

  /** Whether standard input is somebody who types. */
  boolean isTyped();

  /** Whether standard output is shown on a screen that takes styles, and the user wants them. */
  boolean isStyled();

  /** Whether a bar that moves can be shown on standard error. */
  boolean isAnimated();

  /** Returns the columns of a line of text. */
  int width();
}
