package org.livenews.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a body. On Java 17, test with {@code instanceof}; on 21, {@code switch} is exhaustive.
 */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param text its text
   */
  record Paragraph(Text text) implements Block {
    /** Checks the component. */
    public Paragraph {
      Checks.present(text, "text");
    }
  }

  /**
   * A subhead inside the body; never the headline of the update.
   *
   * @param level from 1, the highest, to 6
   * @param text its text
   */
  record Heading(int level, Text text) implements Block {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code level} is not 1 to 6
     */
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("level must be 1 to 6: " + level);
      }
      Checks.present(text, "text");
    }
  }

  /**
   * A quotation that is set off.
   *
   * @param blocks what is quoted
   * @param source whose words they are, if stated
   */
  record Quote(List<Block> blocks, Optional<String> source) implements Block {
    /** Copies the list. */
    public Quote {
      blocks = Checks.copy(blocks, "blocks");
      Checks.present(source, "source");
    }
  }

  /**
   * A list.
   *
   * @param ordered whether the items are numbered
   * @param items the items; most hold one paragraph
   */
  record Listing(boolean ordered, List<Body> items) implements Block {
    /** Copies the list. */
    public Listing {
      items = Checks.copy(items, "items");
    }
  }

  /**
   * An image.
   *
   * @param src where it is, if the capture tells; a text dump does not
   * @param alt its alternative text
   * @param caption its caption without the credit
   * @param credit whose picture it is, without brackets or label
   */
  record Image(Optional<URI> src, Optional<String> alt, Text caption, Optional<String> credit)
      implements Block {
    /** Checks that no component is null. */
    public Image {
      Checks.present(src, "src");
      Checks.present(alt, "alt");
      Checks.present(caption, "caption");
      Checks.present(credit, "credit");
    }
  }

  /**
   * Something embedded from elsewhere: a post, a video, a map.
   *
   * @param provider who serves it, in small letters ("twitter", "youtube"), if known
   * @param url where it is, if the capture tells
   * @param caption its caption
   * @param text the text it holds, such as the words of a post
   */
  record Embed(Optional<String> provider, Optional<URI> url, Text caption, String text)
      implements Block {
    /** Checks that no component is null. */
    public Embed {
      Checks.present(provider, "provider");
      Checks.present(url, "url");
      Checks.present(caption, "caption");
      Checks.present(text, "text");
    }
  }

  /**
   * A table.
   *
   * @param headerRow whether the first row holds headings
   * @param rows the rows from the top, each its cells in reading order
   */
  record Table(boolean headerRow, List<List<Text>> rows) implements Block {
    /** Copies the lists. */
    public Table {
      rows = Checks.copy(rows, "rows").stream().map(row -> Checks.copy(row, "row")).toList();
    }
  }
}
