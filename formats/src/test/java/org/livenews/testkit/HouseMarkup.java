package org.livenews.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
  private String dayAbove = "";
  private String dayBelow = "";
  private boolean oldestFirst;
  private String point = "<li>{text}</li>";
  private final PieceMarkup pieces = new PieceMarkup();

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
    dayAbove = day;
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
    pieces.paragraph = paragraph;
    return this;
  }

  HouseMarkup subhead(String subhead) {
    pieces.subhead = subhead;
    return this;
  }

  HouseMarkup picture(String picture) {
    pieces.picture = picture;
    return this;
  }

  HouseMarkup quote(String quote) {
    pieces.quote = quote;
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
    DayRuns days = new DayRuns(printed(story), zone);
    String posts =
        printed(story).stream()
            .map(
                entry ->
                    (days.isFirst(entry) ? template(entry.at()).fill(dayAbove) : "")
                        + post(story, entry)
                        + (days.isLast(entry) ? template(entry.at()).fill(dayBelow) : ""))
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
    return oldestFirst ? DayRuns.reversed(story.entries()) : story.entries();
  }

  private String post(LiveStory story, Entry entry) {
    Template template = told(story, entry);
    String byline =
        entry.authors().isEmpty()
            ? ""
            : template.set("authors", String.join(" and ", entry.authors())).fill(this.byline);
    String body =
        entry.body().stream().map(p -> pieces.fill(template, p)).collect(Collectors.joining("\n"));
    String headline =
        entry.headline().map(text -> template.set("text", text).fill(this.headline)).orElse("");
    return template.set("headline", headline).set("byline", byline).set("body", body).fill(post);
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
