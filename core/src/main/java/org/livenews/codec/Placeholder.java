package org.livenews.codec;

/** Keeps the package from being empty until its first class is there. */
final class Placeholder {
  private Placeholder() {}
}
