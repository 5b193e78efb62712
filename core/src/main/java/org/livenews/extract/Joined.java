package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The updates that a page shows, each with the post of the linked data that tells of it and what
 * the elements that belong to it tell machines.
 *
 * @param parts the updates
 * @param ids the identifiers in them
 * @param times the machine-readable times in each update
 * @param unfilled whether each update has a heading with nothing in it
 * @param posts the post of each update
 */
record Joined(
    List<Outline.Part> parts,
    PartIds ids,
    List<List<MachineTime>> times,
    List<Boolean> unfilled,
    List<Optional<Post>> posts) {

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

  /** Joins the updates of an outline, all of which the page shows. */
  static Joined of(Page page, Rows rows, Outline outline) {
    LinkedData data = page.linkedData();
    Inventory.Carriers timely = page.inventory().carriers(MachineTime::mayBeNamed);
    PartIds ids = new PartIds(page.inventory(), data.url().or(page::url));
    List<Regions.Region> regions = Regions.of(rows.elements(), outline);
    List<List<MachineTime>> times = new ArrayList<>(regions.size());
    List<Boolean> unfilled = new ArrayList<>(regions.size());
    for (Regions.Region region : regions) {
      ids.read(region);
      times.add(MachineTime.at(timely.among(region.elements()), region.root()));
      unfilled.add(holdsEmptyHeading(region.elements()));
    }
    List<Optional<Post>> posts =
        data.posts().isEmpty()
            ? Collections.nCopies(regions.size(), Optional.empty())
            : Join.of(keys(page, outline, regions, ids), data.posts());
    ids.join(posts);
    return new Joined(outline.parts(), ids, times, unfilled, posts);
  }

  private static boolean holdsEmptyHeading(List<Element> elements) {
    for (Element element : elements) {
      if (HEADINGS.contains(element.normalName()) && !element.hasText()) {
        return true;
      }
    }
    return false;
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
