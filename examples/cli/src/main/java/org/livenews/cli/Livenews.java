package org.livenews.cli;

/** The {@code livenews} command. */
public final class Livenews {
  private Livenews() {}

  /** Prints the name of the command. */
  public static void main(String[] args) {
    System.out.println("livenews");
  }
}
