package org.livenews.extract;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;

/**
 * A capture being read: decoded once, parsed once, cut into blocks once, each when first asked for.
 * Not safe for use by several threads; each parse makes its own.
 */
public final class Page {

  private final Capture capture;
  private final Map<String, HouseStyle> styles;
  private final Limits limits;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Content content;
  private Optional<Document> document = Optional.empty();
  private List<HtmlSource.Script> scripts = List.of();
  private Optional<List<PageBlock>> blocks = Optional.empty();
  private Optional<Extents> extents = Optional.empty();
  private Optional<Inventory> inventory = Optional.empty();
  private Optional<LinkedData> linkedData = Optional.empty();
  private Optional<Times> times = Optional.empty();
  private Optional<PageState> state = Optional.empty();
  private Optional<Json.Reading> json = Optional.empty();
  private Optional<Joined> joined = Optional.empty();
  private final Map<Object, Optional<LinkedData>> told = new IdentityHashMap<>();
  private Optional<Rows> rows = Optional.empty();
  private Optional<HouseStyle> rowStyle = Optional.empty();

  private Page(Capture capture, Map<String, HouseStyle> styles, Limits limits) {
    this.capture = capture;
    this.styles = styles;
    this.limits = limits;
    content = new Content(capture, limits, diagnostics);
  }

  /** Returns a page over a capture; nothing is read yet. */
  public static Page of(Capture capture) {
    return of(capture, Map.of(), Limits.DEFAULT);
  }

  /**
   * Returns a page over a capture; nothing is read yet.
   *
   * @param styles how the houses of some hosts write; hosts below them count too
   * @param limits how much of it is read
   */
  public static Page of(Capture capture, Map<String, HouseStyle> styles, Limits limits) {
    return new Page(capture, Map.copyOf(styles), limits);
  }

  /**
   * Returns a page of which only the JSON-LD is read: it has linked data, but no blocks. Of a
   * capture that is JSON all of it is taken for linked data; a text dump has none.
   */
  public static Page ofLinkedData(Capture capture, Limits limits) {
    Page page = new Page(capture, Map.of(), limits);
    page.document = Optional.of(Document.createShell(page.url().map(URI::toString).orElse("")));
    page.scripts = JsonLdScripts.of(capture, page.content);
    return page;
  }

  /** Returns the capture. */
  public Capture capture() {
    return capture;
  }

  /** Returns how much of the page is read. */
  public Limits limits() {
    return limits;
  }

  /** Returns the address the page was got from, if the caller knows it. */
  public Optional<URI> url() {
    return capture.url();
  }

  /** Returns the address of the page: as the caller knows it, else as the page itself says. */
  public Optional<URI> address() {
    return url().or(() -> linkedData().url());
  }

  /**
   * Returns how the house of this page writes: as it was given for its host, and behind that, or
   * where none was given, as an adapter knows it.
   *
   * @param known the style that the adapter would use
   */
  public HouseStyle style(HouseStyle known) {
    String host = styles.isEmpty() ? "" : address().map(URI::getHost).orElse("");
    for (String name = host; !name.isEmpty(); name = name.substring(name.indexOf('.') + 1)) {
      HouseStyle given = styles.get(name.toLowerCase(Locale.ROOT));
      if (given != null) {
        return given.and(known);
      }
      if (name.indexOf('.') < 0) {
        break;
      }
    }
    return known;
  }

  /** Returns when the page was got, if the caller knows it. */
  public Optional<Instant> fetchedAt() {
    return capture.fetchedAt();
  }

  /**
   * Returns the page as a DOM without scripts, styles, comments and drawings, in which white space
   * that begins a line may be missing; a text dump becomes one of {@code p} and {@code li}
   * elements.
   */
  public Document document() {
    if (document.isEmpty()) {
      String base = url().map(URI::toString).orElse("");
      if (capture.media() == Capture.Media.HTML) {
        HtmlSource source = HtmlSource.of(content.source(), base, limits, diagnostics);
        scripts = source.scripts();
        inventory = Optional.of(source.inventory());
        document = Optional.of(source.document());
      } else {
        String text = content.legible();
        boolean dump = capture.media() == Capture.Media.TEXT;
        document = Optional.of(dump ? DumpDocument.of(text) : Document.createShell(base));
      }
    }
    return document.get();
  }

  private List<HtmlSource.Script> scripts() {
    document();
    return scripts;
  }

  /** Returns what elements the page has. */
  Inventory inventory() {
    if (inventory.isEmpty()) {
      inventory = Optional.of(Inventory.of(document()));
    }
    return inventory.get();
  }

