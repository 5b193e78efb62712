package org.livenews.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Reads tags in the source of an HTML page as the HTML Standard does (sections 13.2.5.6 to
 * 13.2.5.40), without making anything of them. Not thread-safe.
 */
final class TagReader implements StartTag {

  private static final int LONGEST_NAME = 100;
  private static final int MOST_ATTRIBUTES = 100;
  private static final int NAMES = 1 << 9;

  /** Names of elements and attributes that most pages write, each where it is looked for. */
  private static final String[] USUAL =
      usual(
          "a article aside b body br button div em figcaption figure footer form h1 h2 h3 h4 head "
              + "header html i iframe img input label li link main meta nav noscript ol option p "
              + "path picture script section small source span strong style svg table tbody td "
              + "textarea time title tr ul "
              + "alt aria-hidden aria-label aria-labelledby as charset class content "
              + "crossorigin data-id data-src data-testid datetime for height hidden "
              + "href id itemprop itemscope itemtype lang loading media method name onclick "
              + "placeholder property rel role sizes src srcset tabindex target type value "
              + "width");

  private final SharedTexts texts;
  private final CharacterReferences references = new CharacterReferences();
  private final String html;

  /** Where names and values of the attributes begin and end, four numbers each. */
  private int[] places = new int[64];

  private int attributes;

  /** The names of the first attributes of the last tag, as many as were asked for. */
  private final List<String> attributeNames = new ArrayList<>();

  /** Names that were read, or are usual. */
  private final @Nullable String[] names = USUAL.clone();

  /** The names that were those of elements, each where it is among all. */
  private final @Nullable ElementName[] elements = new @Nullable ElementName[NAMES];

  TagReader(SourceText source) {
    this(source, new SharedTexts(source));
  }

  TagReader(SourceText source, SharedTexts texts) {
    this.texts = texts;
    html = source.signs();
  }

  /** Returns the value of the attribute {@code type} of the last tag; empty if it has none. */
  String type() {
    return value("type");
  }

  /** Returns the value of the attribute {@code id} of the last tag; empty if it has none. */
  String id() {
    return value("id");
  }

  /** Returns where a tag ends whose name ends at {@code from}; -1 if it does not. */
  int end(int from) {
    attributes = 0;
    attributeNames.clear();
    int p = from;
    while (p < html.length()) {
      char c = html.charAt(p);
      if (c == '>') {
        return p + 1;
      }
      if (c == '/' || isBlank(c)) {
        p++;
        continue;
      }
      int nameEnd = attributeNameEnd(p);
      int value = skipBlanks(nameEnd);
      if (charAt(value) != '=') {
        note(p, nameEnd, -1, -1);
        p = nameEnd;
        continue;
      }
      int begin = skipBlanks(value + 1);
      char quote = charAt(begin);
      boolean quoted = quote == '"' || quote == '\'';
      begin += quoted ? 1 : 0;
      int end = quoted ? html.indexOf(quote, begin) : unquotedEnd(begin);
      if (end < 0) {
        return -1;
      }
      note(p, nameEnd, begin, end);
      p = quoted ? end + 1 : end;
    }
    return -1;
  }

  /** Notes an attribute of which we may be asked. */
  private void note(int nameFrom, int nameTo, int from, int to) {
    if (attributes * 4 == places.length) {
      places = Arrays.copyOf(places, places.length * 2);
    }
    int at = 4 * attributes++;
    places[at] = nameFrom;
    places[at + 1] = nameTo;
    places[at + 2] = from;
    places[at + 3] = to;
  }

