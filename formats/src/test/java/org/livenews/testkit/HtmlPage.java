package org.livenews.testkit;

/**
 * A generated live page with what a careful reader finds in it.
 *
 * @param seed what it was generated from
 * @param markup how it sets its updates apart
 * @param tongue its language
 * @param html the page
 * @param truth what is in it
 */
public record HtmlPage(long seed, Markup markup, Tongue tongue, String html, Truth truth) {

  @Override
  public String toString() {
    return "page of seed " + seed + ", " + tongue + ", " + markup + ":\n" + html;
  }
}
