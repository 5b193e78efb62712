package org.livenews.cli;

/** The exit statuses of the command. */
final class Status {

  /** Everything was read. */
  static final int READ = 0;

  /** Some input could not be opened or decoded, or some output could not be written. */
  static final int UNREADABLE = 1;

  /** The command was used wrongly; nothing was read or written. */
  static final int USAGE = 2;

  private Status() {}
}