  /** Whether the attributes of the last tag are so few, and so named, that we make them. */
  boolean areAttributesTold() {
    for (int i = 0; i < attributes; i++) {
      if (i >= MOST_ATTRIBUTES || attributeName(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns the attributes of the last tag; null if it has none. */
  @Override
  public @Nullable Attributes attributes() {
    if (attributes == 0) {
      return null;
    }
    Attributes made = new Attributes();
    for (int i = 0; i < attributes; i++) {
      add(made, attributeName(i), places[4 * i + 2], places[4 * i + 3]);
    }
    return made;
  }

  /** Returns the names of the attributes of the last tag, until the next is read. */
  @Override
  public List<String> attributeNames() {
    if (attributes > 0) {
      attributeName(attributes - 1);
    }
    return attributeNames;
  }

  private String attributeName(int i) {
    for (int next = attributeNames.size(); next <= i; next++) {
      attributeNames.add(name(places[4 * next], places[4 * next + 1]));
    }
    return attributeNames.get(i);
  }

  /** Adds an attribute; of two of one name the first counts. */
  private void add(Attributes made, String name, int from, int to) {
    if (made.isEmpty() || !made.hasKey(name)) {
      made.add(name, from < 0 ? null : value(from, to));
    }
  }

  /** Returns the first value that is written for an attribute of the last tag; empty if none is. */
  private String value(String name) {
    for (int at = 0; at < 4 * attributes; at += 4) {
      if (places[at + 2] >= 0 && isName(name, places[at], places[at + 1])) {
        return value(places[at + 2], places[at + 3]);
      }
    }
    return "";
  }

  private boolean isName(String name, int from, int to) {
    return to - from == name.length() && html.regionMatches(true, from, name, 0, name.length());
  }

  private String value(int from, int to) {
    return references.inAttribute(texts.text(from, to));
  }

  private int attributeNameEnd(int from) {
    int p = from + 1;
    while (p < html.length()) {
      char c = html.charAt(p);
      if (c == '=' || endsName(c)) {
        return p;
      }
      p++;
    }
    return p;
  }

  private int unquotedEnd(int from) {
    int p = from;
    while (p < html.length() && html.charAt(p) != '>' && !isBlank(html.charAt(p))) {
      p++;
    }
    return p < html.length() ? p : -1;
  }

  /** Returns where the name ends that begins at a place. */
  int nameEnd(int from) {
    int p = from;
    while (p < html.length()) {
      char c = html.charAt(p);
      if (endsName(c)) {
        return p;
      }
      p++;
    }
    return p;
  }

  /** Returns the {@link #name} between two places as that of an element. */
  ElementName element(int from, int to) {
    String name = name(from, to);
    int slot = slot(from, to);
    ElementName known = elements[slot];
    if (known == null || !known.is(name)) {
      known = ElementName.of(name);
      elements[slot] = known;
    }
    return known;
  }

  /** Returns the name between two places in lower case; empty if it is long or not in ASCII. */
  String name(int from, int to) {
    if (to - from > LONGEST_NAME) {
      return "";
    }
    int slot = slot(from, to);
    String known = names[slot];
    if (known != null && known.length() == to - from && html.startsWith(known, from)) {
      return known;
    }
    if (!isAscii(from, to)) {
      return "";
    }
    if (known == null || !isName(known, from, to)) {
      known = html.substring(from, to).toLowerCase(Locale.ROOT);
      names[slot] = known;
    }
    return known;
  }

  /** Returns where a name is kept, as some of its characters tell. */
  private int slot(int from, int to) {
    return slot(charAt(from), charAt(from + to >>> 1), charAt(to - 1), to - from);
  }

  private static int slot(char first, char middle, char last, int length) {
    int hash = first + 7 * middle + 31 * last + 127 * length;
    return (hash ^ hash >>> 9) & NAMES - 1;
  }

  private static String[] usual(String list) {
    String[] usual = new String[NAMES];
    for (String name : list.split(" ")) {
      int length = name.length();
      usual[slot(name.charAt(0), name.charAt(length / 2), name.charAt(length - 1), length)] = name;
    }
    return usual;
  }

  private boolean isAscii(int from, int to) {
    for (int p = from; p < to; p++) {
      if (html.charAt(p) <= ' ' || html.charAt(p) >= 127) {
        return false;
      }
    }
    return true;
  }

  /** Whether a tag stands at a place, and not one with a longer name. */
  boolean isTag(String beginning, int p) {
    char behind = charAt(p + beginning.length());
    return (behind == '>' || behind == '/' || isBlank(behind))
        && html.regionMatches(true, p, beginning, 0, beginning.length());
  }

  /** Whether a tag that ends here closes itself, which means something in drawings only. */
  boolean isSelfClosing(int tagEnd) {
    return html.charAt(tagEnd - 2) == '/';
  }

  private int skipBlanks(int from) {
    int p = from;
    while (p < html.length() && isBlank(html.charAt(p))) {
      p++;
    }
    return p;
  }

  /** Returns the character at a place, NUL behind the end. */
  char charAt(int p) {
    return p < html.length() ? html.charAt(p) : '\0';
  }

  private static boolean endsName(char c) {
    return c <= '>' && (c == '>' || c == '/' || isBlank(c));
  }

  private static boolean isBlank(char c) {
    return c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f');
  }
}
