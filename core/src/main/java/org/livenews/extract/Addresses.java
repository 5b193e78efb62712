package org.livenews.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads addresses as pages write them, which is looser than RFC 3986. */
final class Addresses {

  private static final int MAX_LENGTH = 4096;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Addresses() {}

  /** Returns {@code href} as a URI, resolved against {@code base} where there is one. */
  static Optional<URI> absolute(String base, String href) {
    Optional<URI> uri = of(href);
    if (base.isEmpty() || uri.isEmpty() || uri.get().isAbsolute()) {
      return uri;
    }
    if (href.strip().startsWith("?")) {
      return of(withoutTail(base) + href.strip());
    }
    try {
      return of(base).map(b -> b.resolve(uri.get()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether a link has all of its path, so that no path of a base goes before it. */
  static boolean isWhole(String href) {
    return href.startsWith("/") || href.startsWith("https://") || href.startsWith("http://");
  }

  private static String withoutTail(String address) {
    int to = address.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = address.indexOf(mark);
      to = at < 0 ? to : Math.min(to, at);
    }
    return address.substring(0, to);
  }

  /** Returns the URI that {@code text} means, with characters escaped that a URI may not hold. */
  static Optional<URI> of(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(escaped(stripped)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String s) {
    int clean = 0;
    while (clean < s.length() && !isBarred(s, clean)) {
      clean++;
    }
    if (clean == s.length()) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length() + 8).append(s, 0, clean);
    for (int i = clean; i < s.length(); i++) {
      char c = s.charAt(i);
      if (isBarred(s, i)) {
        out.append('%').append(HEX.toHexDigits((byte) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a character may not stand in a URI as it is. */
  private static boolean isBarred(String s, int i) {
    char c = s.charAt(i);
    return switch (c) {
      case '"', '<', '>', '\\', '^', '`', '{', '|', '}' -> true;
      case '%' -> !isHexAt(s, i + 1);
      default -> c <= ' ';
    };
  }

  private static boolean isHexAt(String s, int i) {
    return i + 1 < s.length()
        && Character.digit(s.charAt(i), 16) >= 0
        && Character.digit(s.charAt(i + 1), 16) >= 0;
  }
}
