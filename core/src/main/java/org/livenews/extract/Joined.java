package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The updates that a page shows, each with the post of the linked data that tells of it and the
 * elements that belong to it.
 *
 * @param parts the updates
 * @param regions the elements of each update
 * @param ids the identifiers in them
 * @param posts the post of each update
 */
record Joined(
    List<Outline.Part> parts,
    List<Regions.Region> regions,
    PartIds ids,
    List<Optional<Post>> posts) {

  /** Joins the updates of an outline, all of which the page shows. */
  static Joined of(Page page, Outline outline) {
    LinkedData data = page.linkedData();
    List<Regions.Region> regions = Regions.of(page.document(), page.blocks(), outline);
    PartIds ids = PartIds.of(regions, page.inventory(), data.url().or(page::url));
    List<Optional<Post>> posts =
        data.posts().isEmpty()
            ? Collections.nCopies(regions.size(), Optional.empty())
            : Join.of(keys(page, outline, regions, ids), data.posts());
    ids.join(posts);
    return new Joined(outline.parts(), regions, ids, posts);
  }

  private static List<Join.Key> keys(
      Page page, Outline outline, List<Regions.Region> regions, PartIds ids) {
    List<Join.Key> keys = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      Outline.Part part = outline.parts().get(i);
      keys.add(PartText.key(page.blocks(), part, ids.candidates(i), regions.get(i).root()));
    }
    return keys;
  }
}
