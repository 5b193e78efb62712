package org.livenews.testkit;

import java.util.List;
import java.util.stream.Collectors;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Text;

/** The letters and digits of a text, which are what must never be lost. */
public final class Letters {

  private Letters() {}

  /** Returns the letters and digits of a text, without all that stands between them. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns the letters and digits of the running text of a body: no captions and credits. */
  public static String of(Body body) {
    return body.blocks().stream().map(Letters::running).collect(Collectors.joining());
  }

  private static String running(Block block) {
    if (block instanceof Block.Paragraph p) {
      return of(p.text().plain());
    } else if (block instanceof Block.Heading h) {
      return of(h.text().plain());
    } else if (block instanceof Block.Quote q) {
      return of(new Body(q.blocks())) + q.source().map(Letters::of).orElse("");
    } else if (block instanceof Block.Listing l) {
      return l.items().stream().map(Letters::of).collect(Collectors.joining());
    } else if (block instanceof Block.Embed e) {
      return of(e.text());
    } else if (block instanceof Block.Table t) {
      return t.rows().stream()
          .flatMap(List::stream)
          .map(Text::plain)
          .map(Letters::of)
          .collect(Collectors.joining());
    }
    return "";
  }
}
