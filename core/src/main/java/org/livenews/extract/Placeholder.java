package org.livenews.extract;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.livenews.model.Block;
import org.livenews.model.Text;

/**
 * A line that is nothing but the address of a post, a video or the like: in the page a script puts
 * the thing itself in its place.
 */
final class Placeholder {

  private static final Map<String, String> PROVIDERS =
      Words.labelled("embed-hosts.txt").stream()
          .collect(Collectors.toUnmodifiableMap(Words.Labelled::text, Words.Labelled::label));

  private Placeholder() {}

  /** Returns what a line stands for, if it is such an address with more than a host. */
  static Optional<Block.Embed> read(String line) {
    if (!line.startsWith("https://") && !line.startsWith("http://") || line.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    return Addresses.of(line)
        .filter(uri -> uri.getRawPath() != null && uri.getRawPath().length() > 1)
        .flatMap(uri -> provider(uri).map(p -> embed(p, uri)));
  }

  /** Returns what a frame shows, if one of those serves it. */
  static Optional<Block.Embed> of(Element frame) {
    String address = frame.hasAttr("data-src") ? frame.attr("data-src") : frame.attr("src");
    return read(address.startsWith("//") ? "https:" + address : address);
  }

  /** Returns who serves a host: the one whose host it is, or ends in. */
  private static Optional<String> provider(URI uri) {
    String host = uri.getHost() == null ? "" : Line.key(uri.getHost());
    while (host.indexOf('.') > 0) {
      String provider = PROVIDERS.get(host);
      if (provider != null) {
        return Optional.of(provider);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  private static Block.Embed embed(String provider, URI uri) {
    return new Block.Embed(Optional.of(provider), Optional.of(uri), Text.EMPTY, "");
  }
}
