package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.nodes.Entities;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Prose;
import org.livenews.testkit.Tongue;

/** What is written as a payload is read as it was, whatever the payload. */
class PayloadProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final Instant NEWEST = Instant.parse("2024-02-29T23:10:05Z");
  private static final String PAGE = "https://www.aljazeera.com/news/liveblog/2024/2/29/arle-flood";

  /** One update as its author has it. */
  private record Told(
      String id,
      String headline,
      List<String> paragraphs,
      Instant at,
      Optional<Instant> edited,
      String author,
      boolean pinned,
      boolean keyEvent) {

    String html() {
      return paragraphs.stream()
          .map(p -> "<p>" + Entities.escape(p) + "</p>")
          .collect(Collectors.joining("\n"));
    }

    Instant changed() {
      return edited.orElse(at);
    }
  }

  /** The payloads, each with what it can tell. */
  private enum Shape {
    GUARDIAN("platforms", true, true, true, true) {
      @Override
      Object json(List<Told> told) {
        return Map.of("frontendData", object("blocks", map(told, this::post)));
      }

      private Object post(Told t) {
        return object(
            "id", t.id(),
            "title", t.headline(),
            "attributes", object("pinned", t.pinned(), "keyEvent", t.keyEvent()),
            "blockFirstPublished", t.at().toEpochMilli(),
            "blockLastUpdated", String.valueOf(t.changed().toEpochMilli()),
            "contributors", List.of(Map.of("name", t.author())),
            "elements",
                map(
                    t.paragraphs(),
                    p ->
                        object(
                            "_type",
                            "model.dotcomrendering.pageElements.TextBlockElement",
                            "html",
                            "<p>" + Entities.escape(p) + "</p>")));
      }
    },
    LIVEBLOG_PRO("platforms", false, true, true, true) {
      @Override
      Object json(List<Told> told) {
        return object(
            "posts",
            Map.of("_items", map(told, this::post)),
            "stickyPosts",
            Map.of("_items", map(told.stream().filter(Told::pinned).toList(), this::post)));
      }

      private Object post(Told t) {
        return object(
            "_id", t.id(),
            "published_date", t.at().toString(),
            "content_updated_date", t.changed().toString(),
            "lb_highlight", t.keyEvent(),
            "post_status", "open",
            "original_creator", Map.of("display_name", t.author()),
            "groups",
                List.of(
                    Map.of("refs", List.of(Map.of("idRef", "main"))),
                    Map.of("refs", map(t.paragraphs(), PayloadProperties::item))));
      }
    },
    AUTOMATTIC("platforms", false, false, true, true) {
      @Override
      Object json(List<Told> told) {
        return object("entries", map(told, this::post), "refresh_interval", 10);
      }

      private Object post(Told t) {
        return object(
            "id", t.id(),
            "type", t.edited().isPresent() ? "update" : "new",
            "render", t.html(),
            "entry_time", t.at().getEpochSecond(),
            "timestamp", t.changed().getEpochSecond(),
            "authors", List.of(Map.of("name", t.author())),
            "key_event", t.keyEvent());
      }
    },
    EASY_LIVEBLOGS("platforms", true, false, false, true) {
      @Override
      Object json(List<Told> told) {
        return object("updates", map(told, this::post), "last_update", NEWEST.getEpochSecond());
      }

      private Object post(Told t) {
        return object(
            "id", t.id(),
            "title", t.headline(),
            "datetime", t.at().getEpochSecond(),
            "modified", t.changed().getEpochSecond(),
            "content", t.html(),
            "author", t.author());
      }
    },
    CNN("cnn", true, true, false, false) {
      @Override
      Object json(List<Told> told) {
        return Map.of(
            "data",
            Map.of(
                "getLivestoryWebData",
                object(
                    "pinnedPosts",
                    map(told.stream().filter(Told::pinned).toList(), t -> object("id", t.id())),
                    "unpinnedPosts",
                    map(told, this::post))));
      }

      private Object post(Told t) {
        return object(
            "id", t.id(),
            "headline", t.headline(),
            "lastPublishDate", t.at().toString(),
            "byline", "From CNN's " + t.author(),
            "content", t.html());
      }
    },
    CLAY("cnn", true, true, false, true) {
      @Override
      Object json(List<Told> told) {
        return object(
            "__meta",
            Map.of("pageType", "live-story"),
            "main",
            List.of(
                object(
                    "spotlight",
                    map(told.stream().filter(Told::pinned).toList(), this::post),
                    "items",
                    map(told, this::post))));
      }

      private Object post(Told t) {
        return object(
            "_ref", "c.example/_components/live-story-post/instances/" + t.id() + "@published",
            "headline", t.headline(),
            "byline", "By " + t.author(),
            "__fields",
                object("created_at", t.at().toString(), "updated_at", t.changed().toString()),
            "content",
                map(
                    t.paragraphs(),
                    p ->
                        object(
                            "_ref",
                            "c.example/_components/paragraph/instances/p1@published",
                            "text",
                            Entities.escape(p))));
      }
    },
    BBC("platforms", true, false, false, true) {
      @Override
      Object json(List<Told> told) {
        return Map.of(
            "data",
            Map.of(
                "liveTextStream",
                Map.of("content", Map.of("data", object("results", map(told, this::post))))));
      }

      private Object post(Told t) {
        return object(
            "urn", t.id(),
            "type", "POST",
            "header",
                block(
                    "header",
                    List.of(
                        block("headline", List.of(leaf("paragraph", t.headline()))),
                        block(
                            "contributor",
                            List.of(block("name", List.of(leaf("paragraph", t.author()))))))),
            "content", block("content", map(t.paragraphs(), p -> leaf("paragraph", p))),
            "dates", object("curated", t.at().toString(), "lastPublished", t.changed().toString()));
      }
    },
    ARC("platforms", true, false, false, true) {
      @Override
      Object json(List<Told> told) {
        return object("_id", "P", "type", "story", "content_elements", map(told, this::post));
      }

      private Object post(Told t) {
        return object(
            "_id", t.id(),
            "type", "story",
            "headlines", Map.of("basic", t.headline()),
            "additional_properties", Map.of("first_display_date", t.at().toString()),
            "display_date", t.changed().toString(),
            "credits", Map.of("by", List.of(Map.of("name", t.author()))),
            "content_elements",
                map(t.paragraphs(), p -> object("type", "text", "content", Entities.escape(p))));
      }
    },
    BRIGHTSPOT("platforms", true, false, false, true) {
      @Override
      Object json(List<Told> told) {
        return object(
            "_template", "/liveblog/LiveBlogPage.hbs", "currentPosts", map(told, this::post));
      }

      private Object post(Told t) {
        return object(
            "_template",
            "/liveblog/LiveBlogPost.hbs",
            "contentId",
            t.id(),
            "headline",
            t.keyEvent() ? List.of(t.headline()) : t.headline(),
            "datePublishedISO",
            t.at().toString(),
            "dateModifiedISO",
            t.changed().toString(),
            t.keyEvent() ? "authors" : "people",
            List.of(Map.of("name", t.author())),
            "body",
            List.of(t.html()));
      }
    },
    AL_JAZEERA("al-jazeera", true, false, false, true) {
      @Override
      Object json(List<Told> told) {
        return map(told, t -> Map.of("data", Map.of("posts", post(t))));
      }
    };

    private final String format;
    private final boolean headlines;
    private final boolean pins;
    private final boolean keys;
    private final boolean edits;

    Shape(String format, boolean headlines, boolean pins, boolean keys, boolean edits) {
      this.format = format;
      this.headlines = headlines;
      this.pins = pins;
      this.keys = keys;
      this.edits = edits;
    }

    abstract Object json(List<Told> told);

    List<Object> expected(Told t) {
      return List.of(
          t.id(),
          headlines ? Optional.of(t.headline()) : Optional.empty(),
          String.join("\n\n", t.paragraphs()),
          Optional.of(t.at()),
          edits ? t.edited() : Optional.empty(),
          List.of(t.author()),
          pins && t.pinned(),
          keys && t.keyEvent());
    }
  }

  private static Map<String, Object> post(Told t) {
    return object(
        "id", t.id(),
        "postType", "liveblog-update",
        "title", t.headline(),
        "shouldDisplayTitle", true,
        "content", t.html(),
        "author", List.of(Map.of("name", t.author())),
        "date", t.at().toString().replace("Z", ""),
        "modified_gmt", t.changed().toString().replace("Z", ""));
  }

  private static Object block(String type, List<Object> blocks) {
    return object("type", type, "model", Map.of("blocks", blocks));
  }

  private static Object leaf(String type, String text) {
    return object("type", type, "model", Map.of("text", text));
  }

  private static Object item(String paragraph) {
    String html = "<p>" + Entities.escape(paragraph) + "</p>";
    return Map.of("item", object("item_type", "text", "text", html));
  }

  private static <T> List<Object> map(List<T> items, Function<T, Object> how) {
    return items.stream().map(how).toList();
  }

  private static Map<String, Object> object(Object... fields) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      object.put((String) fields[i], fields[i + 1]);
    }
    return object;
  }

  private static String written(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> written(e.getKey()) + ":" + written(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(PayloadProperties::written)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String text
        ? '"'
            + text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("<", "\\u003c")
            + '"'
        : String.valueOf(value);
  }

  private static List<Told> told(long seed, int count) {
    Dice dice = new Dice(seed);
    Prose prose = new Prose(dice, Tongue.EN);
    List<Told> told = new ArrayList<>();
    List<String> names = prose.names(3);
    for (int i = 0; i < count; i++) {
      List<String> paragraphs = new ArrayList<>(List.of(prose.paragraph()));
      if (dice.chance(60)) {
        paragraphs.add(prose.sentence() + " Then 3 < 5 & \"x\" \\ > 2 was “said” twice.");
      }
      Instant at = NEWEST.minusSeconds(1370L * i);
      told.add(
          new Told(
              String.valueOf(90210 - 13 * i),
              prose.headline(),
              paragraphs,
              at,
              dice.chance(40) ? Optional.of(at.plusSeconds(95)) : Optional.empty(),
              dice.pick(names),
              i == count / 2,
              dice.chance(30)));
    }
    return told;
  }

  private static List<Object> read(Update u) {
    return List.of(
        u.id().value(),
        u.headline(),
        u.body().toText(),
        u.time().instant(),
        u.edited().flatMap(t -> t.instant()),
        u.attributions().stream().map(a -> a.name()).toList(),
        u.pinned(),
        u.keyEvent());
  }

  private static List<List<Object>> read(ParseResult result) {
    return result.updates().stream().map(PayloadProperties::read).toList();
  }

  @Property(tries = 150)
  void isReadAsItWasWritten(
      @ForAll Shape shape, @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int count) {
    List<Told> told = told(seed, count);
    ParseResult result = PARSER.parse(Capture.json(written(shape.json(told))));
    assertEquals(shape.format, result.page().format());
    assertEquals(PageKind.LIVE_BLOG, result.page().kind());
    assertEquals(told.stream().map(shape::expected).toList(), read(result));
    assertEquals(List.of(), result.diagnostics());
  }

  @Property(tries = 60)
  void severalAnswersAreReadAsOne(
      @ForAll @IntRange(min = 0, max = 2) int choice, @ForAll long seed) {
    Shape shape = List.of(Shape.LIVEBLOG_PRO, Shape.AUTOMATTIC, Shape.EASY_LIVEBLOGS).get(choice);
    List<Told> told = told(seed, 6);
    Object two =
        List.of(shape.json(told.subList(0, 4)), Map.of("data", shape.json(told.subList(4, 6))));
    assertEquals(
        told.stream().map(shape::expected).toList(),
        read(PARSER.parse(Capture.json(written(two)))));
  }

  @Property(tries = 60)
  void brokenOffAnywhereItIsReadWithoutFailing(
      @ForAll Shape shape, @ForAll long seed, @ForAll @IntRange(min = 0, max = 99) int percent) {
    String json = written(shape.json(told(seed, 4)));
    ParseResult result =
        PARSER.parse(Capture.json(json.substring(0, json.length() * percent / 100)));
    assertTrue(
        result.diagnostics().stream().noneMatch(d -> d.code() == Diagnostic.Code.FORMAT_FAILED));
  }

  @Property(tries = 300)
  void valuesOfAnyKindAreReadWithoutFailing(@ForAll Shape shape, @ForAll long seed) {
    Object spoiled = spoiled(shape.json(told(seed, 4)), new Dice(seed));
    ParseResult result = PARSER.parse(Capture.json(written(spoiled)));
    assertTrue(
        result.diagnostics().stream().noneMatch(d -> d.code() == Diagnostic.Code.FORMAT_FAILED),
        () -> result.diagnostics().toString());
  }

  /** Returns a value, in which some values have become others. */
  private static Object spoiled(Object value, Dice dice) {
    if (dice.chance(12)) {
      return dice.pick(List.of("", " ", "x", "<p>", 0, -1e300, true, List.of(), Map.of()));
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> spoiled = new LinkedHashMap<>();
      map.forEach((name, each) -> spoiled.put(name, spoiled(each, dice)));
      return spoiled;
    }
    return value instanceof List<?> list
        ? list.stream().map(each -> spoiled(each, dice)).toList()
        : value;
  }

  /** The page shows the first cards; its state holds all updates. */
  @Property(tries = 40)
  void stateOfAPageIsJoinedToWhatItShows(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 5) int shown, @ForAll boolean encoded) {
    List<Told> told = told(seed, 7);
    Map<String, Object> cache = new LinkedHashMap<>();
    cache.put("ROOT_QUERY", Map.of("article({})", Map.of("__ref", "Post:1")));
    cache.put(
        "Post:1",
        object(
            "id", "1",
            "title", "Flood on the Arle: live updates",
            "postType", "liveblog",
            "link", "/news/liveblog/2024/2/29/arle-flood",
            "children", told.stream().map(t -> Integer.parseInt(t.id())).toList()));
    told.forEach(t -> cache.put("Post:" + t.id(), post(t)));
    Map<String, Object> elsewhere = post(told(seed + 1, 1).get(0));
    elsewhere.put("id", "7");
    cache.put("Post:7", elsewhere);
    String state = written(cache);
    String value =
        encoded
            ? '"' + Base64.getEncoder().encodeToString(state.getBytes(StandardCharsets.UTF_8)) + '"'
            : state;
    String cards =
        told.subList(0, shown).stream()
            .map(
                t ->
                    "<li><article><time datetime=\"%s\">%s</time><h2>%s</h2>%s<a href=\"?update=%s\">Share</a></article></li>"
                        .formatted(
                            t.at(),
                            t.at().toString().substring(11, 16),
                            Entities.escape(t.headline()),
                            t.html(),
                            t.id()))
            .collect(Collectors.joining());
    String html =
        "<html lang=\"en\"><body><main><h1>Flood on the Arle: live updates</h1><ul>%s</ul></main><script>window.__APOLLO_STATE__=%s;</script></body></html>"
            .formatted(cards, value);
    ParseResult result = PARSER.parse(Capture.html(html));
    assertEquals("al-jazeera", result.page().format());
    assertEquals(
        told.stream().map(Told::id).toList(),
        result.updates().stream().map(u -> u.id().value()).toList());
    assertEquals(
        told.stream().map(t -> Optional.of(t.headline())).toList(),
        result.updates().stream().map(Update::headline).toList());
    assertEquals(
        told.stream().map(t -> Optional.of(t.at())).toList(),
        result.updates().stream().map(u -> u.time().instant()).toList());
    assertEquals(
        Stream.of(PAGE).map(Optional::of).toList(),
        Stream.of(result.page().url().map(Object::toString)).toList());
  }

  @Example
  void jsonThatNoPayloadKnowsGivesAWarning() {
    for (String json : List.of("{\"weather\": [1, 2]}", "[]", "null", "{\"updates\": [{}]}")) {
      ParseResult result = PARSER.parse(Capture.json(json));
      assertEquals(
          List.of(), result.updates().stream().filter(u -> u.headline().isPresent()).toList());
      assertTrue(
          result.diagnostics().stream()
              .anyMatch(
                  d ->
                      d.code() == Diagnostic.Code.UNCLAIMED_PAGE
                          && d.detail().contains("JSON capture")),
          result::toString);
    }
  }

  @Example
  void whatIsDeletedCommentedOrAdvertisedIsNoUpdate() {
    Told told = told(3, 1).get(0);
    String post = written(((Map<?, ?>) Shape.LIVEBLOG_PRO.json(List.of(told))).get("posts"));
    for (String change :
        List.of(
            "\"post_status\":\"comment\"",
            "\"post_status\":\"draft\"",
            "\"post_status\":\"open\",\"deleted\":true")) {
      String changed = post.replace("\"post_status\":\"open\"", change);
      assertEquals(List.of(), PARSER.parse(Capture.json(changed)).updates(), change);
    }
    for (String type : List.of("comment", "Advertisement Local", "advertisement")) {
      String changed = post.replace("\"item_type\":\"text\"", "\"item_type\":\"" + type + '"');
      assertEquals(List.of(), PARSER.parse(Capture.json(changed)).updates(), type);
    }
  }

  @Example
  void anEntryThatWasChangedIsReadOnceAndADeletedOneNever() {
    String json =
        """
        {"entries": [
          {"id": "5", "type": "new", "render": "<p>The ferry is late.</p>",
           "entry_time": 1709200000, "timestamp": 1709200000},
          {"id": "4", "type": "new", "render": "<p>The pier is closed.</p>",
           "entry_time": 1709190000, "timestamp": 1709190000},
          {"id": "3", "type": "new", "render": "<p>Nothing yet.</p>",
           "entry_time": 1709180000, "timestamp": 1709180000},
          {"id": "4", "type": "update", "render":
           "<p><span class=\\"liveblog-command type-key\\">key</span></p><p>The pier is open.</p>",
           "entry_time": 1709190000, "timestamp": 1709191000, "key_event": true},
          {"id": "3", "type": "delete", "render": "", "timestamp": 1709181000}]}
        """;
    List<Update> updates = PARSER.parse(Capture.json(json)).updates();
    assertEquals(List.of("5", "4"), updates.stream().map(u -> u.id().value()).toList());
    assertEquals("The pier is open.", updates.get(1).body().toText());
    assertEquals(Instant.ofEpochSecond(1709191000), updates.get(1).edited().get().instant().get());
    assertTrue(updates.get(1).keyEvent());
  }
}
