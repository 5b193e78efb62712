package org.livenews.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.livenews.model.Capture;

/**
 * A page that is out of all measure in one respect, at any size.
 *
 * @param name what it goes by
 * @param full how many of what it has too many of it has at its full size
 * @param page makes the page that has so many
 */
public record Pathology(String name, int full, IntFunction<Capture> page) {

  private static final int MANY = 100_000;
  private static final int MILLION = 1_000_000;
  private static final int MEGABYTE = 1 << 20;
  private static final String SENTENCE = "The rain has not stopped over the bay since morning. ";
  private static final String LINKED = "<script type=\"application/ld+json\">";

  /** Returns the whole set: each disease in HTML, dump and JSON, where they can have it. */
  public static List<Pathology> all() {
    List<Pathology> all = new ArrayList<>();
    nesting(all);
    attributes(all);
    updates(all);
    unclosedTags(all);
    blocks(all);
    lines(all);
    times(all);
    entities(all);
    characters(all);
    all.addAll(BigBlog.all());
    return List.copyOf(all);
  }

  @Override
  public String toString() {
    return name;
  }

  private static void nesting(List<Pathology> all) {
    for (String tag : List.of("div", "b", "ul><li", "table><tr><td", "blockquote")) {
      String end = "</" + tag.replace("><", "></") + ">";
      all.add(
          new Pathology(
              "levels of <" + tag + ">",
              MANY,
              n -> html(("<" + tag + ">").repeat(n) + SENTENCE + end.repeat(n))));
    }
    all.add(new Pathology("levels of > in a dump", MANY, n -> dump("> ".repeat(n) + SENTENCE)));
    all.add(new Pathology("brackets in a dump", MANY, n -> dump("([".repeat(n) + SENTENCE)));
    for (String open : List.of("[", "{\"a\":", "[{\"a\":")) {
      String close = open.endsWith("[") ? "]" : open.startsWith("[") ? "}]" : "}";
      all.add(
          new Pathology(
              "levels of " + open + " in JSON",
              MANY,
              n -> Capture.json(open.repeat(n) + "1" + close.repeat(n))));
      all.add(
          new Pathology(
              "levels of " + open + " in linked data",
              MANY,
              n -> html(LINKED + open.repeat(n) + "1" + close.repeat(n) + "</script>")));
    }
    all.add(
        new Pathology(
            "levels of the state of a page",
            MANY,
            n -> html("<script>window.told=" + "[".repeat(n) + "]".repeat(n) + "</script>")));
  }

  private static void attributes(List<Pathology> all) {
    int full = 10 * MEGABYTE;
    for (String name : List.of("title", "class", "alt", "src", "id")) {
      all.add(
          new Pathology(
              "characters of " + name,
              full,
              n -> html("<img " + name + "=\"" + "a b/".repeat(n / 4) + "\">")));
    }
    all.add(
        new Pathology(
            "characters of an attribute of a broken page",
            full,
            n -> html("<b><p></b><a href=\"" + "a b/".repeat(n / 4) + "\">x")));
    all.add(
        new Pathology("letters of an attribute's name", full, n -> html(tag("p ", n) + SENTENCE)));
    all.add(new Pathology("letters of a tag's name", full, n -> html(tag("", n) + SENTENCE)));
    all.add(
        new Pathology(
            "attributes of a tag",
            MILLION,
            n ->
                html(
                    IntStream.range(0, n)
                        .mapToObj(i -> " a" + i)
                        .collect(Collectors.joining("", "<p", ">")))));
    all.add(new Pathology("letters of a word in a dump", full, n -> dump("a".repeat(n))));
    all.add(
        new Pathology(
            "letters of a name in JSON", full, n -> Capture.json("{\"" + "a".repeat(n) + "\":1}")));
  }

  private static String tag(String beginning, int letters) {
    return "<" + beginning + "a".repeat(letters) + ">";
  }

  private static void updates(List<Pathology> all) {
    int full = 50_000;
    all.add(new Pathology("updates of a page", full, n -> BigBlog.page(n, 1)));
    all.add(new Pathology("updates of a dump", full, n -> BigBlog.dump(n, 1)));
    all.add(new Pathology("updates of JSON", full, n -> BigBlog.json(n, 1)));
    all.add(new Pathology("updates of linked data", full, n -> BigBlog.linked(n, 1)));
    all.add(
        new Pathology(
            "equal updates of a page",
            full,
            n ->
                html(
                    "<article id=a><time>12:30</time><h2>Rain</h2><p>It rains.</p></article>"
                        .repeat(n))));
  }

  private static void unclosedTags(List<Pathology> all) {
    for (String tag : List.of("div", "b", "p", "li", "a href=x", "table", "span class=x")) {
      all.add(
          new Pathology(
              "unclosed <" + tag + ">", MILLION, n -> html(("<" + tag + ">").repeat(n) + "End")));
    }
    all.add(new Pathology("tags that have no end", MILLION, n -> html("<div a=\"".repeat(n))));
    all.add(new Pathology("tags in a dump", MILLION, n -> dump("<div>".repeat(n))));
    all.add(
        new Pathology(
            "unclosed quotation marks in JSON", MILLION, n -> Capture.json("{\"a\"".repeat(n))));
  }

