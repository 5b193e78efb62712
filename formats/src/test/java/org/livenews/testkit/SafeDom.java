package org.livenews.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Judges HTML that a body wrote by what a parser of HTML makes of it in the places where a page may
 * put it: only elements, attributes and addresses of a list, all of it where it was put, and the
 * same when it is written and read again.
 */
public final class SafeDom {

  /** What a body writes, and {@code tbody}, which every parser puts into a table. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("p h1 h2 h3 h4 h5 h6 blockquote cite ul ol li figure figcaption small img a table tbody"
                  + " tr th td strong em u s sub sup")
              .split(" "));

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of("a", Set.of("href", "rel"), "img", Set.of("src", "alt"));

  private static final Map<String, Set<String>> SCHEMES =
      Map.of("href", Set.of("http", "https", "mailto", "tel"), "src", Set.of("http", "https"));

  private static final Pattern SCHEME = Pattern.compile("([^:/?#\\\\]*):.*", Pattern.DOTALL);

  /** What a page may have around the HTML, which stands for {@code {}}. */
  private static final List<String> SURROUNDINGS =
      List.of(
          "<div id=here>{}</div>",
          "<table><tr><td id=here>{}</td></tr></table>",
          "<svg><foreignObject id=here>{}</foreignObject></svg>");

  private static final String AFTER = "<p id=after>After.</p>";

  private SafeDom() {}

  /** Returns what is wrong with {@code html}, nothing if it is safe. */
  public static List<String> faults(String html) {
    List<String> faults = new ArrayList<>();
    for (String surroundings : SURROUNDINGS) {
      Document document = read(surroundings.replace("{}", html) + AFTER);
      String written = document.html();
      if (!read(written).html().equals(written)) {
        faults.add("written and read again it is another: " + written);
      }
      Element here = document.getElementById("here");
      if (here == null) {
        faults.add("the place where it was put is gone");
        continue;
      }
      here.childNodes().forEach(child -> child.nodeStream().forEach(node -> judge(node, faults)));
      here.empty();
      if (!document.html().equals(read(surroundings.replace("{}", "") + AFTER).html())) {
        faults.add("it changes what stands around it: " + document.html());
      }
    }
    return faults;
  }

  private static Document read(String page) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static void judge(Node node, List<String> faults) {
    if (node instanceof Element element) {
      if (!ELEMENTS.contains(element.tagName())
          || !element.tag().namespace().equals(Parser.NamespaceHtml)) {
        faults.add("element " + element.tagName() + " of " + element.tag().namespace());
      }
      for (Attribute attribute : element.attributes()) {
        judge(element.tagName(), attribute, faults);
      }
    } else if (!(node instanceof TextNode)) {
      faults.add("a node " + node.nodeName());
    }
  }

  private static void judge(String element, Attribute attribute, List<String> faults) {
    String name = attribute.getKey();
    if (!ATTRIBUTES.getOrDefault(element, Set.of()).contains(name)) {
      faults.add("attribute " + name + " of " + element);
    }
    if (SCHEMES.containsKey(name)) {
      String address = attribute.getValue().replaceAll("[\\p{Cntrl}\\p{Space}\\p{Z}]", "");
      Matcher scheme = SCHEME.matcher(address);
      if (scheme.matches()
          && !SCHEMES.get(name).contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
        faults.add("address " + attribute.getValue());
      }
    }
  }
}
