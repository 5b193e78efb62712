package org.livenews.extract;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The tags of a page's head that tell of the page: Open Graph, article tags, links, language. */
final class Tags {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LANGUAGE = 35;
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "date.published",
          "publish-date",
          "pubdate",
          "dc.date.issued",
          "dcterms.created",
          "parsely-pub-date");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:article:modified_time",
          "datemodified",
          "last-modified",
          "lastmod",
          "dcterms.modified");

  private final Map<String, String> metas = new HashMap<>();
  private Optional<URI> canonical = Optional.empty();
  private Optional<String> language = Optional.empty();

  void read(Inventory inventory) {
    inventory.roots().forEach(html -> language = languageTag(html.attr("lang")));
    inventory.metas().forEach(this::meta);
    inventory.links().forEach(this::link);
  }

  private void link(Element link) {
    boolean own =
        canonical.isEmpty()
            && link.hasAttr("href")
            && List.of(link.attr("rel").toLowerCase(Locale.ROOT).split(" ")).contains("canonical");
    if (own) {
      canonical = Addresses.absolute(link.baseUri(), link.attr("href"));
    }
  }

  private void meta(Element meta) {
    String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
    String content = meta.attr("content");
    if (!name.isEmpty() && name.length() <= LONGEST_NAME && !content.isBlank()) {
      metas.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
    }
  }

  Optional<Moment> published(MomentNotes notes) {
    return first(PUBLISHED, notes);
  }

  Optional<Moment> modified(MomentNotes notes) {
    return first(MODIFIED, notes);
  }

  /** Returns all that is called the publication. */
  List<Moment> publications() {
    return all(PUBLISHED);
  }

  /** Returns all that is called the last change. */
  List<Moment> changes() {
    return all(MODIFIED);
  }

  private List<Moment> all(List<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(metas.get(name)).flatMap(Moment::read).stream())
        .toList();
  }

  private Optional<Moment> first(List<String> names, MomentNotes notes) {
    for (String name : names) {
      Optional<Moment> moment = Optional.ofNullable(metas.get(name)).flatMap(notes::read);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  Optional<URI> url() {
    return canonical
        .filter(URI::isAbsolute)
        .or(() -> Optional.ofNullable(metas.get("og:url")).flatMap(Addresses::of))
        .filter(URI::isAbsolute);
  }

  Optional<String> title() {
    return Optional.ofNullable(metas.get("og:title")).map(LooseText::line);
  }

  Optional<String> description() {
    return Optional.ofNullable(metas.get("og:description"))
        .or(() -> Optional.ofNullable(metas.get("description")))
        .map(LooseText::line);
  }

  Optional<String> language() {
    return language.or(
        () -> Optional.ofNullable(metas.get("og:locale")).flatMap(Tags::languageTag));
  }

  /** Returns the language that the first root to state one states. */
  static Optional<String> language(Inventory inventory) {
    return inventory.roots().stream()
        .filter(html -> html.hasAttr("lang"))
        .findFirst()
        .flatMap(html -> languageTag(html.attr("lang")));
  }

  /** Returns a BCP 47 tag from what pages write for one. */
  static Optional<String> languageTag(String written) {
    String tag = written.strip().replace('_', '-');
    boolean fits =
        tag.length() >= 2
            && tag.length() <= LONGEST_LANGUAGE
            && tag.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
    String canonical = fits ? Locale.forLanguageTag(tag).toLanguageTag() : "und";
    boolean known = !canonical.equals("und") && canonical.split("-")[0].length() <= 3;
    return known ? Optional.of(canonical) : Optional.empty();
  }
}
