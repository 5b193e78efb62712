package org.livenews.testkit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.livenews.testkit.Markup.Extra;
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
        markup.has(Extra.SIGNED)
            ? prose.names(1)
            : markup.byline() && dice.chance(80) ? prose.names(dice.between(1, 2)) : List.of();
    List<Truth.Part> body = new ArrayList<>();
    String text = body(body, markup.stream() == Stream.CLOCKS ? time(time, at, number) : "");
    Truth.Entry truth = new Truth.Entry(time, headline, body, authors);
    String signature = markup.has(Extra.SIGNED) ? "<a href=\"/a\">" + authors.get(0) + "</a> " : "";
    String clock = markup.slot() == Slot.INSIDE ? "" : timeBlock(time, at, number, signature);
    StringBuilder out = new StringBuilder();
    if (markup.slot() == Slot.BEFORE && markup.stream() != Stream.CLOCKS) {
      out.append(hasTimeCell() ? "" : clock);
    }
    if (markup.has(Extra.LABEL) && dice.chance(30)) {
      out.append(tag("div", Part.LABEL, "Key event"));
    }
    headline.ifPresent(
        h -> out.append(heading(markup.slot() == Slot.INSIDE ? time(time, at, number) : "", h)));
    out.append(markup.slot() == Slot.AFTER ? clock : "");
    if (!authors.isEmpty() && !markup.has(Extra.SIGNED)) {
      out.append(tag("p", Part.BYLINE, "By " + String.join(" and ", authors)));
    }
    out.append(markup.wrappers() > 1 ? tag("div", Part.BODY, text) : text);
    out.append(markup.slot() == Slot.END ? clock : "");
    if (markup.has(Extra.READ_MORE) && !truth.runningText().isEmpty() && dice.chance(40)) {
      out.append("<p><a href=\"/news/")
          .append(dice.below(1000))
          .append("\">Read more here.</a></p>\n");
    }
    if (markup.has(Extra.SHARE)) {
      out.append("<ul><li><a href=\"https://f.example/\">Facebook</a></li>");
      out.append("<li><a href=\"https://t.example/\">Twitter</a></li>");
      out.append("<li><a href=\"#\">Copy link</a></li></ul>\n");
    }
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
    if (markup.has(Extra.UNEVEN_WRAPPERS) && dice.chance(40)) {
      inner = "<div>" + inner + "</div>\n";
    }
    String before = "";
    if (markup.stream() == Stream.ROWS) {
      inner = "<td>" + clock + "</td><td>" + inner + "</td>";
    } else if (markup.stream() == Stream.TERMS) {
      before = "<dt>" + clock + "</dt>\n";
    }
    String box = markup.box();
    String names =
        markup.has(Extra.UNEVEN_CLASSES)
            ? this.names.uneven(Part.UPDATE)
            : this.names.of(Part.UPDATE);
    return before + "<" + box + names + this.names.id(number) + ">" + inner + "</" + box + ">\n";
  }

  private String heading(String clock, String headline) {
    String words =
        markup.has(Extra.LINKED_HEADLINES) ? "<a href=\"#\">" + headline + "</a>" : headline;
    String text = clock.isEmpty() ? words : clock + " " + words;
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
  private String timeBlock(Truth.Time time, LocalDateTime at, int number, String signature) {
    String inline = signature + time(time, at, number);
    boolean aloneAlready =
        hasTimeCell()
            || signature.isEmpty()
                && (markup.timeTag() == TimeTag.P || markup.timeTag() == TimeTag.HEADING);
    return aloneAlready ? inline : tag(markup.stream().hasBoxes() ? "div" : "p", Part.TIME, inline);
  }

  private String time(Truth.Time time, LocalDateTime at, int number) {
    String text =
        markup.has(Extra.TIME_TWICE)
            ? "<span>Posted at " + time.text() + "</span><span>" + time.text() + "</span>"
            : time.text();
    if (markup.has(Extra.NO_BREAK_SPACES)) {
      text = text.replace(' ', '\u00A0').replace("<span\u00A0", "<span ");
    }
    String strong = markup.stream() == Stream.CLOCKS ? "<strong>" + text + "</strong>" : text;
    return switch (markup.timeTag()) {
      case TIME -> "<time datetime=\"" + machine(at) + "\">" + strong + "</time>";
      case BARE_TIME -> "<time>" + strong + "</time>";
      case SPAN -> "<span>" + strong + "</span>";
      case A -> "<a href=\"#post-" + (4000 + number) + "\">" + strong + "</a>";
      case P ->
          markup.has(Extra.SIGNED) ? "<span>" + strong + "</span>" : tag("p", Part.TIME, strong);
      case HEADING -> tag("h4", Part.TIME, strong);
    };
  }

  private boolean hasTimeCell() {
    return markup.stream() == Stream.ROWS || markup.stream() == Stream.TERMS;
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
    boolean pictureOnly = markup.has(Extra.PICTURES_ONLY) && dice.chance(20);
    if (pictureOnly || markup.stream().hasBoxes() && dice.chance(20)) {
      out.append(figure(body));
    }
    if (pictureOnly) {
      return out.toString();
    }
    boolean curt = markup.has(Extra.CURT) && dice.chance(40);
    boolean broken = markup.has(Extra.BR_PARAGRAPHS);
    int count = curt ? 1 : dice.between(1, 4);
    out.append(broken ? "<div>" : "");
    for (int i = 0; i < count; i++) {
      if (i > 0 && markup.has(Extra.SUBHEADS) && dice.chance(25)) {
        Truth.Paragraph subhead = new Truth.Paragraph(prose.headline());
        body.add(subhead);
        out.append("<h5>").append(subhead.text()).append("</h5>\n");
      }
      Truth.Paragraph paragraph = new Truth.Paragraph(curt ? prose.headline() : paragraph());
      body.add(paragraph);
      String text = paragraph.text();
      if (markup.has(Extra.NO_BREAK_SPACES)) {
        text = text.replaceFirst(" ", "\u00A0");
      }
      text = i == 0 && !clock.isEmpty() ? clock + " " + text : text;
      boolean quote = i > 0 && !broken && dice.chance(10);
      String p = markup.has(Extra.DIV_PARAGRAPHS) ? "div" : "p";
      if (broken) {
        out.append(i == 0 ? "" : "<br><br>\n").append(text);
      } else if (quote) {
        out.append("<blockquote><p>").append(text).append("</p></blockquote>\n");
      } else {
        out.append('<').append(p).append('>').append(text).append("</").append(p).append(">\n");
      }
    }
    out.append(broken ? "</div>\n" : "");
    if (!curt && dice.chance(15)) {
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

  private String paragraph() {
    String text = prose.paragraph();
    if (!markup.has(Extra.CLOCKS_IN_TEXT) || dice.chance(60)) {
      return text;
    }
    String clock = dice.between(1, 12) + ":" + dice.between(10, 59);
    return dice.chance(50)
        ? "By " + clock + " am it was over. " + text
        : text + " That was at " + clock + " pm.";
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