  /** Returns the blocks of the page's text in reading order. */
  public List<PageBlock> blocks() {
    if (blocks.isEmpty()) {
      if (document().baseUri().isEmpty()) {
        linkedData().url().map(URI::toString).ifPresent(document()::setBaseUri);
      }
      extents = Optional.of(new Extents(inventory().size()));
      blocks = Optional.of(BlockStream.of(document(), extents.get()));
    }
    return blocks.get();
  }

  /** Returns where the text of each element lies among the blocks. */
  Extents extents() {
    blocks();
    return extents.orElseThrow();
  }

  /**
   * Adds the blocks of an element behind those that are there, and returns them. The element is
   * none of the document.
   */
  List<PageBlock> append(Element element) {
    List<PageBlock> added = BlockStream.of(element, blocks().size());
    blocks = Optional.of(ImmutableList.<PageBlock>builder().addAll(blocks()).addAll(added).build());
    rows = rows.map(own -> own.and(added, rowStyle.orElseThrow()));
    return added;
  }

  /**
   * Takes what an adapter read from the page's JSON in the place of what the page says of itself.
   * The blocks of a capture that is JSON become those of the head it tells of: headline, standfirst
   * and text; its values are let go. To be called before blocks and linked data are asked for.
   */
  public void supply(LinkedData told) {
    linkedData = Optional.of(told);
    times = Optional.empty();
    if (capture.media() == Capture.Media.JSON) {
      json = Optional.of(new Json.Reading(List.of(), List.of()));
      inventory = Optional.empty();
      Element body = document().body();
      body.empty();
      told.headline().ifPresent(h -> body.appendElement("h1").text(h));
      told.description().ifPresent(d -> body.appendElement("p").text(d));
      body.appendChildren(element(told.content(), told.url().or(this::url)).childNodes());
    }
  }

  /**
   * Returns a text of linked data, which may be HTML, as an element that stands nowhere.
   *
   * @param base the address against which links are meant
   */
  Element element(String text, Optional<URI> base) {
    return LooseText.element(text, base.map(URI::toString).orElse(""), limits, diagnostics);
  }

  /** Returns what the page says of itself in machine-readable form. */
  public LinkedData linkedData() {
    if (linkedData.isEmpty()) {
      linkedData = Optional.of(LinkedData.of(document(), inventory(), scripts(), limits));
    }
    return linkedData.get();
  }

  /**
   * Returns the updates of an outline, all of which the page shows; made anew where they differ.
   *
   * @param style the one the outline was found with
   */
  Joined joined(Outline shown, HouseStyle style) {
    if (joined.filter(j -> j.parts().equals(shown.parts())).isEmpty()) {
      joined = Optional.of(Joined.of(this, rows(style), shown));
    }
    return joined.get();
  }

  /**
   * Returns what a shape of JSON reads from the page. It is asked once and may be asked for again:
   * when an adapter claims the page, and when it reads it.
   *
   * @param shape known by its identity
   */
  public Optional<LinkedData> told(Function<Page, Optional<LinkedData>> shape) {
    Optional<LinkedData> known = told.get(shape);
    if (known == null) {
      known = shape.apply(this);
      told.put(shape, known);
    }
    return known;
  }

  /** Returns what the page holds for its own scripts; nothing where it is not HTML. */
  public PageState state() {
    if (state.isEmpty()) {
      state = Optional.of(PageState.of(scripts(), limits, diagnostics));
    }
    return state.get();
  }

  /** Returns the values of a capture that is JSON, until it is supplied; none of any other. */
  public List<Json> json() {
    if (json.isEmpty()) {
      boolean isJson = capture.media() == Capture.Media.JSON;
      json = Optional.of(Json.read(isJson ? content.text() : "", limits));
      diagnostics.addAll(json.get().diagnostics());
    }
    return json.get().values();
  }

  /** Returns the reader of times for the language that the caller or the page states. */
  public Times times() {
    if (times.isEmpty()) {
      times =
          capture
              .language()
              .or(() -> linkedData().language())
              .map(Locale::forLanguageTag)
              .map(Times::in)
              .or(() -> Optional.of(Times.ANY_LANGUAGE));
    }
    return times.get();
  }

  /** Returns the blocks with what they look like in a style; made anew where the style changes. */
  Rows rows(HouseStyle style) {
    if (rows.isEmpty() || rowStyle.filter(s -> s == style).isEmpty()) {
      Rows made = Rows.of(blocks(), style, times());
      if (capture.media() == Capture.Media.HTML) {
        Tombstones.mute(made, inventory());
        PageFrame.mute(made, inventory());
      }
      rows = Optional.of(made);
      rowStyle = Optional.of(style);
    }
    return rows.get();
  }

  /** Returns what was wrong or doubtful so far in decoding and parsing. */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }
}
