package org.livenews.formats;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.livenews.extract.HtmlStrings;

/**
 * A body being written as HTML, piece by piece, from what a payload holds as data. Texts that may
 * hold markup of their own are called HTML; all others are escaped. Not safe for use by several
 * threads.
 */
final class Markup {

  private final Element body;

  Markup() {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    body = document.body();
  }

  /** Returns what was written. */
  String html() {
    return body.html();
  }

  /** Adds markup as it is. */
  void html(String html) {
    add(html, body);
  }

  void paragraph(String html) {
    add(html, body.appendElement("p"));
  }

  void heading(String html) {
    add(html, body.appendElement("h3"));
  }

  void list(List<String> html) {
    if (!html.isEmpty()) {
      Element list = body.appendElement("ul");
      html.forEach(item -> add(item, list.appendElement("li")));
    }
  }

  /** Adds a quotation and, if it is told, whose it is. */
  void quote(String html, Optional<String> source) {
    Element quote = body.appendElement("blockquote");
    add(html, quote.appendElement("p"));
    source.ifPresent(s -> quote.appendElement("p").text(s));
  }

  /** Adds an image; the credit stands behind the caption in brackets, where readers look for it. */
  void image(
      Optional<String> src,
      Optional<String> alt,
      Optional<String> captionHtml,
      Optional<String> credit) {
    Element figure = body.appendElement("figure");
    if (src.isPresent() || alt.isPresent()) {
      Element image = figure.appendElement("img");
      src.ifPresent(s -> image.attr("src", s));
      alt.ifPresent(a -> image.attr("alt", a));
    }
    if (captionHtml.isPresent() || credit.isPresent()) {
      Element caption = figure.appendElement("figcaption");
      captionHtml.ifPresent(c -> add(c.strip(), caption));
      String gap = captionHtml.isPresent() ? " " : "";
      credit.ifPresent(c -> caption.appendText(gap + "[" + c + "]"));
    }
  }

  /** Adds something that another site shows: its markup, else a frame with its address. */
  void embed(Optional<String> html, Optional<String> address, Optional<String> captionHtml) {
    if (html.filter(Markup::shows).isPresent()) {
      html(html.get());
    } else {
      Element figure = body.appendElement("figure");
      address.ifPresentOrElse(
          a -> figure.appendElement("iframe").attr("src", a),
          () -> html.ifPresent(h -> add(h, figure)));
      captionHtml.ifPresent(c -> add(c, figure.appendElement("figcaption")));
    }
  }

  /** Whether markup holds text or images of its own. */
  private static boolean shows(String html) {
    Element parsed = HtmlStrings.body(html);
    return parsed.hasText() || parsed.selectFirst("img") != null;
  }

  private static void add(String html, Element to) {
    to.appendChildren(HtmlStrings.body(html).childNodes());
  }
}
