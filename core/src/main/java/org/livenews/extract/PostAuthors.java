package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Attribution;

/** Which authors of posts are bylines: those that differ between updates, or that are shown. */
final class PostAuthors {

  /** A line that shows a name holds little else. */
  private static final int BESIDE = 50;

  private PostAuthors() {}

  /** Returns for each update the authors to be believed. */
  static List<List<Attribution>> of(
      List<Optional<Post>> joined, List<Post> posts, Page page, Outline outline, HouseStyle style) {
    Set<List<Attribution>> lists = new HashSet<>();
    posts.forEach(p -> lists.add(p.authors()));
    lists.remove(List.<Attribution>of());
    boolean differ = lists.size() > 1;
    List<Attribution> ofPage = page.linkedData().authors();
    List<List<Attribution>> believed = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      List<Attribution> authors = joined.get(i).map(Post::authors).orElse(List.of());
      List<Attribution> kept = new ArrayList<>();
      boolean own =
          page.linkedData().origin() == LinkedData.Origin.SOURCE
              || differ && !(authors.size() > 1 && authors.equals(ofPage));
      for (Attribution author : authors) {
        if (own || shows(page.blocks(), outline.parts().get(i), author.name())) {
          kept.add(classified(author, style));
        }
      }
      believed.add(kept);
    }
    return believed;
  }

  private static boolean shows(List<PageBlock> blocks, Outline.Part part, String name) {
    for (int i = part.from(); i < part.to(); i++) {
      String text = blocks.get(i).text();
      if (text.length() <= name.length() + BESIDE && text.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns authors as what they are: pages call agencies persons, or do not say. */
  static List<Attribution> classified(List<Attribution> authors, HouseStyle style) {
    return authors.stream().map(a -> classified(a, style)).toList();
  }

  private static Attribution classified(Attribution author, HouseStyle style) {
    Attribution.Kind kind =
        author.kind() == Attribution.Kind.ORGANIZATION
                || Organizations.isKnown(author.name(), style)
            ? Attribution.Kind.ORGANIZATION
            : author.kind() == Attribution.Kind.UNCLASSIFIED
                    && Bylines.looksLikeNames(author.name())
                ? Attribution.Kind.PERSON
                : author.kind();
    return kind == author.kind()
        ? author
        : new Attribution(
            author.name(), kind, author.roles(), author.affiliation(), author.place());
  }
}
