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
    boolean differ = differ(posts);
    List<Attribution> ofPage = page.linkedData().authors();
    List<List<Attribution>> believed = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      List<Attribution> authors = joined.get(i).map(Post::authors).orElse(List.of());
      if (authors.isEmpty()) {
        believed.add(List.of());
        continue;
      }
      List<Attribution> kept = new ArrayList<>();
      boolean own =
          page.linkedData().origin() == LinkedData.Origin.SOURCE
              || differ && isOwn(authors, ofPage);
      for (Attribution author : authors) {
        if (own || shows(page.blocks(), outline.parts().get(i), author.name())) {
          kept.add(classified(author, style));
        }
      }
      believed.add(kept);
    }
    return believed;
  }

  /** Returns for each post the authors to be believed where nothing but linked data is known. */
  static List<List<Attribution>> told(LinkedData data) {
    boolean differ = differ(data.posts());
    return data.posts().stream()
        .map(Post::authors)
        .map(a -> differ && isOwn(a, data.authors()) ? a : List.<Attribution>of())
        .map(a -> classified(a, HouseStyle.GENERIC))
        .toList();
  }

  private static boolean differ(List<Post> posts) {
    Set<List<Attribution>> lists = new HashSet<>();
    posts.forEach(p -> lists.add(p.authors()));
    lists.remove(List.<Attribution>of());
    return lists.size() > 1;
  }

  /** Whether authors are those of an update; the list of the page is that of all. */
  private static boolean isOwn(List<Attribution> authors, List<Attribution> ofPage) {
    return authors.size() <= 1 || !authors.equals(ofPage);
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
