package org.livenews.extract;

/** Reads {@link HouseStyle#GENERIC} from the word lists. */
final class GenericStyle {

  private GenericStyle() {}

  static HouseStyle read() {
    HouseStyle.Builder b = HouseStyle.builder();
    for (Words.Labelled entry : Words.labelled("bylines.txt")) {
      b.byline(entry.text(), entry.role().orElseThrow());
    }
    for (Words.Labelled entry : Words.labelled("closing-lines.txt")) {
      b.closing(entry.text(), entry.role().orElseThrow());
    }
    for (StockLine line : StockLine.values()) {
      for (String template : Words.lines(fileOf(line))) {
        b.stock(line, template);
      }
    }
    return b.build();
  }

  private static String fileOf(StockLine line) {
    return switch (line) {
      case POINTER -> "pointers.txt";
      case CLOSED -> "closed-notices.txt";
      case MOVED -> "moved-notices.txt";
      case INTRO -> "intros.txt";
      case WELCOME -> "welcomes.txt";
      case KEY_POINTS -> "key-point-titles.txt";
      case COUNTER -> "counters.txt";
      case COMMENTS -> "comments.txt";
      case PROMO -> "promos.txt";
      case ADVERTISEMENT -> "advertisements.txt";
      case POSTED -> "posted-labels.txt";
      case FURNITURE -> "furniture.txt";
    };
  }
}
