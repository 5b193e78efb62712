package org.livenews.extract;

/** An update that only greets, or points to the page of another day, and so is none. */
final class Greeting {

  private Greeting() {}

  /** Whether the rows of a part say no more than that. */
  static boolean is(Rows rows, Outline.Part part) {
    boolean greets = false;
    for (int i = part.from(); i < part.to(); i++) {
      Row row = rows.get(i);
      boolean said = !row.isMuted() && row.words() > 0 && row.only().isEmpty();
      if (said && !row.isStock(StockLine.WELCOME) || row.picture() != Row.Picture.NONE) {
        return false;
      }
      greets |= said;
    }
    return greets;
  }
}
