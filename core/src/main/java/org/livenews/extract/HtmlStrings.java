package org.livenews.extract;

import org.jsoup.nodes.Element;

/** Reads HTML that stands in strings, as adapters find it in the JSON of publishers. */
public final class HtmlStrings {

  private HtmlStrings() {}

  /**
   * Returns the body of a document of which a string is all that is in it. Any string can be read,
   * in time that grows linearly; elements that nest deeper than {@linkplain Limits#DEFAULT by
   * default} lie side by side.
   */
  public static Element body(String html) {
    return WholeParser.fragment(html);
  }
}
