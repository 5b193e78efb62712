package org.livenews.formats;

/** Reads any live blog by what repeats in it. */
public final class GenericBlog {
  /** An adapter that falls back to evidence. */
  public GenericBlog() {}
}
