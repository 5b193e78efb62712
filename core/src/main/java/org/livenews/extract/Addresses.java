package org.livenews.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads addresses as pages write them, which is looser than RFC 3986. */
final class Addresses {

  private static final int MAX_LENGTH = 4096;

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
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '^' || c == '`'
          || c == '{' || c == '|' || c == '}') {
        out.append('%').append(String.format(java.util.Locale.ROOT, "%02X", (int) c));
      } else if (c == '%' && !isHexAt(s, i + 1)) {
        out.append("%25");
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHexAt(String s, int i) {
    return i + 1 < s.length()
        && Character.digit(s.charAt(i), 16) >= 0
        && Character.digit(s.charAt(i + 1), 16) >= 0;
  }
}
