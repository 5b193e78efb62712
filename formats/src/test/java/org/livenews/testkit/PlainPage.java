package org.livenews.testkit;

/**
 * Writes a text dump as the plainest HTML page: a paragraph for each line, a list for lines with
 * bullets. It is the page that a dump may have been taken from.
 */
public final class PlainPage {

  private PlainPage() {}

  /** Returns the page of a dump whose bullets are {@code •}. */
  public static String html(String dump) {
    StringBuilder out = new StringBuilder("<!doctype html><html><body><article>\n");
    boolean inList = false;
    for (String line : dump.split("\n")) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      boolean item = text.startsWith("• ");
      if (item != inList) {
        out.append(item ? "<ul>\n" : "</ul>\n");
        inList = item;
      }
      String escaped = (item ? text.substring(2) : text).replace("&", "&amp;").replace("<", "&lt;");
      out.append(item ? "<li>" + escaped + "</li>\n" : "<p>" + escaped + "</p>\n");
    }
    return out.append(inList ? "</ul>\n" : "").append("</article></body></html>\n").toString();
  }
}
