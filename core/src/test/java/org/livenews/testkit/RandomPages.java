package org.livenews.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Precision;
import org.livenews.model.Status;
import org.livenews.model.Text;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;

/**
 * Makes arbitrary values of the model from a seed: the same seed gives the same values. Strings are
 * ordinary words, markup, and characters of every awkward sort; values reach the ends of their
 * range.
 */
public final class RandomPages {

  private static final List<String> PIECES =
      List.of(
          "word",
          "two words",
          "Größe",
          "مباشر",
          "現場",
          "😀",
          "e\u0301",
          " ",
          "\u00A0",
          "\u200F",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u0007",
          "\u007F",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFD",
          "\uFFFF",
          "\uD83D",
          "\uDE00",
          "\uDBFF",
          "<",
          ">",
          "&",
          "\"",
          "'",
          "&amp;",
          "&lt;b&gt;",
          "&#39;",
          "/",
          "\\",
          "\\u0041",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "</p>",
          "<!--",
          "-->",
          "]]>",
          "<a href=\"javascript:alert(1)\">",
          "\" onclick=\"x",
          "{}",
          "null",
          "%3C");

  private static final List<String> ADDRESSES =
      List.of(
          "https://news.example/live/1?a=b&c=d#e",
          "HTTP://NEWS.EXAMPLE/",
          "/live/1",
          "#post-7",
          "?p=2",
          "//cdn.example/i.jpg",
          "",
          "mailto:desk@news.example",
          "tel:+4420",
          "javascript:alert('x')",
          "data:text/html,%3Cscript%3E",
          "vbscript:x",
          "ftp://files.example/a",
          "urn:isbn:1",
          "https://news.example/\u00FCber/\u6771",
          "https://[2001:db8::1]:8080/",
          "https://a.example/'x'",
          "https://a.example/\uD83D\uDE00",
          "https://a.example/\uD83D",
          "http:opaque");

  private final Random random;

