package org.livenews.extract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Diagnostic;

/**
 * What a page holds for its own scripts, by name: values assigned to a property of {@code window},
 * and scripts of type {@code application/json} with an id. A value is written as JSON, or as a
 * string that holds JSON, plain or in Base64, with or without a function around it that reads it.
 *
 * <p>Names are looked up in one pass over the scripts; a value is read when first asked for, and
 * once. Total; linear in the length of the scripts. Not safe for use by several threads.
 */
public final class PageState {

  private static final Set<String> OWNERS = Set.of("window", "self", "globalThis");

  private final List<HtmlSource.Script> scripts;
  private final Limits limits;
  private final List<Diagnostic> diagnostics;
  private final Map<List<String>, Optional<Json>> values = new HashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private boolean found;

  private PageState(List<HtmlSource.Script> scripts, Limits limits, List<Diagnostic> diagnostics) {
    this.scripts = scripts;
    this.limits = limits;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the state of a page.
   *
   * @param diagnostics takes what could not be read, when it is asked for
   */
  static PageState of(
      List<HtmlSource.Script> scripts, Limits limits, List<Diagnostic> diagnostics) {
    return new PageState(scripts, limits, diagnostics);
  }

  private Map<String, String> sources() {
    if (!found) {
      found = true;
      scripts.forEach(this::read);
    }
    return sources;
  }

  private void read(HtmlSource.Script script) {
    String type = script.type();
    if (type.equals("application/json")) {
      put(script.id(), script.data());
    } else if (type.isEmpty() || type.endsWith("javascript") || type.equals("module")) {
      assignments(script.data());
    }
  }

  /** Returns the names in page order. */
  public Set<String> names() {
    return Collections.unmodifiableSet(sources().keySet());
  }

  /** Returns the value of a name, if there is one that can be read. */
  public Optional<Json> get(String name) {
    return get(name, "");
  }

  /**
   * Returns the value of a name, if there is one that can be read and holds a word.
   *
   * @param word as it stands in the JSON; a string that holds JSON without it is not read
   */
  public Optional<Json> get(String name, String word) {
    return values.computeIfAbsent(
        List.of(name, word),
        asked ->
            isMentioned(name)
                ? Optional.ofNullable(sources().get(name)).flatMap(source -> value(source, word))
                : Optional.empty());
  }

  /** Whether a script may hold a name; a page in which none does has no such value. */
  private boolean isMentioned(String name) {
    return scripts.stream().anyMatch(s -> s.id().equals(name))
        || scripts.stream().map(s -> s.content().source()).distinct().anyMatch(s -> s.holds(name));
  }

  private void put(String name, String source) {
    if (!name.isEmpty()) {
      sources.putIfAbsent(name, source);
    }
  }

  private Optional<Json> value(String source, String word) {
    Optional<String> plain = plain(source);
    if (plain.isPresent()) {
      return json(plain.get(), word).flatMap(this::first);
    }
    Optional<Json> value = first(source);
    if (value.isPresent() && value.get() instanceof Json.Str text) {
      return json(text.value(), word).flatMap(this::first);
    }
    return value.filter(json -> source.contains(word));
  }

  /** Returns what a string without escapes says, if the source is one and nothing else. */
  private static Optional<String> plain(String source) {
    int last = source.length() - 1;
    boolean string =
        last > 0
            && (source.charAt(0) == '"' || source.charAt(0) == '\'')
            && source.indexOf(source.charAt(0), 1) == last
            && source.indexOf('\\') < 0;
    return string ? Optional.of(source.substring(1, last)) : Optional.empty();
  }

  private Optional<Json> first(String source) {
    Json.Reading reading = Json.read(source, limits);
    diagnostics.addAll(reading.diagnostics());
    return reading.values().stream().findFirst();
  }

  /** Returns the JSON that a string holds, if that holds a word. */
  private static Optional<String> json(String text, String word) {
    String plain = text.strip();
    if (opens(plain)) {
      return Optional.of(plain).filter(json -> json.contains(word));
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(plain);
      String signs = new String(bytes, StandardCharsets.ISO_8859_1);
      byte[] sought = word.getBytes(StandardCharsets.UTF_8);
      return signs.contains(new String(sought, StandardCharsets.ISO_8859_1))
          ? Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(PageState::opens)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean opens(String text) {
    String start = text.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** Finds {@code window.NAME = VALUE} and {@code window["NAME"] = VALUE}. */
  private void assignments(String script) {
    int at = 0;
    while (at < script.length()) {
      int sign = script.indexOf('=', at);
      if (sign < 0) {
        return;
      }
      at = sign + 1;
      Optional<String> name = property(script, sign);
      if (name.isPresent()) {
        int from = value(script, at);
        int to = ScriptLiteral.end(script, from);
        if (to > from) {
          put(name.get(), script.substring(from, to));
          at = to;
        }
      }
    }
  }

  /** Returns the name of the property that stands in front of an equals sign. */
  private static Optional<String> property(String script, int sign) {
    int to = before(script, sign);
    boolean quoted = to > 0 && script.charAt(to - 1) == ']';
    if (quoted) {
      to = before(script, to - 1);
      char quote = to > 0 ? script.charAt(to - 1) : ' ';
      if (quote != '"' && quote != '\'') {
        return Optional.empty();
      }
      to--;
    }
    int from = word(script, to);
    int mark = from - 1;
    if (quoted) {
      mark = before(script, mark) - 1;
    }
    if (from == to || mark < 0 || script.charAt(mark) != (quoted ? '[' : '.')) {
      return Optional.empty();
    }
    String owner = script.substring(word(script, mark), mark);
    return OWNERS.contains(owner) ? Optional.of(script.substring(from, to)) : Optional.empty();
  }

  /** Returns where the blanks before an index begin. */
  private static int before(String text, int index) {
    int i = index;
    while (i > 0 && Blank.is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Returns where the word that ends at an index begins. */
  private static int word(String text, int to) {
    int from = to;
    while (from > 0 && isWord(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '-';
  }

  /** Returns where a value begins: a string behind the functions that are to read it. */
  private static int value(String script, int from) {
    int begin = skipBlanks(script, from);
    int i = begin;
    while (i < script.length() && isCall(script.charAt(i))) {
      i++;
    }
    boolean argument = i > begin && script.charAt(before(script, i) - 1) == '(';
    return argument && i < script.length() && "\"'".indexOf(script.charAt(i)) >= 0 ? i : begin;
  }

  private static boolean isCall(char c) {
    return isWord(c) || c == '.' || c == '(' || Blank.is(c);
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