  private static void blocks(List<Pathology> all) {
    String blog =
        "{\"@type\":\"LiveBlogPosting\",\"headline\":\"Storm\",\"liveBlogUpdate\":["
            + "{\"@type\":\"BlogPosting\",\"headline\":\"Bridge 1 is closed\"}]}";
    for (String json :
        List.of(blog, "{\"@type\":\"NewsArticle\",\"headline\":\"Storm\"}", "{\"a")) {
      all.add(
          new Pathology(
              "blocks of linked data: " + json.substring(0, Math.min(25, json.length())),
              10_000,
              n -> html((LINKED + json + "</script>").repeat(n))));
    }
    all.add(
        new Pathology(
            "scripts with state",
            10_000,
            n ->
                html(
                    IntStream.range(0, n)
                        .mapToObj(i -> "<script>window.s" + i + "={\"id\":" + i + "}</script>")
                        .collect(Collectors.joining()))));
    all.add(new Pathology("values in JSON", MILLION, n -> Capture.json("[]".repeat(n))));
  }

  private static void lines(List<Pathology> all) {
    int full = 20 * MEGABYTE;
    all.add(new Pathology("characters of a line", full, n -> dump(prose(n))));
    all.add(new Pathology("characters of a paragraph", full, n -> html("<p>" + prose(n))));
    all.add(
        new Pathology(
            "characters of a headline", full, n -> Capture.html("<h1>" + prose(n) + "</h1><p>x")));
    all.add(
        new Pathology(
            "characters of a string in JSON",
            full,
            n ->
                Capture.json(
                    "{\"data\":{\"article\":{\"postType\":\"liveblog\",\"title\":\""
                        + prose(n)
                        + "\"}}}")));
    all.add(
        new Pathology(
            "marked words of a line", MILLION, n -> html("<p>" + "<b>a</b> c ".repeat(n))));
    all.add(new Pathology("clocks in a line", MILLION, n -> dump("10:12 Rain fell. ".repeat(n))));
  }

  private static void times(List<Pathology> all) {
    int full = 10_000;
    all.add(
        new Pathology(
            "digits of a clock in a dump", full, n -> dump("12:" + "3".repeat(n) + "\n\nRain")));
    all.add(
        new Pathology(
            "digits of an age in a dump", full, n -> dump("3".repeat(n) + " min ago\n\nRain")));
    all.add(
        new Pathology(
            "digits of a time element",
            full,
            n ->
                html(
                    "<article><time datetime=\"2024-01-02T10:00:%sZ\">12:%s</time><p>x</article>"
                        .formatted("3".repeat(n), "3".repeat(n)))));
    all.add(
        new Pathology(
            "digits of a time in linked data",
            full,
            n ->
                html(
                    LINKED
                        + "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-01-02T10:00:00.%sZ\"}"
                            .formatted("3".repeat(n))
                        + "</script>")));
  }

  private static void entities(List<Pathology> all) {
    for (String entity :
        List.of("&amp;", "&", "&#99999999999;", "&#x1F600;", "&amp;lt;", "&aaaaaaaaaaaa")) {
      all.add(new Pathology(entity + " in a page", MILLION, n -> html("<p>" + entity.repeat(n))));
    }
    all.add(
        new Pathology(
            "&amp;lt; in linked data",
            MILLION,
            n ->
                html(
                    LINKED
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\""
                        + "&amp;lt;".repeat(n)
                        + "\"}</script>")));
    all.add(new Pathology("&amp; in a dump", MILLION, n -> dump("&amp;".repeat(n))));
    all.add(
        new Pathology(
            "escapes in JSON",
            MILLION,
            n -> Capture.json("{\"a\":\"" + "\\u0041".repeat(n) + "\"}")));
  }

  private static void characters(List<Pathology> all) {
    String some = "The rain has not stopped\0.";
    all.add(new Pathology("null bytes in a page", MILLION, n -> html("<p>" + some.repeat(n / 8))));
    all.add(new Pathology("null bytes in a dump", MILLION, n -> dump(some.repeat(n / 8))));
    all.add(
        new Pathology(
            "null bytes in JSON",
            MILLION,
            n -> Capture.json("{\"a\":\"" + some.repeat(n / 8) + "\"}")));
    all.add(new Pathology("nothing but null bytes", MILLION, n -> Capture.text("\0".repeat(n))));
    String lone = "a \uD800 b \uDC00";
    all.add(new Pathology("lone surrogates in a page", MILLION, n -> html("<p>" + lone.repeat(n))));
    all.add(new Pathology("lone surrogates in a dump", MILLION, n -> dump(lone.repeat(n))));
    all.add(
        new Pathology(
            "lone surrogates in JSON",
            MILLION,
            n -> Capture.json("{\"a\":\"" + (lone + "\\ud800").repeat(n) + "\"}")));
    all.add(
        new Pathology(
            "words of mixed charsets in a page",
            MILLION,
            n -> Capture.bytes(mixed("<meta charset=utf-16>" + BigBlog.small(), n), "text/html")));
    all.add(
        new Pathology(
            "words of mixed charsets in a dump",
            MILLION,
            n -> Capture.bytes(mixed(BigBlog.smallDump(), n), "text/plain; charset=utf-8")));
  }

  private static byte[] mixed(String beginning, int words) {
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1251"),
            Charset.forName("Shift_JIS"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(beginning.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < words; i++) {
      out.writeBytes("Grüße шторм 台風 ".getBytes(charsets.get(i % charsets.size())));
    }
    return out.toByteArray();
  }

  private static String prose(int length) {
    return SENTENCE.repeat(length / SENTENCE.length());
  }

  private static Capture html(String more) {
    return Capture.html(BigBlog.small() + more);
  }

  private static Capture dump(String more) {
    return Capture.text(BigBlog.smallDump() + more);
  }
}
