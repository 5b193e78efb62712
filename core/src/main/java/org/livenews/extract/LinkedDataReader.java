package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.livenews.extract.LinkedData.Kind;
import org.livenews.model.Attribution;
import org.livenews.model.Diagnostic;

/** Reads the linked data of a document. */
final class LinkedDataReader {

  private final List<Json> values = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Microdata microdata = new Microdata();
  private final MomentNotes notes = new MomentNotes();
  private final Tags tags = new Tags();
  private final FirstPublication first = new FirstPublication();

  private final Limits limits;

  private LinkedDataReader(Limits limits) {
    this.limits = limits;
  }

  static LinkedData read(
      Document document, Inventory inventory, List<HtmlSource.Script> scripts, Limits limits) {
    LinkedDataReader reader = new LinkedDataReader(limits);
    scripts.forEach(reader::script);
    reader.tags.read(inventory);
    reader.first.read(inventory);
    reader.microdata.read(document, inventory);
    return reader.data();
  }

  private void script(HtmlSource.Script script) {
    if (script.type().startsWith(JsonLdScripts.TYPE)) {
      Json.Reading reading = Json.read(script.data(), limits);
      values.addAll(reading.values());
      diagnostics.addAll(reading.diagnostics());
    }
  }

  private LinkedData data() {
    values.addAll(microdata.roots());
    List<Json> found = Things.top(values);
    List<Json> things = speaking(found);
    boolean live = !things.isEmpty() && Things.isLiveBlog(things.get(0));
    Kind other = found.isEmpty() ? Kind.NONE : Kind.OTHER;
    LinkedData.Builder data =
        LinkedData.description(live ? Kind.LIVE_BLOG : things.isEmpty() ? other : Kind.ARTICLE)
            .values(values)
            .headline(line(things, "headline", "name").or(tags::title))
            .description(line(things, "description").or(tags::description))
            .content(live ? "" : text(things))
            .published(moment(things, "datePublished").or(() -> tags.published(notes)))
            .modified(moment(things, "dateModified").or(() -> tags.modified(notes)))
            .stated(stated(things))
            .coverageTime(moment(things, "coverageStartTime"), moment(things, "coverageEndTime"))
            .authors(authors(things))
            .url(
                tags.url()
                    .or(() -> things.stream().flatMap(t -> Things.url(t).stream()).findFirst()))
            .language(
                tags.language().or(() -> line(things, "inLanguage").flatMap(Tags::languageTag)));
    if (live) {
      Optional<URI> page = Things.url(things.get(0)).or(tags::url);
      for (Json update : things.get(0).list(Things.UPDATE)) {
        if (update instanceof Json.Obj) {
          data.post(Things.post(update, microdata.elements(), page, notes));
        }
      }
    }
    diagnostics.addAll(notes.diagnostics());
    return data.diagnostics(diagnostics).build();
  }

  /** Returns the things that speak for the page, first those to be asked first. */
  private List<Json> speaking(List<Json> found) {
    List<Json> speaking = new ArrayList<>();
    found.stream()
        .filter(Things::isLiveBlog)
        .sorted(Comparator.comparing((Json t) -> -t.list(Things.UPDATE).size()))
        .forEach(speaking::add);
    found.stream()
        .filter(t -> Things.isArticle(t) && !Things.isLiveBlog(t))
        .max(Comparator.comparingInt(this::weight))
        .ifPresent(speaking::add);
    return speaking;
  }

  /** How much an article seems to be that of the page; of equal ones the first is. */
  private int weight(Json article) {
    boolean own = tags.url().isPresent() && Things.url(article).equals(tags.url());
    return (own ? 4 : 0)
        + (article.get("headline").isPresent() ? 2 : 0)
        + (article.get("datePublished").isPresent() ? 1 : 0);
  }

  private StatedTimes stated(List<Json> things) {
    return new StatedTimes(
        moments(things, "datePublished", tags.publications()),
        moments(things, "dateModified", tags.changes()),
        first.values());
  }

  private static List<Moment> moments(List<Json> things, String name, List<Moment> ofTags) {
    MomentNotes unread = new MomentNotes();
    return Stream.concat(
            things.stream().flatMap(t -> unread.read(t, name).stream()), ofTags.stream())
        .toList();
  }

  private Optional<Moment> moment(List<Json> things, String name) {
    return things.stream().flatMap(t -> notes.read(t, name).stream()).findFirst();
  }

  private static Optional<String> line(List<Json> things, String... names) {
    return things.stream().flatMap(t -> Things.line(t, names).stream()).findFirst();
  }

  private static String text(List<Json> things) {
    return things.stream().flatMap(t -> t.text("articleBody").stream()).findFirst().orElse("");
  }

  private static List<Attribution> authors(List<Json> things) {
    return things.stream()
        .map(Things::authors)
        .filter(a -> !a.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
