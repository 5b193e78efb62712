package org.livenews.extract;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which elements readers do not see as text of the page. */
final class Unseen {

  private static final Set<String> NAMES =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "head",
          "title",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "select",
          "textarea",
          "input",
          "datalist");

  private Unseen() {}

  /** Whether readers do not see the element, as far as its name and its own attributes tell. */
  static boolean is(Element element) {
    return NAMES.contains(element.normalName()) || isHidden(element);
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty() && style.replace(" ", "").contains("display:none")) {
      return true;
    }
    String names = element.className();
    return !names.isEmpty()
        && (names.contains("visually-hidden")
            || names.contains("visuallyhidden")
            || names.contains("sr-only")
            || names.contains("screen-reader"));
  }
}
