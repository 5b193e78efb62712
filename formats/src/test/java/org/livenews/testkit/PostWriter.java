package org.livenews.testkit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.livenews.testkit.Markup.Print;
import org.livenews.testkit.Markup.Slot;
import org.livenews.testkit.Markup.Stream;
import org.livenews.testkit.Markup.TimeTag;
import org.livenews.testkit.Markup.Title;
import org.livenews.testkit.Names.Part;

/** Writes the updates of one generated page in its markup, and the truth about each. */
final class PostWriter {

  private static final List<String> AGENCIES = List.of("Reuters", "AFP", "AP", "Getty Images");

  private final Dice dice;
  private final Prose prose;
  private final Markup markup;
  private final Names names;

  PostWriter(Dice dice, Prose prose, Markup markup, Names names) {
    this.dice = dice;
    this.prose = prose;
    this.markup = markup;
    this.names = names;
  }

  /** One update: its markup and the truth about it. */
  record Written(String html, LocalDateTime at, Truth.Entry truth) {}

  Written write(int number, LocalDateTime at, int minutesAgo) {
    Truth.Time time = printed(at, minutesAgo);
    Optional<String> headline =
        markup.title() == Title.NONE ? Optional.empty() : Optional.of(prose.headline());
    List<String> authors =
        markup.byline() && dice.chance(80) ? prose.names(dice.between(1, 2)) : List.of();
    List<Truth.Part> body = new ArrayList<>();
    String text = body(body, markup.stream() == Stream.CLOCKS ? time(time, at, number) : "");
    Truth.Entry truth = new Truth.Entry(time, headline, body, authors);
    String clock = markup.slot() == Slot.INSIDE ? "" : timeBlock(time, at, number);
    StringBuilder out = new StringBuilder();
    if (markup.slot() == Slot.BEFORE && markup.stream() != Stream.CLOCKS) {
      out.append(markup.stream() == Stream.ROWS ? "" : clock);
    }
    headline.ifPresent(
        h -> out.append(heading(markup.slot() == Slot.INSIDE ? time(time, at, number) : "", h)));
    out.append(markup.slot() == Slot.AFTER ? clock : "");
    if (!authors.isEmpty()) {
      out.append(tag("p", Part.BYLINE, "By " + String.join(" and ", authors)));
    }
    out.append(markup.wrappers() > 1 ? tag("div", Part.BODY, text) : text);
    out.append(markup.slot() == Slot.END ? clock : "");
    return new Written(boxed(out.toString(), clock, number), at, truth);
  }

  private String boxed(String content, String clock, int number) {
    if (!markup.stream().hasBoxes()) {
      return content;
    }
    String inner = content;
    for (int i = markup.wrappers(); i > 0; i--) {
      inner = tag("div", Part.INNER, inner);
    }
    if (markup.stream() == Stream.ROWS) {
      inner = "<td>" + clock + "</td><td>" + inner + "</td>";
    }
    String box = markup.box();
    return "<" + box + names.of(Part.UPDATE) + names.id(number) + ">" + inner + "</" + box + ">\n";
  }

  private String heading(String clock, String headline) {
    String text = clock.isEmpty() ? headline : clock + " " + headline;
    return switch (markup.title()) {
      case H2 -> tag("h2", Part.HEADLINE, text);
      case H3 -> tag("h3", Part.HEADLINE, text);
      case H4 -> tag("h4", Part.HEADLINE, text);
      case STRONG -> "<p><strong>" + text + "</strong></p>\n";
      case DIV -> tag("div", Part.HEADLINE, text);
      case NONE -> "";
    };
  }

  /** Returns the time as a line of its own. */
  private String timeBlock(Truth.Time time, LocalDateTime at, int number) {
    String inline = time(time, at, number);
    boolean aloneAlready = markup.timeTag() == TimeTag.P || markup.stream() == Stream.ROWS;
    return aloneAlready ? inline : tag(markup.stream().hasBoxes() ? "div" : "p", Part.TIME, inline);
  }

  private String time(Truth.Time time, LocalDateTime at, int number) {
    String text = time.text();
    String strong = markup.stream() == Stream.CLOCKS ? "<strong>" + text + "</strong>" : text;
    return switch (markup.timeTag()) {
      case TIME -> "<time datetime=\"" + machine(at) + "\">" + strong + "</time>";
      case BARE_TIME -> "<time>" + strong + "</time>";
      case SPAN -> "<span>" + strong + "</span>";
      case A -> "<a href=\"#post-" + (4000 + number) + "\">" + strong + "</a>";
      case P -> tag("p", Part.TIME, strong);
    };
  }

  static String machine(LocalDateTime at) {
    return at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT));
  }

  static String date(LocalDateTime at) {
    return at.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
  }

  private Truth.Time printed(LocalDateTime at, int minutesAgo) {
    String clock = at.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    int half = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
    Print print = markup.print();
    return switch (print) {
      case CLOCK -> Truth.Time.clock(clock, at.toLocalTime());
      case HALF ->
          Truth.Time.clock(
              half + clock.substring(2) + (at.getHour() < 12 ? " am" : " pm"), at.toLocalTime());
      case DATED -> Truth.Time.dated(date(at) + ", " + clock, at.toLocalTime(), at.toLocalDate());
      case AGO -> TimePrinter.ago(minutesAgo);
    };
  }

  private String body(List<Truth.Part> body, String clock) {
    StringBuilder out = new StringBuilder();
    if (markup.stream().hasBoxes() && dice.chance(20)) {
      out.append(figure(body));
    }
    for (int i = dice.between(1, 4); i > 0; i--) {
      Truth.Paragraph paragraph = new Truth.Paragraph(prose.paragraph());
      body.add(paragraph);
      boolean quote = !out.isEmpty() && dice.chance(10);
      String lead = out.isEmpty() && !clock.isEmpty() ? clock + " " : "";
      String p = "<p>" + lead + paragraph.text() + "</p>\n";
      out.append(quote ? "<blockquote>" + p + "</blockquote>\n" : p);
    }
    if (dice.chance(15)) {
      out.append("<ul>");
      for (int i = dice.between(2, 4); i > 0; i--) {
        Truth.Bullet bullet = new Truth.Bullet(prose.sentence());
        body.add(bullet);
        out.append("<li>").append(bullet.text()).append("</li>\n");
      }
      out.append("</ul>\n");
    }
    return out.toString();
  }

  private String figure(List<Truth.Part> body) {
    Truth.Picture picture =
        new Truth.Picture(
            prose.headline(), prose.sentence(), prose.name() + "/" + dice.pick(AGENCIES));
    body.add(picture);
    return "<figure><img src=\"https://img.example/"
        + dice.below(100000)
        + ".jpg\" alt=\""
        + picture.alt()
        + "\"><figcaption>"
        + picture.caption()
        + " <span>"
        + picture.credit()
        + "</span></figcaption></figure>\n";
  }

  private String tag(String tag, Part part, String content) {
    return "<" + tag + names.of(part) + ">" + content + "</" + tag + ">\n";
  }
}
