package org.livenews.extract;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.livenews.model.Attribution;

/**
 * One update as the page's linked data tells of it, before any of it is believed. Immutable, but
 * for the element, which is part of the page's DOM.
 *
 * @param ids what may identify it, most telling first, each once: {@code @id} or {@code
 *     identifier}, fragment, query value or last step of its address, id of its element
 * @param url its address
 * @param headline its headline as plain text
 * @param published when it was first published
 * @param modified when it was last changed
 * @param authors who wrote it, in order
 * @param body its text, one line a paragraph; empty where there is none
 * @param element where it stands in the DOM, if it is written there as microdata
 */
public record Post(
    List<String> ids,
    Optional<URI> url,
    Optional<String> headline,
    Optional<Moment> published,
    Optional<Moment> modified,
    List<Attribution> authors,
    String body,
    Optional<Element> element) {

  /** Copies the lists and checks that no component is null. */
  public Post {
    ids = List.copyOf(ids);
    Objects.requireNonNull(url, "url must not be null");
    Objects.requireNonNull(headline, "headline must not be null");
    Objects.requireNonNull(published, "published must not be null");
    Objects.requireNonNull(modified, "modified must not be null");
    authors = List.copyOf(authors);
    Objects.requireNonNull(body, "body must not be null");
    Objects.requireNonNull(element, "element must not be null");
  }
}
