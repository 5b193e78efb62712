package org.livenews.extract;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import org.livenews.extract.ElementName.Sort;

/**
 * Goes through the source of an HTML page from tag to tag and takes out what no reader sees, for
 * {@link HtmlSource}. Not thread-safe.
 */
final class HtmlScanner {

  /** Elements of drawings that hold no other kind; some others end the drawing. */
  private static final Set<String> DRAWING =
      ImmutableSet.copyOf(
          ("animate animatemotion animatetransform circle clippath defs ellipse "
                  + "feblend fecolormatrix fecomposite fedropshadow feflood fegaussianblur "
                  + "femerge femergenode femorphology feoffset feturbulence filter g image line "
                  + "lineargradient marker mask path pattern polygon polyline radialgradient "
                  + "rect set stop style switch symbol text textpath tspan use view")
              .split(" "));

  /** Elements of drawings that hold text, and might hold anything. */
  private static final Set<String> LABELS = Set.of("desc", "title");

  private final SourceText source;
  private final String html;
  private final SharedTexts texts;
  private final TagReader tags;
  private final RawText raw;
  private final List<HtmlSource.Script> scripts = new ArrayList<>();
  private final HtmlTree tree;

  /** What stands before this was given to the tree. */
  private int planted;

  /** Where what was taken out begins and ends, one after the other. */
  private final IntStream.Builder cuts = IntStream.builder();

  private int pos;

  /** Whether some of the page is for readers without scripts; scripts in that end otherwise. */
  private boolean unseen;

  /**
   * Creates a scanner.
   *
   * @param tree is told what the page holds, until it refuses
   */
  HtmlScanner(SourceText source, HtmlTree tree) {
    this.source = source;
    html = source.signs();
    this.tree = tree;
    texts = new SharedTexts(source);
    tags = new TagReader(source, texts);
    raw = new RawText(html, tags);
  }

  /** Goes through the source; returns false where only a whole parser can read it. */
  boolean read() {
    pos = html.indexOf('<');
    while (pos >= 0) {
      int behind = construct(pos + 1);
      if (behind < 0) {
        return false;
      }
      pos = html.indexOf('<', behind);
    }
    plantText(html.length());
    return true;
  }

  /** Returns the source without what was taken out; to be called once. */
  String markup() {
    StringBuilder markup = new StringBuilder();
    int copied = 0;
    for (PrimitiveIterator.OfInt cut = cuts.build().iterator(); cut.hasNext(); ) {
      markup.append(source.text(copied, cut.nextInt()));
      copied = cut.nextInt();
    }
    return markup.append(source.text(copied, html.length())).toString();
  }

  /** Returns the scripts in page order. */
  List<HtmlSource.Script> scripts() {
    return List.copyOf(scripts);
  }

  /** Steps over what a less-than sign opens; returns where to go on, or -1. */
  private int construct(int at) {
    char c = tags.charAt(at);
    boolean end = c == '/';
    int from = end ? at + 1 : at;
    if (!isLetter(tags.charAt(from))) {
      return end || c == '!' || c == '?' ? declaration(at) : at;
    }
    plantText(pos);
    int to = tags.nameEnd(from);
    ElementName name = tags.element(from, to);
    int body = tags.end(to);
    if (body < 0) {
      return -1;
    }
    planted = body;
    if (end) {
      if (tree.isGrowing()) {
        tree.end(name);
      }
      return body;
    }
    if (name.is(Sort.RAW)) {
      return tags.isSelfClosing(body) ? -1 : raw(name, body);
    }
    if (name.is("svg")) {
      return drawing(body);
    }
    if (name.is(Sort.FOREIGN)) {
      return -1;
    }
    unseen |= name == ElementName.NOSCRIPT;
    plant(name, body);
    return body;
  }

