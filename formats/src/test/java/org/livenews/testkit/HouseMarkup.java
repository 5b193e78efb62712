package org.livenews.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.livenews.testkit.LiveStory.Entry;
import org.livenews.testkit.LiveStory.Fact;
import org.livenews.testkit.LiveStory.Items;
import org.livenews.testkit.LiveStory.Picture;
import org.livenews.testkit.LiveStory.Piece;
import org.livenews.testkit.LiveStory.Saying;
import org.livenews.testkit.LiveStory.Subhead;
import org.livenews.testkit.LiveStory.Words;

/**
 * Markup as a few templates: one of the page, one of an update, and of the pieces of an update
 * where the house has other ones than everybody.
 */
final class HouseMarkup implements MarkupWriter {

  private final String name;
  private String form = "";
  private boolean hasLayout = true;
  private final Set<Fact> facts =
      EnumSet.of(Fact.ID, Fact.HEADLINE, Fact.INSTANT, Fact.SUBHEADS, Fact.PICTURES, Fact.QUOTES);
  private Set<Data> data = EnumSet.allOf(Data.class);
  private ZoneId zone = ZoneOffset.UTC;
  private final Map<String, String> scripts = new LinkedHashMap<>();
  private String address = "https://news.example/live/{at:yyyy/MM/dd}/storm";
  private String page = "<main><h1>{headline}</h1><div>{posts}</div></main>";
  private String post = "<article>{headline}{byline}{body}</article>";
  private String id = "{number}";
  private String headline = "<h2>{text}</h2>";
  private String byline = "";
  private String day = "";
  private String dayBelow = "";
  private boolean oldestFirst;
  private String point = "<li>{text}</li>";
  private String paragraph = "<p>{text}</p>";
  private String subhead = "<h3>{text}</h3>";
  private String quote = "<blockquote><p>{text}</p></blockquote>";
  private String picture =
      "<figure><img src=\"/i/{number}.jpg\" alt=\"\"><figcaption>{text} ({credit})</figcaption>"
          + "</figure>";

  /** Markup that is read by the layout of this name, as long as nobody says otherwise. */
  HouseMarkup(String name) {
    this.name = name;
  }

  // ---- what a house is like ---------------------------------------------------------------

  /** Sets the address; the time is that of the oldest update. */
  HouseMarkup at(String address) {
    this.address = address;
    return this;
  }

  HouseMarkup page(String page) {
    this.page = page;
    return this;
  }

  HouseMarkup post(String post) {
    this.post = post;
    return this;
  }

  HouseMarkup id(String id) {
    this.id = id;
    return this;
  }

  HouseMarkup headline(String headline) {
    this.headline = headline;
    return this;
  }

  HouseMarkup byline(String byline) {
    this.byline = byline;
    return says(Fact.AUTHORS);
  }

  /** Sets the heading above the updates of a day. */
  HouseMarkup day(String day) {
    this.day = day;
    return this;
  }

  /** Sets the line below the updates of a day. */
  HouseMarkup dayBelow(String day) {
    dayBelow = day;
    return this;
  }

  /** Says that the page begins with its oldest update. */
  HouseMarkup oldestFirst() {
    oldestFirst = true;
    return this;
  }

  /** Says in which of its forms a layout is written here. */
  HouseMarkup form(String form) {
    this.form = form;
    return this;
  }

  HouseMarkup paragraph(String paragraph) {
    this.paragraph = paragraph;
    return this;
  }

  HouseMarkup subhead(String subhead) {
    this.subhead = subhead;
    return this;
  }

  HouseMarkup picture(String picture) {
    this.picture = picture;
    return this;
  }

  HouseMarkup quote(String quote) {
    this.quote = quote;
    return this;
  }

  HouseMarkup zone(String zone) {
    this.zone = ZoneId.of(zone);
    return this;
  }

  HouseMarkup says(Fact... more) {
    facts.addAll(List.of(more));
    return this;
  }

  HouseMarkup hides(Fact... others) {
    List.of(others).forEach(facts::remove);
    return this;
  }

  /** Says that linked data is always there and true: without it, too much is missing. */
  HouseMarkup needsData() {
    data = EnumSet.of(Data.TRUE);
    return this;
  }

  HouseMarkup withoutData() {
    data = EnumSet.of(Data.NONE);
    return this;
  }

  /** Says what a script writes into the one element of each update that a selector names. */
  HouseMarkup script(String selector, String text) {
    scripts.put(selector, text);
    return this;
  }

  /** Says that there is no layout of this markup. */
  HouseMarkup byEvidence() {
    hasLayout = false;
    return this;
  }

  // ---- the writer -------------------------------------------------------------------------

  @Override
  public Optional<String> layout() {
    return Optional.of(name).filter(n -> hasLayout);
  }

  @Override
  public Set<Fact> facts() {
    return facts;
  }

  @Override
  public Set<Data> data() {
    return data;
  }