  /** Starts a sequence of values. */
  public RandomPages(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a result; {@link LivePage} says what its parts are. */
  public ParseResult result() {
    return new ParseResult(page(), list(4, this::dropped), list(4, this::diagnostic));
  }

  /** Returns a page with up to six updates. */
  public LivePage page() {
    LivePage.Builder page = LivePage.builder(string(), one(PageKind.values()));
    maybe(this::address).ifPresent(page::url);
    maybe(this::string).ifPresent(page::layout);
    maybe(this::string).ifPresent(page::headline);
    maybe(this::string).ifPresent(page::standfirst);
    maybe(this::string).ifPresent(page::language);
    maybe(this::time).ifPresent(page::published);
    maybe(this::time).ifPresent(page::modified);
    page.lead(body());
    page.keyPoints(list(3, this::string));
    page.status(one(Status.values()));
    page.coverage(one(Coverage.values()));
    page.attributions(list(3, this::attribution));
    page.continuations(list(3, this::address));
    List<Update> updates = new ArrayList<>();
    int count = random.nextInt(7);
    for (int i = 0; i < count; i++) {
      updates.add(update(i + string()));
    }
    return page.updates(updates).build();
  }

  /** Returns an update with this identifier. */
  public Update update(String id) {
    Update.Builder update = Update.builder(new UpdateId(id, one(UpdateId.Basis.values())));
    maybe(this::time).ifPresent(update::time);
    maybe(this::time).ifPresent(update::edited);
    maybe(this::string).ifPresent(update::headline);
    maybe(this::address).ifPresent(update::permalink);
    update.body(body());
    update.attributions(list(3, this::attribution));
    return update.pinned(random.nextBoolean()).keyEvent(random.nextBoolean()).build();
  }

  /** Returns a body of up to four levels. */
  public Body body() {
    return body(4);
  }

  private Body body(int levels) {
    return levels == 0 ? Body.EMPTY : new Body(list(4, () -> block(levels)));
  }

  private Block block(int levels) {
    return switch (random.nextInt(9)) {
      case 0 -> new Block.Heading(1 + random.nextInt(6), text());
      case 1 -> new Block.Quote(body(levels - 1).blocks(), maybe(this::string));
      case 2 -> new Block.Listing(random.nextBoolean(), list(3, () -> item(levels - 1)));
      case 3 ->
          new Block.Image(maybe(this::address), maybe(this::string), text(), maybe(this::string));
      case 4 -> new Block.Embed(maybe(this::string), maybe(this::address), text(), string());
      case 5 -> new Block.Table(random.nextBoolean(), list(3, () -> list(3, this::text)));
      default -> new Block.Paragraph(text());
    };
  }

  private Body item(int levels) {
    return random.nextBoolean() ? Body.of(new Block.Paragraph(text())) : body(levels);
  }

  /** Returns text of up to four runs, some of them alike. */
  public Text text() {
    return new Text(list(4, this::run));
  }

  private Text.Run run() {
    Set<Text.Mark> marks = EnumSet.noneOf(Text.Mark.class);
    while (random.nextInt(3) == 0) {
      marks.add(one(Text.Mark.values()));
    }
    return new Text.Run(filled(), marks, random.nextInt(3) == 0 ? maybe(this::address) : none());
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  /** Returns a time of any kind, up to the ends of the time line. */
  public UpdateTime time() {
    return new UpdateTime(string(), maybe(this::stated), maybe(this::resolved));
  }

  private UpdateTime.Stated stated() {
    if (random.nextBoolean()) {
      return new UpdateTime.Ago(
          random.nextInt(20) == 0
              ? Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)
              : Duration.ofSeconds(random.nextInt(1_000_000), random.nextInt(2) * 5_000_000L));
    }
    LocalTime time = LocalTime.ofSecondOfDay(random.nextInt(86_400));
    return new UpdateTime.Clock(
        random.nextBoolean() ? time : time.withSecond(0).plusNanos(random.nextInt(2)),
        maybe(this::date),
        maybe(this::zone));
  }

  private LocalDate date() {
    return switch (random.nextInt(20)) {
      case 0 -> LocalDate.MIN;
      case 1 -> LocalDate.MAX;
      default -> LocalDate.ofEpochDay(random.nextInt(40_000));
    };
  }

  private ZoneId zone() {
    return ZoneId.of(
        one(
            "Z",
            "UTC",
            "GMT+2",
            "UT-03:30",
            "+05:45",
            "-18:00",
            "Europe/Kyiv",
            "America/New_York"));
  }

  private UpdateTime.Resolved resolved() {
    return new UpdateTime.Resolved(
        instant(), one(Precision.values()), one(UpdateTime.Basis.values()));
  }

  /** Returns an instant, often one of few, so that equal ones occur. */
  public Instant instant() {
    return switch (random.nextInt(20)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      case 2, 3, 4, 5 -> Instant.ofEpochSecond(1_700_000_000L + 60L * random.nextInt(5));
      default -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(2) * 1_000_000L);
    };
  }

  /** Returns an attribution. */
  public Attribution attribution() {
    Set<Attribution.Role> roles = EnumSet.of(one(Attribution.Role.values()));
    if (random.nextBoolean()) {
      roles.add(one(Attribution.Role.values()));
    }
    return new Attribution(
        filled(), one(Attribution.Kind.values()), roles, maybe(this::string), maybe(this::string));
  }

  private Dropped dropped() {
    return new Dropped(filled(), one(Dropped.Reason.values()));
  }

  private Diagnostic diagnostic() {
    return new Diagnostic(
        one(Diagnostic.Code.values()),
        one(Diagnostic.Severity.values()),
        string(),
        maybe(this::string));
  }

  /** Returns an address of any scheme, or of none. */
  public URI address() {
    return URI.create(one(ADDRESSES.toArray(String[]::new)));
  }

  /** Returns any string. */
  public String string() {
    StringBuilder out = new StringBuilder();
    while (random.nextInt(4) != 0) {
      out.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(0x10000))
              : PIECES.get(random.nextInt(PIECES.size())));
    }
    return out.toString();
  }

  private String filled() {
    return PIECES.get(random.nextInt(PIECES.size())) + string();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int most, Supplier<T> element) {
    List<T> elements = new ArrayList<>();
    int size = random.nextInt(most + 1);
    for (int i = 0; i < size; i++) {
      elements.add(element.get());
    }
    return elements;
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