  /** Steps over a comment, or what counts as one. */
  private int declaration(int at) {
    plantText(pos);
    boolean comment = html.startsWith("!--", at);
    int behind = comment ? comment(at + 3) : behind('>', at);
    if (behind > 0 && !comment && tree.isGrowing()) {
      tree.declaration(source.text(at + 1, behind - 1));
    }
    planted = behind;
    return behind;
  }

  private int comment(int from) {
    int to = raw.commentEnd(from);
    if (to < 0) {
      return -1;
    }
    takeOut(from, to);
    return behind('>', to);
  }

  private void plantText(int to) {
    if (planted < to && tree.isGrowing()) {
      tree.text(texts.text(planted, to));
    }
    planted = to;
  }

  /** Whether the tree grows on; it does not where we make nothing of the last tag's attributes. */
  private boolean mayPlant() {
    if (tree.isGrowing() && !tags.areAttributesTold()) {
      tree.refuse();
    }
    return tree.isGrowing();
  }

  private void plant(ElementName name, int tagEnd) {
    if (tags.isSelfClosing(tagEnd) && !tree.mayStayOpen(name)) {
      tree.refuse();
    }
    if (mayPlant()) {
      tree.start(name, tags);
    }
  }

  /** Steps over raw text and its end tag; takes it out where it is no text for readers. */
  private int raw(ElementName name, int from) {
    boolean script = name.is("script");
    boolean silent = name.is(Sort.SILENT);
    int to = script ? raw.scriptEnd(from) : raw.end(name.text(), from);
    boolean doubtful = script && unseen && to != raw.end(name.text(), from);
    if (to < 0 || doubtful) {
      return -1;
    }
    if (script) {
      scripts.add(
          new HtmlSource.Script(HtmlSource.type(tags.type()), tags.id(), source.stretch(from, to)));
    }
    if (silent) {
      takeOut(from, to);
      if (tree.isGrowing()) {
        tree.silent();
      }
    } else if (mayPlant()) {
      tree.raw(name, tags, source.text(from, to));
    }
    planted = tags.end(to + 2 + name.text().length());
    return planted;
  }

  /** Takes the content of a drawing out; returns -1 if not only drawing is in it. */
  private int drawing(int from) {
    if (tags.isSelfClosing(from)) {
      tree.refuse();
    }
    if (tree.isGrowing()) {
      tree.drawing();
    }
    planted = tags.isSelfClosing(from) ? from : content(from);
    return planted;
  }

  private int content(int from) {
    String label = "";
    int p = html.indexOf('<', from);
    while (p >= 0) {
      if (label.isEmpty() && html.startsWith("<!--", p)) {
        int to = raw.commentEnd(p + 4);
        p = to < 0 ? -1 : html.indexOf('<', to);
        continue;
      }
      boolean end = tags.charAt(p + 1) == '/';
      int start = end ? p + 2 : p + 1;
      int nameEnd = tags.nameEnd(start);
      String name = tags.name(start, nameEnd);
      int next = tags.end(nameEnd);
      boolean labelEnd = end && !label.isEmpty() && name.equals(label);
      if (next < 0 || !label.isEmpty() && !labelEnd) {
        return -1;
      }
      if (labelEnd) {
        label = "";
      } else if (end && name.equals("svg")) {
        takeOut(from, p);
        return next;
      } else if (!end && LABELS.contains(name) && !tags.isSelfClosing(next)) {
        label = name;
      } else if (!DRAWING.contains(name) || mayHoldAll(name)) {
        return -1;
      }
      p = html.indexOf('<', next);
    }
    return -1;
  }

  /**
   * Whether all that follows an element of a drawing may be its text: so a whole parser takes
   * styles in what is for readers without scripts.
   */
  private boolean mayHoldAll(String name) {
    return unseen && !tree.isGrowing() && name.equals("style");
  }

  private void takeOut(int from, int to) {
    if (from < to) {
      cuts.add(from).add(to);
    }
  }

  /** Returns the place behind the next sign, or -1. */
  private int behind(char sign, int from) {
    int at = html.indexOf(sign, from);
    return at < 0 ? -1 : at + 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
