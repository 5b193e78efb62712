package org.livenews.model;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells HTML, JSON and plain text apart. */
final class MediaSniffer {

  private static final int LOOK = 4096;

  private MediaSniffer() {}

  /** Returns the first few thousand bytes as characters that are right for ASCII. */
  static String beginning(Octets octets) {
    String signs = octets.signs();
    boolean wide = signs.lastIndexOf('\0', 1) >= 0 || octets.mark().length() == 2;
    String text = signs.substring(0, Math.min(signs.length(), LOOK));
    return wide ? text.replace("\0", "") : text;
  }

  static Capture.Media media(Optional<String> contentType, Supplier<String> content) {
    return contentType.flatMap(MediaSniffer::byType).orElseGet(() -> byContent(content.get()));
  }

  private static Optional<Capture.Media> byType(String contentType) {
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (type.endsWith("html") || type.endsWith("xml")) {
      return Optional.of(Capture.Media.HTML);
    }
    if (type.endsWith("json")) {
      return Optional.of(Capture.Media.JSON);
    }
    return type.startsWith("text/") ? Optional.of(Capture.Media.TEXT) : Optional.empty();
  }

  private static Capture.Media byContent(String content) {
    String head = content.substring(0, Math.min(content.length(), LOOK)).toLowerCase(Locale.ROOT);
    int i = 0;
    while (i < head.length() && isSpaceOrMark(head.charAt(i))) {
      i++;
    }
    if (i < head.length() && (head.charAt(i) == '{' || head.charAt(i) == '[')) {
      int next = i + 1;
      while (next < head.length() && Character.isWhitespace(head.charAt(next))) {
        next++;
      }
      if (next < head.length() && "{[\"]}".indexOf(head.charAt(next)) >= 0) {
        return Capture.Media.JSON;
      }
    }
    boolean opensWithTag =
        i + 1 < head.length()
            && head.charAt(i) == '<'
            && (head.charAt(i + 1) == '!'
                || head.charAt(i + 1) == '?'
                || Character.isLetter(head.charAt(i + 1)));
    return opensWithTag
            || head.contains("<html")
            || head.contains("<body")
            || head.contains("<!doctype")
        ? Capture.Media.HTML
        : Capture.Media.TEXT;
  }

  private static boolean isSpaceOrMark(char c) {
    return Character.isWhitespace(c) || c == '\uFEFF';
  }
}
