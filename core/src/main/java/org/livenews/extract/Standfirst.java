package org.livenews.extract;

import java.util.Optional;

/** The line under the title that says the same as the description that the page gives of itself. */
final class Standfirst {

  private static final int LOOK = 12;
  private static final int FEWEST_WORDS = 4;

  private Standfirst() {}

  /** Returns the row before {@code limit}, or -1 if none says the same. */
  static int described(Rows rows, int title, int limit, Optional<String> description) {
    String told = Join.letters(description.orElse(""));
    for (int i = title + 1; i < Math.min(limit, title + LOOK) && title >= 0; i++) {
      Row row = rows.get(i);
      if (row.isContent() && row.words() >= FEWEST_WORDS && agree(told, Join.letters(row.text()))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean agree(String told, String text) {
    return !told.isEmpty() && (told.startsWith(text) || text.startsWith(told));
  }
}