  @Override
  public ZoneId zone() {
    return zone;
  }

  @Override
  public URI address(LiveStory story) {
    Entry oldest = story.entries().get(story.entries().size() - 1);
    return URI.create(template(oldest.at()).fill(address));
  }

  @Override
  public String id(Entry entry) {
    return numbered(entry).fill(id);
  }

  @Override
  public String page(LiveStory story, Data data) {
    String posts =
        printed(story).stream()
            .map(entry -> above(story, entry) + post(story, entry) + below(story, entry))
            .collect(Collectors.joining("\n"));
    Template template = template(story.entries().get(0).at());
    String pinned = post(story, story.pinned()).replace(" id=\"" + id(story.pinned()) + "\"", "");
    String points =
        story.keyPoints().stream()
            .map(text -> template.set("text", text).fill(point))
            .collect(Collectors.joining());
    String ids =
        story.entries().stream()
            .map(entry -> "<li><a href=\"#" + id(entry) + "\">" + entry.headline().orElse(""))
            .collect(Collectors.joining("</a></li>", "", "</a></li>"));
    String body =
        template
            .set("headline", story.headline())
            .set("standfirst", story.standfirst())
            .set("keyPoints", points)
            .set("keyEvents", ids)
            .set("posts", posts)
            .set("pinned", pinned)
            .fill(page);
    return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + story.headline()
        + "</title>"
        + StoryData.of(this, story, data)
        + "</head><body>"
        + "<nav><ul><li><a href=\"/world\">World</a></li><li><a href=\"/sport\">Sport</a></li>"
        + "</ul></nav>\n"
        + body
        + "\n<footer><p>© 2024 Harbour News</p></footer></body></html>";
  }

  @Override
  public String shown(LiveStory story) {
    Document document = Jsoup.parse(page(story, data.iterator().next()));
    scripts.forEach(
        (selector, text) -> {
          Iterator<Element> slots = document.select(selector).iterator();
          printed(story).forEach(entry -> slots.next().text(told(story, entry).fill(text)));
        });
    document.outputSettings().prettyPrint(false);
    return document.outerHtml();
  }

  @Override
  public List<Entry> printed(LiveStory story) {
    return oldestFirst ? reversed(story.entries()) : story.entries();
  }

  private static List<Entry> reversed(List<Entry> entries) {
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Returns the heading of the day above its first update on the page. */
  private String above(LiveStory story, Entry entry) {
    return endsDay(reversed(printed(story)), entry) ? template(entry.at()).fill(day) : "";
  }

  /** Returns the line of the day below its last update on the page. */
  private String below(LiveStory story, Entry entry) {
    return endsDay(printed(story), entry) ? template(entry.at()).fill(dayBelow) : "";
  }

  private boolean endsDay(List<Entry> entries, Entry entry) {
    int next = entries.indexOf(entry) + 1;
    return next == entries.size() || !day(entries.get(next)).equals(day(entry));
  }

  private LocalDate day(Entry entry) {
    return entry.at().atZone(zone).toLocalDate();
  }

  private String post(LiveStory story, Entry entry) {
    Template template = told(story, entry);
    String byline =
        entry.authors().isEmpty()
            ? ""
            : template.set("authors", String.join(" and ", entry.authors())).fill(this.byline);
    String body =
        entry.body().stream().map(p -> piece(template, p)).collect(Collectors.joining("\n"));
    String headline =
        entry.headline().map(text -> template.set("text", text).fill(this.headline)).orElse("");
    return template.set("headline", headline).set("byline", byline).set("body", body).fill(post);
  }

  private String piece(Template template, Piece piece) {
    template.set("text", piece.text());
    if (piece instanceof Words) {
      return template.fill(paragraph);
    } else if (piece instanceof Subhead) {
      return template.fill(subhead);
    } else if (piece instanceof Picture p) {
      return template.set("credit", p.credit()).fill(picture);
    } else if (piece instanceof Saying) {
      return template.fill(quote);
    }
    return ((Items) piece)
        .items().stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
  }

  private Template told(LiveStory story, Entry entry) {
    return numbered(entry)
        .set("id", id(entry))
        .set("title", entry.headline().orElse(""))
        .set("age", Duration.between(entry.at(), story.captured()).toMinutes() + " min ago")
        .set("page", address(story).toString());
  }

  private Template numbered(Entry entry) {
    return template(entry.at())
        .set("number", Integer.toString(entry.number()))
        .set("hex24", String.format(Locale.ROOT, "%024x", entry.number() * 0x9E3779B97F4AL))
        .set("hex32", String.format(Locale.ROOT, "%032x", entry.number() * 0x9E3779B97F4AL));
  }

  private Template template(Instant at) {
    return new Template(at.atZone(zone));
  }

  @Override
  public String toString() {
    return form.isEmpty() ? name : name + ", " + form;
  }
}
