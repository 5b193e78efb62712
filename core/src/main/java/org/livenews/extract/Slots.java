package org.livenews.extract;

/**
 * What stands where in the updates of a page, voted over all of them before it is read in one.
 *
 * @param headline whether the first line of text behind the time is a headline
 * @param runIn what the text is that stands on the clock's own line
 */
record Slots(boolean headline, RunIn runIn) {

  /** What the text behind a clock on its own line can be. */
  enum RunIn {
    HEADLINE,
    BODY,
    NAME
  }

  static Slots of(Rows rows, Outline outline) {
    int first = 0;
    int headlines = 0;
    int after = 0;
    int names = 0;
    int finished = 0;
    for (Outline.Part part : outline.parts()) {
      boolean hasRunIn = part.time().filter(t -> !t.after().isEmpty()).isPresent();
      if (hasRunIn) {
        String text = part.time().orElseThrow().after().text();
        after++;
        names += Bylines.looksLikeNames(text) ? 1 : 0;
        finished += Shape.of(text) == Shape.SENTENCE ? 1 : 0;
      } else {
        int row = firstContent(rows, part);
        if (row >= 0) {
          first++;
          headlines += rows.get(row).isHeadline() ? 1 : 0;
        }
      }
    }
    RunIn runIn =
        names * 2 > after ? RunIn.NAME : finished * 2 > after ? RunIn.BODY : RunIn.HEADLINE;
    return new Slots(first > 0 && headlines * 2 >= first, runIn);
  }

  /** Returns the first row of a part that is news text or a headline, or -1. */
  static int firstContent(Rows rows, Outline.Part part) {
    int time = part.time().map(t -> t.span().block().index()).orElse(-1);
    for (int i = part.from(); i < part.to(); i++) {
      if (i != time && rows.get(i).isContent()) {
        return i;
      }
    }
    return -1;
  }
}
