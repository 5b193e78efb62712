package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import org.livenews.model.Text;

/** Cuts rich text. */
final class Texts {

  private Texts() {}

  /** Returns the rich text of a span. */
  static Text part(Span span) {
    List<Text.Run> runs = new ArrayList<>();
    int at = 0;
    for (Text.Run run : span.block().rich().runs()) {
      int from = Math.max(span.from(), at);
      int to = Math.min(span.to(), at + run.text().length());
      if (from < to) {
        runs.add(new Text.Run(run.text().substring(from - at, to - at), run.marks(), run.link()));
      }
      at += run.text().length();
    }
    return new Text(runs);
  }
}
