package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the address of an update holds that identifies it. */
final class Permalinks {

  private static final int LONGEST_ID = 200;

  private Permalinks() {}

  /**
   * Returns fragment, values of the query and last step of the path that go beyond the address of
   * the page, most telling first.
   */
  static List<String> ids(URI address, Optional<URI> page) {
    List<String> ids = new ArrayList<>();
    fragment(address).ifPresent(ids::add);
    String query = address.getQuery();
    String own = page.map(URI::getQuery).orElse("");
    if (query != null && !query.equals(own)) {
      for (String pair : query.split("&")) {
        String value = pair.substring(pair.indexOf('=') + 1);
        value = value.substring(value.lastIndexOf(':') + 1);
        if (isId(value) && value.chars().anyMatch(Character::isDigit)) {
          ids.add(value);
        }
      }
    }
    String path = Objects.requireNonNullElse(address.getPath(), "");
    String base = page.map(URI::getPath).orElse(path);
    if (!base.isEmpty() && path.startsWith(base) && path.length() > base.length()) {
      String last = path.substring(path.lastIndexOf('/') + 1);
      if (isId(last)) {
        ids.add(last);
      }
    }
    return ids;
  }

  static Optional<String> fragment(URI address) {
    return Optional.ofNullable(address.getFragment()).map(String::strip).filter(Permalinks::isId);
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_ID && text.indexOf('/') < 0;
  }
}
