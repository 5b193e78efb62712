package org.livenews.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges HTML that a body wrote, by a grammar much narrower than HTML's: elements and attributes of
 * a list, tags closed in order, values in double quotes, addresses of harmless schemes, no other
 * {@code <} or {@code >} and no {@code &} but in five references. What keeps to it is safe in any
 * browser, however it bends the rules.
 */
public final class SafeHtml {

  private static final Set<String> VOID = Set.of("img");

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("p", Set.of()),
          Map.entry("h1", Set.of()),
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("h4", Set.of()),
          Map.entry("h5", Set.of()),
          Map.entry("h6", Set.of()),
          Map.entry("blockquote", Set.of()),
          Map.entry("cite", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of()),
          Map.entry("li", Set.of()),
          Map.entry("figure", Set.of()),
          Map.entry("figcaption", Set.of()),
          Map.entry("small", Set.of()),
          Map.entry("img", Set.of("src", "alt")),
          Map.entry("a", Set.of("href", "rel")),
          Map.entry("table", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of()),
          Map.entry("td", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("u", Set.of()),
          Map.entry("s", Set.of()),
          Map.entry("sub", Set.of()),
          Map.entry("sup", Set.of()));

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"]*)\"");
  private static final Pattern REFERENCE = Pattern.compile("&(?!(?:amp|lt|gt|quot|#39);)");

  private SafeHtml() {}

  /** Returns what is wrong with {@code html}, nothing if it is safe. */
  public static List<String> faults(String html) {
    List<String> faults = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    while (tag.find()) {
      text(html.substring(at, tag.start()), faults);
      at = tag.end();
      String name = tag.group(2);
      if (!ALLOWED.containsKey(name)) {
        faults.add("element " + name);
      } else if (!tag.group(1).isEmpty()) {
        if (open.isEmpty() || !open.pop().equals(name)) {
          faults.add("</" + name + "> closes nothing");
        }
      } else {
        attributes(name, tag.group(3), faults);
        if (!VOID.contains(name)) {
          open.push(name);
        }
      }
    }
    text(html.substring(at), faults);
    open.forEach(name -> faults.add("<" + name + "> is not closed"));
    return faults;
  }

  private static void text(String text, List<String> faults) {
    if (text.indexOf('<') >= 0 || text.indexOf('>') >= 0) {
      faults.add("a bare bracket in: " + text);
    }
    if (REFERENCE.matcher(text).find()) {
      faults.add("a bare ampersand in: " + text);
    }
    if (text.indexOf('\0') >= 0) {
      faults.add("a NUL");
    }
  }

  private static void attributes(String element, String attributes, List<String> faults) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String name = attribute.group(1);
      String value = attribute.group(2);
      text(value, faults);
      if (!ALLOWED.getOrDefault(element, Set.of()).contains(name)) {
        faults.add("attribute " + name + " of " + element);
      }
      if (name.equals("href") || name.equals("src")) {
        address(value, faults);
      }
    }
  }

  /** Reads the scheme as the most lenient browser would: without blanks and control characters. */
  private static void address(String value, List<String> faults) {
    String url = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    int colon = url.indexOf(':');
    int end = url.length();
    for (char c : new char[] {'/', '?', '#'}) {
      int i = url.indexOf(c);
      end = i >= 0 ? Math.min(end, i) : end;
    }
    if (colon >= 0 && colon < end && !SCHEMES.contains(url.substring(0, colon))) {
      faults.add("address " + value);
    }
  }
}
