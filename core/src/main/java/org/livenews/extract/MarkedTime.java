package org.livenews.extract;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A time in an element of its own beside a label in another: "16:40 Breaking". By its words such a
 * line could be anything; the {@code time} element tells.
 */
final class MarkedTime {

  private static final int LONGEST_LINE = 60;
  private static final int LABEL_WORDS = 2;

  private MarkedTime() {}

  /** Returns the time of a short line that holds one and a label, and nothing else. */
  static Optional<TimePhrase> beside(PageBlock block) {
    String line = block.text();
    Element element = block.element();
    @Nullable Element time = line.length() > LONGEST_LINE ? null : time(element);
    if (time == null || !element.ownText().isBlank()) {
      return Optional.empty();
    }
    String text = Line.collapse(time.text());
    boolean begins = line.startsWith(text + " ");
    if (text.isEmpty() || !begins && !line.endsWith(" " + text)) {
      return Optional.empty();
    }
    int from = begins ? 0 : line.length() - text.length();
    String label = begins ? line.substring(text.length() + 1) : line.substring(0, from - 1);
    return label.split(" ").length > LABEL_WORDS
        ? Optional.empty()
        : Times.ANY_LANGUAGE.stamp(text).filter(p -> !p.isDateOnly()).map(p -> p.movedBy(from));
  }

  private static @Nullable Element time(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element time
          && time.normalName().equals("time")
          && time.hasAttr("datetime")) {
        return time;
      }
    }
    return null;
  }
}
