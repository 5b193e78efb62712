package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON leniently; {@link Json#read} says what that means. Each top-level value has a parser
 * of its own over the one array of characters, so that what stands between them can be anything.
 */
final class JsonReader {

  /** Stretches that are no JSON at all are skipped so often before the rest is given up. */
  private static final int MOST_SKIPS = 20;

  /**
   * Names are neither interned nor kept between pages: that would let a page slow down the next. We
   * keep the limits ourselves, because a result is wanted beyond them.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .build())
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final char[] text;
  private final int mostDepth;
  private final List<Json> values = new ArrayList<>();
  private Optional<String> trouble = Optional.empty();
  private boolean deep;
  private int at;

  private JsonReader(String text, int mostDepth) {
    this.text = text.toCharArray();
    this.mostDepth = mostDepth;
  }

  static Json.Reading read(String text, Limits limits) {
    boolean isLong = text.length() > limits.jsonCharacters();
    String part = isLong ? text.substring(0, limits.jsonCharacters()) : text;
    JsonReader reader = new JsonReader(part, limits.jsonDepth());
    reader.readAll();
    if (reader.trouble.isPresent() && !reader.deep) {
      JsonReader again = new JsonReader(JsonRepair.of(part), limits.jsonDepth());
      again.readAll();
      if (again.trouble.isEmpty() && !again.values.isEmpty()) {
        reader = again;
      }
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    reader.trouble.ifPresent(t -> diagnostics.add(Diagnostic.warning(Code.BAD_JSON, t)));
    if (isLong) {
      String lengths = limits.jsonCharacters() + " of " + text.length();
      diagnostics.add(
          Diagnostic.warning(
              Code.LIMIT_REACHED, "only the first " + lengths + " characters of JSON were read"));
    }
    if (reader.deep) {
      String place = "character " + reader.at + " of " + part.length();
      diagnostics.add(
          Diagnostic.warning(
              Code.LIMIT_REACHED,
              "JSON was read up to "
                  + place
                  + ", where it nests deeper than "
                  + limits.jsonDepth()
                  + " levels"));
    }
    return new Json.Reading(reader.values, diagnostics);
  }

  private void readAll() {
    int skips = 0;
    at = skipFrame(0);
    while (at < text.length && !deep) {
      int from = at;
      boolean something = readValue();
      if (trouble.isPresent()) {
        if (something || ++skips > MOST_SKIPS) {
          return;
        }
        at = nextBracket(Math.max(at, from + 1));
      }
      at = skipFrame(at);
    }
  }

  /** Reads one top-level value from {@code at}; returns whether anything of it was read. */
  private boolean readValue() {
    int from = at;
    JsonBuilding building = new JsonBuilding();
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), text, from, text.length - from)) {
      try {
        readTokens(parser, building);
      } catch (JacksonException e) {
        if (trouble.isEmpty()) {
          int where = from + Math.max((int) parser.currentLocation().getCharOffset(), 0);
          trouble = Optional.of("at character " + where + " of " + text.length);
        }
      }
      at = Math.max(from, from + (int) parser.currentLocation().getCharOffset());
    }
    Optional<Json> value = building.finish();
    value.ifPresent(values::add);
    return value.isPresent();
  }

  private void readTokens(JsonParser parser, JsonBuilding building) {
    while (!building.isDone()) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        if (building.isOpen()) {
          trouble = Optional.of("it ends too early, after " + text.length + " characters");
        }
        return;
      }
      switch (token) {
        case START_OBJECT, START_ARRAY -> {
          if (building.depth() >= mostDepth) {
            deep = true;
            return;
          }
          building.open(token == JsonToken.START_OBJECT);
        }
        case END_OBJECT, END_ARRAY -> building.close();
        case PROPERTY_NAME -> building.name(parser.currentName());
        case VALUE_STRING -> building.add(new Json.Str(parser.getString()));
        case VALUE_TRUE -> building.add(new Json.Bool(true));
        case VALUE_FALSE -> building.add(new Json.Bool(false));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> building.add(new Json.Num(parser.getString()));
        default -> building.add(new Json.Null());
      }
    }
  }

  private int nextBracket(int from) {
    int i = from;
    while (i < text.length && text[i] != '{' && text[i] != '[') {
      i++;
    }
    return i;
  }

  /** Skips what may stand around values: blanks, semicolons, commas, comment and CDATA marks. */
  private int skipFrame(int from) {
    int i = from;
    while (i < text.length) {
      char c = text[i];
      if (Blank.is(c) || c == ';' || c == ',' || c == '\u001E') {
        i++;
      } else if (isAt("<![CDATA[", i)) {
        i += 9;
      } else if (isAt("<!--", i)) {
        i += 4;
      } else if (isAt("]]>", i) || isAt("-->", i)) {
        i += 3;
      } else if (isAt("//", i) || isAt("/*", i) || isAt("*/", i)) {
        int mark = skipBlanks(i + 2);
        boolean wraps = isAt("<!", mark) || isAt("]]>", mark) || isAt("-->", mark);
        if (wraps || c == '*') {
          i += 2;
        } else {
          i = c == '/' && text[i + 1] == '/' ? lineEnd(i) : commentEnd(i + 2);
        }
      } else {
        return i;
      }
    }
    return i;
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length && text[i] == ' ') {
      i++;
    }
    return i;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length && text[i] != '\n' && text[i] != '\r') {
      i++;
    }
    return i;
  }

  private int commentEnd(int from) {
    int i = from;
    while (i < text.length && !isAt("*/", i)) {
      i++;
    }
    return Math.min(i + 2, text.length);
  }

  private boolean isAt(String mark, int i) {
    if (i + mark.length() > text.length) {
      return false;
    }
    for (int k = 0; k < mark.length(); k++) {
      if (text[i + k] != mark.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
