package org.livenews.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells which elements readers do not see as text of the page. */
final class Unseen {

  private Unseen() {}

  /** Whether readers do not see the element, as far as its name and its own attributes tell. */
  static boolean is(Element element) {
    return isNeverSeen(element.normalName())
        || element.attributesSize() > 0 && isHidden(element.attributes());
  }

  private static boolean isNeverSeen(String name) {
    return switch (name) {
      case "script", "style", "noscript", "template", "svg", "math", "head", "title" -> true;
      case "iframe", "object", "embed", "audio", "video", "canvas" -> true;
      case "select", "textarea", "input", "datalist" -> true;
      default -> false;
    };
  }

  private static boolean isHidden(Attributes attributes) {
    if (attributes.hasKey("hidden")) {
      return true;
    }
    String style = attributes.get("style");
    if (!style.isEmpty() && style.replace(" ", "").contains("display:none")) {
      return true;
    }
    String names = attributes.get("class");
    return !names.isEmpty()
        && (names.contains("visually-hidden")
            || names.contains("visuallyhidden")
            || names.contains("sr-only")
            || names.contains("screen-reader"));
  }
}
