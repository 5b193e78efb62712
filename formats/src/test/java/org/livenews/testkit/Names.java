package org.livenews.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes and ids of one generated page: the same part has the same class everywhere. */
final class Names {

  /** A part of a page, with classes that say what it is. */
  enum Part {
    PAGE("page", "site", "wrapper"),
    MAIN("main-content", "live-page", "article-body"),
    STREAM("live-updates", "liveblog-posts", "stream"),
    DAY("day", "date-group"),
    UPDATE("live-update", "liveblog-post", "entry", "post"),
    INNER("post-inner", "entry-wrap", "card"),
    HEADLINE("post-title", "entry-headline", "live-update-title"),
    TIME("timestamp", "post-time", "entry-date"),
    BYLINE("byline", "author", "post-author"),
    BODY("post-body", "entry-content", "text"),
    NOISE("ad-slot", "advertisement"),
    NEWSLETTER("newsletter", "signup"),
    RELATED("related", "more-stories", "teaser"),
    COMMENTS("comments", "comment-list"),
    FRAME("site-header", "site-footer", "bar"),
    COOKIES("cookie-banner", "consent");

    private final List<String> classes;

    Part(String... classes) {
      this.classes = List.of(classes);
    }
  }

  private final Dice dice;
  private final Markup.Naming naming;
  private final Map<Part, String> names = new HashMap<>();

  Names(Dice dice, Markup.Naming naming) {
    this.dice = dice;
    this.naming = naming;
  }

  /** Returns the class attribute of a part, with a blank before it, or nothing. */
  String of(Part part) {
    return switch (naming) {
      case NONE -> "";
      case READABLE, RANDOM ->
          " class=\""
              + names.computeIfAbsent(
                  part, p -> naming == Markup.Naming.READABLE ? dice.pick(p.classes) : random())
              + "\"";
    };
  }

  /** Returns the id attribute of an update, with a blank before it, or nothing. */
  String id(int update) {
    return switch (naming) {
      case NONE -> "";
      case READABLE -> " id=\"post-" + (4000 + update) + "\"";
      case RANDOM -> " id=\"" + random() + "\"";
    };
  }

  private String random() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      out.append("bcdfghjklmnpqrstvwxz".charAt(dice.below(20)));
    }
    return out.toString();
  }
}
