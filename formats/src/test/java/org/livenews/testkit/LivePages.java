package org.livenews.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.livenews.testkit.Names.Part;

/**
 * Generates live pages in HTML over random markup together with the truth about them. A seed gives
 * the same page for ever, as long as this code stays as it is; all text is invented.
 *
 * <p>The updates stand in a page as there are many: menus, a cookie banner, a newsletter form,
 * stories from elsewhere with times of their own, comments, a footer. Any of these can be missing.
 */
public final class LivePages {

  private LivePages() {}

  /** Returns the page of a seed, in any markup. Most are in English. */
  public static HtmlPage of(long seed) {
    Dice dice = new Dice(seed);
    Tongue tongue = dice.chance(70) ? Tongue.EN : dice.pick(List.of(Tongue.values()));
    return of(seed, tongue, Markup.of(dice, tongue), dice.between(4, 14));
  }

  /** Returns the page of a seed whose updates follow one another so. */
  public static HtmlPage of(long seed, Markup.Stream stream) {
    Dice dice = new Dice(seed);
    return of(seed, Tongue.EN, Markup.of(dice, Tongue.EN, stream), dice.between(4, 14));
  }

  /** Returns the page of a seed in a language and a markup, with so many updates. */
  public static HtmlPage of(long seed, Tongue tongue, Markup markup, int count) {
    Dice dice = new Dice(seed ^ 0x5EEDL);
    Prose prose = new Prose(dice, tongue);
    Names names = new Names(dice, markup.naming());
    PageWriter page = new PageWriter(dice, prose, names, tongue);
    PostWriter writer = new PostWriter(dice, prose, markup, names);
    List<PostWriter.Written> posts = posts(dice, writer, markup, count);
    String title = HeadWriter.title(dice, prose, tongue);
    String data = markup.linkedData() ? JsonLd.of(title, posts) : "";
    String html = page.page(title, data, stream(dice, posts, markup, names, page));
    List<Truth.Entry> entries = posts.stream().map(PostWriter.Written::truth).toList();
    return new HtmlPage(
        seed, markup, tongue, html, new Truth(title, List.of(), List.of(), entries, List.of()));
  }

  private static List<PostWriter.Written> posts(
      Dice dice, PostWriter writer, Markup markup, int count) {
    LocalDateTime at =
        LocalDate.of(2019, 1, 1)
            .plusDays(dice.below(2000))
            .atTime(21 + dice.below(3), dice.below(60));
    int minutesAgo = dice.between(1, 20);
    List<PostWriter.Written> posts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      posts.add(writer.write(i, at, minutesAgo));
      int step = dice.between(2, 70);
      minutesAgo += step;
      at = at.minusMinutes(step);
    }
    if (!markup.newestFirst()) {
      Collections.reverse(posts);
    }
    return posts;
  }

  private static String stream(
      Dice dice, List<PostWriter.Written> posts, Markup markup, Names names, PageWriter page) {
    StringBuilder out = new StringBuilder();
    LocalDate day = null;
    for (int i = 0; i < posts.size(); i++) {
      PostWriter.Written post = posts.get(i);
      boolean newDay =
          markup.stream() == Markup.Stream.DAYS && !post.at().toLocalDate().equals(day);
      if (newDay) {
        out.append(day == null ? "" : close(markup));
        out.append("<section").append(names.of(Part.DAY)).append("><h2>");
        out.append(PostWriter.date(post.at())).append("</h2>\n").append(open(markup, names));
        day = post.at().toLocalDate();
      } else if (i > 0) {
        out.append(markup.stream() == Markup.Stream.RULES ? "<hr>\n" : "");
        out.append(markup.noise() && dice.chance(25) ? page.between(markup.box()) : "");
      }
      out.append(post.html());
    }
    return markup.stream() == Markup.Stream.DAYS
        ? out.append(close(markup)).toString()
        : switch (markup.box()) {
          case "li" -> "<ul" + names.of(Part.STREAM) + ">\n" + out + "</ul>\n";
          case "tr" -> "<table" + names.of(Part.STREAM) + "><tbody>\n" + out + "</tbody></table>\n";
          default -> "<div" + names.of(Part.STREAM) + ">\n" + out + "</div>\n";
        };
  }

  private static String open(Markup markup, Names names) {
    return markup.box().equals("li") ? "<ol" + names.of(Part.STREAM) + ">\n" : "";
  }

  private static String close(Markup markup) {
    return (markup.box().equals("li") ? "</ol>" : "") + "</section>\n";
  }

  /** The updates as a search engine wants them. */
  private static final class JsonLd {

    static String of(String title, List<PostWriter.Written> posts) {
      return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
          + "\"@type\":\"LiveBlogPosting\",\"headline\":\""
          + title
          + "\",\"liveBlogUpdate\":["
          + posts.stream().map(JsonLd::of).collect(Collectors.joining(","))
          + "]}</script>\n";
    }

    private static String of(PostWriter.Written post) {
      String headline = post.truth().headline().map(h -> "\"headline\":\"" + h + "\",").orElse("");
      String body =
          post.truth().body().stream()
              .flatMap(
                  part ->
                      part instanceof Truth.Paragraph p
                          ? List.of(p.text()).stream()
                          : List.<String>of().stream())
              .collect(Collectors.joining(" "));
      return "{\"@type\":\"BlogPosting\","
          + headline
          + "\"datePublished\":\""
          + PostWriter.machine(post.at())
          + "\",\"articleBody\":\""
          + body
          + "\"}";
    }
  }
}
