package org.livenews.extract;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Capture;

/**
 * Finds the JSON-LD of a page without decoding or parsing the rest of it.
 *
 * <p>Tags, comments and scripts are told apart as the HTML Standard does (section 13.2.5,
 * Tokenization), but for a start tag of a script in an attribute or in the text of another element
 * such as {@code textarea}, which counts as one. Linear.
 */
final class JsonLdScripts {

  static final String TYPE = "application/ld+json";

  /** Beginnings of the names of charsets in which a byte of ASCII may mean another character. */
  private static final Set<String> NOT_ASCII = Set.of("UTF-16", "UTF-32", "ISO-2022", "HZ", "IBM");

  private final SourceText source;
  private final String html;
  private final TagReader tags;
  private final RawText raw;
  private final List<HtmlSource.Script> scripts = new ArrayList<>();

  private JsonLdScripts(SourceText source) {
    this.source = source;
    html = source.signs();
    tags = new TagReader(source);
    raw = new RawText(html, tags);
  }

  /** Returns the scripts of a capture that hold JSON-LD, in page order. */
  static List<HtmlSource.Script> of(Capture capture, Content content) {
    return switch (capture.media()) {
      case HTML -> ofHtml(capture.charset(), content);
      case JSON -> List.of(new HtmlSource.Script(TYPE, "", content.text()));
      case TEXT -> List.of();
    };
  }

  private static List<HtmlSource.Script> ofHtml(Charset charset, Content content) {
    Optional<String> octets = content.octets();
    if (octets.isEmpty() || NOT_ASCII.stream().anyMatch(charset.name()::startsWith)) {
      return new JsonLdScripts(SourceText.of(content.text())).read();
    }
    return new JsonLdScripts(SourceText.of(octets.get(), charset)).read();
  }

  private List<HtmlSource.Script> read() {
    int p = html.indexOf('<');
    while (p >= 0) {
      p = html.indexOf('<', behind(p));
    }
    return scripts;
  }

  /** Returns where to go on behind a less-than sign; behind all where what it opens has no end. */
  private int behind(int sign) {
    char c = tags.charAt(sign + 1);
    int to = sign + 1;
    if (c == '!' && html.startsWith("--", sign + 2)) {
      to = raw.commentEnd(sign + 4);
    } else if ((c == 's' || c == 'S') && tags.isTag("<script", sign)) {
      to = script(sign + "<script".length());
    }
    return to < 0 ? html.length() : to;
  }

  /** Takes a script, the last one of a page that was cut off up to there. */
  private int script(int nameEnd) {
    int from = tags.end(nameEnd);
    if (from < 0) {
      return from;
    }
    String type = HtmlSource.type(tags.type());
    int end = raw.scriptEnd(from);
    int to = end < 0 ? html.length() : end;
    if (type.startsWith(TYPE)) {
      scripts.add(new HtmlSource.Script(type, tags.id(), source.stretch(from, to)));
    }
    return to;
  }
}
