package org.livenews.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;

/**
 * Updates that only linked data holds: they are appended behind those that the page shows, in
 * blocks of their own, and read like any other.
 *
 * <p>A post is one of them if it is joined to no update of the outline, says something, and is not
 * to be found in the text of the page, by its headline or by how its text begins: such a post is
 * shown, though not told apart. Nor is one whose update the page took back.
 */
final class LinkedUpdates {

  /** Letters that a headline must have to be looked for in the page. */
  private static final int TELLING = 12;

  /** By how much updates are longer than what is none, such as comments and teasers. */
  private static final int LONGER = 2;

  /** Letters by which a text is known. */
  private static final int BEGINNING = 60;

  private final Page page;
  private final HouseStyle style;
  private final LinkedData data;

  private LinkedUpdates(Page page, HouseStyle style) {
    this.page = page;
    this.style = style;
    data = page.linkedData();
  }

  /** Returns the outline with a part more for each update that only linked data holds. */
  static Outline append(Page page, Outline outline, HouseStyle style) {
    LinkedUpdates updates = new LinkedUpdates(page, style);
    return updates.data.posts().isEmpty() ? outline : updates.appended(outline);
  }

  private Outline appended(Outline outline) {
    List<Post> missing = missing(outline);
    if (missing.isEmpty()) {
      return outline;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(outline.diagnostics());
    List<Outline.Part> parts = new ArrayList<>(outline.parts());
    int headTo = outline.headTo();
    if (refute(parts, missing)) {
      diagnostics.add(
          Diagnostic.note(
              Diagnostic.Code.BOUNDARIES,
              "the linked data knows none of the "
                  + parts.size()
                  + " updates that were found, and tells of longer ones; those were taken"));
      parts.clear();
    }
    List<Optional<String>> headlines =
        PostHeadlines.of(missing.stream().map(Optional::of).toList(), data);
    Element section = new Element("section");
    for (int i = 0; i < missing.size(); i++) {
      section.appendChild(element(missing.get(i), headlines.get(i)));
    }
    parts.addAll(parts(missing, section, page.append(section)));
    if (data.origin() == LinkedData.Origin.DESCRIPTION) {
      diagnostics.add(
          Diagnostic.note(
              Diagnostic.Code.LINKED_DATA_ONLY,
              missing.size()
                  + " of "
                  + parts.size()
                  + " updates stand in linked data only; they come last"));
    }
    return new Outline(PageKind.LIVE_BLOG, headTo, parts, outline.marks(), diagnostics);
  }

  /**
   * Whether what was found in the page are no updates, such as comments or other stories: all posts
   * are missing, and say more, together or each.
   */
  private boolean refute(List<Outline.Part> parts, List<Post> missing) {
    if (parts.isEmpty() || missing.size() < data.posts().size()) {
      return false;
    }
    long found = 0;
    for (Outline.Part part : parts) {
      for (PageBlock block : page.blocks().subList(part.from(), part.to())) {
        found += block.text().length();
      }
    }
    long told = missing.stream().mapToLong(p -> p.body().length()).sum();
    return told > found || told * parts.size() > LONGER * found * missing.size();
  }

  private List<Post> missing(Outline outline) {
    Set<Post> joined = Collections.newSetFromMap(new IdentityHashMap<>());
    page.joined(outline, style).posts().forEach(p -> p.ifPresent(joined::add));
    List<Post> rest = data.posts().stream().filter(p -> !joined.contains(p)).toList();
    if (data.origin() == LinkedData.Origin.SOURCE) {
      return rest;
    }
    Set<String> shown = rest.isEmpty() ? Set.of() : shown();
    Set<String> deleted = rest.isEmpty() ? Set.of() : Tombstones.ids(page.inventory());
    String title = data.headline().map(Join::letters).orElse("");
    return rest.stream()
        .filter(p -> says(p, title) && !isShown(p, shown))
        .filter(p -> p.ids().stream().noneMatch(deleted::contains))
        .toList();
  }

  private static boolean says(Post post, String title) {
    boolean own = post.headline().map(Join::letters).filter(h -> !h.equals(title)).isPresent();
    return own || !post.body().isEmpty() && !Join.letters(post.body()).equals(title);
  }

  private static boolean isShown(Post post, Set<String> shown) {
    String headline = beginning(post.headline().orElse(""));
    String start = beginning(post.body());
    return headline.length() >= TELLING && shown.contains(headline)
        || start.length() >= TELLING && shown.contains(start);
  }

  /** Returns the letters and digits by which a text is known. */
  private static String beginning(String text) {
    // One more is read, for how a letter is written small may depend on the one behind it.
    String letters = Join.letters(text, BEGINNING + 1);
    return letters.length() > BEGINNING ? letters.substring(0, BEGINNING) : letters;
  }

  /**
   * Returns how each block begins, with and without a time in front, and how the text of the page
   * goes on from it.
   */
  private Set<String> shown() {
    Set<String> shown = new HashSet<>();
    for (PageBlock block : page.blocks()) {
      String text = block.text();
      begin(text, block.index(), shown);
      Times.ANY_LANGUAGE
          .leading(text)
          .ifPresent(t -> begin(text.substring(t.next()), block.index(), shown));
    }
    return shown;
  }

  /** Adds the beginning of a text of a block, and of that text with what follows the block. */
  private void begin(String text, int block, Set<String> shown) {
    List<PageBlock> blocks = page.blocks();
    StringBuilder start = new StringBuilder(beginning(text));
    shown.add(start.toString());
    for (int k = block + 1; k < blocks.size() && start.length() < BEGINNING; k++) {
      start.append(beginning(blocks.get(k).text()));
    }
    shown.add(start.substring(0, Math.min(BEGINNING, start.length())));
  }

  /** Returns a part for each post; each begins with the rule that is the first of its element. */
  private static List<Outline.Part> parts(
      List<Post> posts, Element section, List<PageBlock> blocks) {
    List<Outline.Part> parts = new ArrayList<>();
    int at = 0;
    for (Post post : posts) {
      int from = at++;
      while (at < blocks.size() && !isFirst(blocks.get(at), section)) {
        at++;
      }
      parts.add(
          new Outline.Part(
              blocks.get(from).index(),
              blocks.get(at - 1).index() + 1,
              Optional.empty(),
              Optional.of(post)));
    }
    return parts;
  }

  private static boolean isFirst(PageBlock block, Element section) {
    Element parent = block.element().parent();
    return block.kind() == PageBlock.Kind.RULE && parent != null && parent.parent() == section;
  }

  /** Returns a post as an element: a rule, by which it holds something, headline and text. */
  private Element element(Post post, Optional<String> headline) {
    Element article = new Element("article");
    article.appendElement("hr");
    headline.ifPresent(h -> article.appendElement("h2").text(h));
    article.appendChild(page.element(post.content(), page.address()));
    return article;
  }
}
