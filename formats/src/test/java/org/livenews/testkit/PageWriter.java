package org.livenews.testkit;

import org.livenews.testkit.Names.Part;

/** Writes what stands around the updates of a generated page, and now and then between them. */
final class PageWriter {

  private final Dice dice;
  private final Prose prose;
  private final Names names;
  private final boolean english;

  PageWriter(Dice dice, Prose prose, Names names, Tongue tongue) {
    this.dice = dice;
    this.prose = prose;
    this.names = names;
    english = tongue == Tongue.EN;
  }

  String page(String title, String linkedData, String stream) {
    StringBuilder out =
        new StringBuilder("<!doctype html>\n<html>\n<head><meta charset=\"utf-8\">");
    out.append("<title>").append(title).append("</title>\n").append(linkedData);
    out.append("</head>\n<body>\n");
    out.append(english && dice.chance(40) ? cookies() : "");
    out.append(dice.chance(80) ? header() : "");
    int depth = dice.below(3);
    out.append("<div").append(names.of(Part.PAGE)).append(">\n".repeat(1));
    out.append("<div>".repeat(depth));
    boolean asideFirst = dice.chance(30);
    boolean aside = dice.chance(60);
    out.append(aside && asideFirst ? aside() : "");
    String main = dice.chance(60) ? "main" : "div";
    out.append('<').append(main).append(names.of(Part.MAIN)).append(">\n");
    out.append("<h1>").append(title).append("</h1>\n");
    out.append(dice.chance(50) ? "<p>" + prose.sentence() + "</p>\n" : "");
    out.append(stream);
    out.append(english && dice.chance(30) ? newsletter("div") : "");
    out.append("</").append(main).append(">\n");
    out.append(english && dice.chance(25) ? comments() : "");
    out.append(aside && !asideFirst ? aside() : "");
    out.append("</div>".repeat(depth)).append("</div>\n");
    return out.append(dice.chance(80) ? footer() : "").append("</body>\n</html>\n").toString();
  }

  /** Returns something that is no update and stands between two, in the elements of updates. */
  String between(String box) {
    String noise = english && dice.chance(20) ? newsletter("div") : advertisement();
    return switch (box) {
      case "li" -> "<li>" + noise + "</li>\n";
      case "tr" -> "<tr><td colspan=\"2\">" + noise + "</td></tr>\n";
      default -> noise;
    };
  }

  private String advertisement() {
    String label = english && dice.chance(70) ? "<span>Advertisement</span>" : "";
    return "<div" + names.of(Part.NOISE) + ">" + label + "</div>\n";
  }

  private String header() {
    StringBuilder out = new StringBuilder("<header" + names.of(Part.FRAME) + ">");
    out.append("<a href=\"/\">").append(prose.place()).append(" Post</a>\n<nav><ul>");
    for (String item : prose.names(4)) {
      String word = item.substring(item.indexOf(' ') + 1);
      out.append("<li><a href=\"/").append(dice.below(100)).append("\">");
      out.append(word).append("</a></li>");
    }
    return out.append("</ul></nav></header>\n").toString();
  }

  private String cookies() {
    return "<div"
        + names.of(Part.COOKIES)
        + "><p>We use cookies to make this site better.</p><button>Accept</button></div>\n";
  }

  private String newsletter(String tag) {
    return "<"
        + tag
        + names.of(Part.NEWSLETTER)
        + "><form><label>Sign up for our newsletter</label><input type=\"email\">"
        + "<button>Sign up</button></form></"
        + tag
        + ">\n";
  }

  private String aside() {
    StringBuilder out = new StringBuilder("<aside" + names.of(Part.RELATED) + ">");
    out.append(english ? "<h2>Most read</h2>\n" : "");
    for (int i = dice.between(2, 6); i > 0; i--) {
      out.append("<div><h3><a href=\"/news/").append(dice.below(100000)).append("\">");
      out.append(prose.headline()).append("</a></h3><time>");
      out.append(dice.between(10, 23)).append(':').append(dice.between(10, 59));
      out.append("</time></div>\n");
    }
    return out.append("</aside>\n").toString();
  }

  private String comments() {
    StringBuilder out = new StringBuilder("<section" + names.of(Part.COMMENTS) + ">");
    out.append("<h2>Comments</h2>\n");
    for (int i = dice.between(1, 3); i > 0; i--) {
      out.append("<div><b>").append(prose.name()).append("</b> <span>");
      out.append(dice.between(1, 9)).append(" hours ago</span><p>");
      out.append(prose.sentence()).append("</p><button>Reply</button></div>\n");
    }
    return out.append("</section>\n").toString();
  }

  private String footer() {
    return "<footer"
        + names.of(Part.FRAME)
        + "><p>© 2024 "
        + prose.place()
        + " Post</p><ul><li><a href=\"/imprint\">"
        + (english ? "About us" : prose.place())
        + "</a></li></ul></footer>\n";
  }
}
