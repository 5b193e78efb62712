package org.livenews.extract;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What the address of an update holds that identifies it. */
final class Permalinks {

  private static final List<String> ENDINGS = List.of("/index.html", "/", ".html");
  private static final int LONGEST_ID = 200;
  private static final int SHORTEST_NUMBER = 5;

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
    boolean longer = !base.isEmpty() && path.startsWith(base) && path.length() > base.length();
    if (longer || page.filter(p -> isBelow(address, p)).isPresent()) {
      String last = lastStep(address);
      if (isId(last)) {
        ids.add(last);
      }
    }
    return ids;
  }

  /** Returns the number that the path of an address ends in, if it is long and no date. */
  static Optional<String> number(URI address) {
    String path = step(address);
    int from = path.length();
    while (from > 0 && path.charAt(from - 1) >= '0' && path.charAt(from - 1) <= '9') {
      from--;
    }
    String number = path.substring(from);
    boolean apart = from > 0 && "/-_".indexOf(path.charAt(from - 1)) >= 0;
    boolean date = number.length() == 8 && (number.startsWith("19") || number.startsWith("20"));
    return apart && !date && number.length() >= SHORTEST_NUMBER
        ? Optional.of(number)
        : Optional.empty();
  }

  /** Whether an address is that of a live page: a folder in its path is called live. */
  static boolean isOfLivePage(URI address) {
    String path = Objects.requireNonNullElse(address.getPath(), "").toLowerCase(Locale.ROOT);
    int last = path.lastIndexOf('/');
    return last > 0 && path.substring(0, last).contains("/live");
  }

  /**
   * Returns the addresses that a link holds: its own, and those in its query, as links to services
   * that share it have.
   */
  static List<URI> in(String base, String href) {
    List<URI> held = new ArrayList<>();
    Optional<URI> target = Addresses.absolute(base, href).filter(URI::isAbsolute);
    target.ifPresent(held::add);
    String query = target.map(URI::getRawQuery).orElse("");
    for (String pair : query.split("&")) {
      String value = decoded(pair.substring(pair.indexOf('=') + 1));
      for (String word : value.split(" ")) {
        if (word.startsWith("https://") || word.startsWith("http://")) {
          Addresses.of(word).filter(u -> u.getHost() != null).ifPresent(held::add);
        }
      }
    }
    return held;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return value;
    }
  }

  /** Whether two addresses are of one page, whatever follows its path. */
  static boolean isSamePage(URI a, URI b) {
    return Objects.equals(a.getHost(), b.getHost()) && step(a).equals(step(b));
  }

  /** Whether an address is one step below the path of a page. */
  static boolean isBelow(URI address, URI page) {
    String path = step(address);
    int last = path.lastIndexOf('/');
    return Objects.equals(address.getHost(), page.getHost())
        && last > 1
        && path.substring(0, last).equals(step(page));
  }

  /** Returns the address one step below the path of a page. */
  static Optional<URI> below(URI page, String step) {
    boolean plain = isId(step) && step.chars().allMatch(c -> c == '_' || isAsciiLetterOrDigit(c));
    return plain && page.getHost() != null && page.getPath() != null
        ? Optional.of(page.resolve(rawStep(page) + "/" + step))
        : Optional.empty();
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Returns the last step of the path of an address, without its ending. */
  static String lastStep(URI address) {
    String step = step(address);
    return step.substring(step.lastIndexOf('/') + 1);
  }

  /** Returns the path of a page without the name of its file or its ending. */
  private static String step(URI address) {
    return withoutEnding(Objects.requireNonNullElse(address.getPath(), ""));
  }

  private static String rawStep(URI address) {
    return withoutEnding(Objects.requireNonNullElse(address.getRawPath(), ""));
  }

  private static String withoutEnding(String path) {
    for (String ending : ENDINGS) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }

  static Optional<String> fragment(URI address) {
    return Optional.ofNullable(address.getFragment()).map(String::strip).filter(Permalinks::isId);
  }

  private static boolean isId(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_ID && text.indexOf('/') < 0;
  }
}
