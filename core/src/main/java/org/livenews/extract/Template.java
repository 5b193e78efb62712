package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Attribution.Role;

/**
 * A phrase with slots, compiled once: {@code "Reporting by {names}[ in {place}]."}. Square brackets
 * hold what may be missing. Matching is linear in the line for each of the few readings that the
 * optional parts give: a slot ends where the literal text behind it is met first, or, if that text
 * ends the phrase or is a comma behind a list, where it last stands. Immutable.
 */
final class Template {

  /** What a slot may hold. */
  enum Slot {
    /** A list of persons, or of organizations that are known as such. */
    NAMES,
    /** A city, or a city and its country. */
    PLACE,
    /** A list of organizations. */
    AGENCIES,
    /** A list of organizations, all of them known agencies. */
    WIRES,
    /** One organization. */
    ORG,
    /** The organization that the named persons work for. */
    HOUSE,
    /** A number. */
    N,
    /** Anything, at least one character. */
    ANY
  }

  /**
   * What a slot holds in a line.
   *
   * @param slot the sort of slot
   * @param role the role that the slot states
   * @param text the text, as printed
   */
  record Filled(Slot slot, Optional<Role> role, String text) {}

  /**
   * What a line has to hold.
   *
   * @param begin the text before the first slot; empty where the phrase begins with one
   * @param longest the longest text of all
   * @param end the text behind the last slot; empty where the phrase ends with one
   * @param numbered whether the phrase begins with a number
   */
  record Literals(String begin, String longest, String end, boolean numbered) {}

  /** Either literal text or a slot. */
  private record Part(String literal, Optional<Slot> slot, Optional<Role> role) {
    static Part literal(String text) {
      return new Part(text, Optional.empty(), Optional.empty());
    }
  }

  private static final int MOST_READINGS = 64;

  private final String pattern;
  private final List<List<Part>> readings;

  private Template(String pattern, List<List<Part>> readings) {
    this.pattern = pattern;
    this.readings = readings;
  }

  /**
   * Compiles a phrase for lines without their final full stop; its own final one does not count.
   *
   * @throws IllegalArgumentException if brackets don't match, a slot is unknown, two slots have no
   *     text between them, or there is no literal text at all
   */
  static Template of(String pattern) {
    String open = pattern.endsWith("[.]") ? pattern.substring(0, pattern.length() - 3) : pattern;
    Line line = new Line(open, Line.fold(open));
    return new Template(pattern, readings(line.withoutFinalStop().folded(), pattern));
  }

  /** Compiles a phrase for lines in lower case. */
  static Template ofLowerCase(String pattern) {
    return new Template(pattern, readings(Line.key(pattern), pattern));
  }

  private static List<List<Part>> readings(String folded, String pattern) {
    List<List<Part>> readings = new ArrayList<>();
    for (String reading : expand(folded, pattern)) {
      readings.add(parts(reading, pattern));
    }
    return List.copyOf(readings);
  }

  /** The readings with and without each optional part, the fuller first. */
  private static List<String> expand(String text, String pattern) {
    List<String> open = new ArrayList<>(List.of(text));
    List<String> done = new ArrayList<>();
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      int close = next.indexOf(']');
      int start = close < 0 ? next.indexOf('[') : next.lastIndexOf('[', close);
      if (close < 0 && start < 0) {
        done.add(next);
      } else if (close < 0 || start < 0) {
        throw new IllegalArgumentException("template has unmatched brackets: " + pattern);
      } else {
        String before = next.substring(0, start);
        String after = next.substring(close + 1);
        open.add(before + after);
        open.add(before + next.substring(start + 1, close) + after);
      }
      if (done.size() + open.size() > MOST_READINGS) {
        throw new IllegalArgumentException("template has too many optional parts: " + pattern);
      }
    }
    return done;
  }

  private static List<Part> parts(String text, String pattern) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int to = open < 0 ? text.length() : open;
      if (to > from) {
        parts.add(Part.literal(text.substring(from, to)));
      }
      if (open < 0) {
        break;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("template has an unclosed slot: " + pattern);
      }
      if (!parts.isEmpty() && parts.get(parts.size() - 1).slot().isPresent()) {
        throw new IllegalArgumentException("template has two slots side by side: " + pattern);
      }
      parts.add(slot(text.substring(open + 1, close), pattern));
      from = close + 1;
    }
    if (parts.stream().allMatch(p -> p.slot().isPresent() || p.literal().isBlank())) {
      throw new IllegalArgumentException("template has no text of its own: " + pattern);
    }
    return List.copyOf(parts);
  }

  private static Part slot(String spec, String pattern) {
    int colon = spec.indexOf(':');
    String name = colon < 0 ? spec : spec.substring(0, colon);
    Optional<Role> role = colon < 0 ? Optional.empty() : Words.role(spec.substring(colon + 1));
    if (colon >= 0 && role.isEmpty()) {
      throw new IllegalArgumentException("template has an unknown role: " + pattern);
    }
    Slot slot =
        switch (name) {
          case "names" -> Slot.NAMES;
          case "place" -> Slot.PLACE;
          case "agencies" -> Slot.AGENCIES;
          case "wires" -> Slot.WIRES;
          case "org" -> Slot.ORG;
          case "house" -> Slot.HOUSE;
          case "n" -> Slot.N;
          case "…" -> Slot.ANY;
          default ->
              throw new IllegalArgumentException(
                  "template has an unknown slot {" + name + "}: " + pattern);
        };
    return new Part("", Optional.of(slot), role);
  }

  /** Returns what each reading asks of a line. */
  List<Literals> literals() {
    return readings.stream().map(Template::literals).toList();
  }

  private static Literals literals(List<Part> reading) {
    String longest = "";
    for (Part part : reading) {
      longest = part.literal().length() > longest.length() ? part.literal() : longest;
    }
    boolean numbered = reading.get(0).slot().filter(slot -> slot == Slot.N).isPresent();
    return new Literals(
        reading.get(0).literal(), longest, reading.get(reading.size() - 1).literal(), numbered);
  }

  /** Whether the phrase holds nothing but literal text. */
  boolean isLiteral() {
    return readings.size() == 1
        && readings.get(0).size() == 1
        && readings.get(0).get(0).slot().isEmpty();
  }

  /** Returns what the slots hold for each reading that the whole line fits, the fuller first. */
  List<List<Filled>> matches(Line line) {
    List<List<Filled>> matches = List.of();
    for (int i = 0; i < readings.size(); i++) {
      List<Filled> match = match(readings.get(i), line);
      if (match != null) {
        matches = matches.isEmpty() ? new ArrayList<>() : matches;
        matches.add(match);
      }
    }
    return matches;
  }

  private static @Nullable List<Filled> match(List<Part> parts, Line line) {
    List<Filled> slots = List.of();
    int at = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.slot().isEmpty()) {
        if (!line.folded().startsWith(part.literal(), at)) {
          return null;
        }
        at += part.literal().length();
      } else {
        int end = end(parts, i, line, at);
        if (end <= at) {
          return null;
        }
        String text = line.printed().substring(at, end).strip();
        if (text.isEmpty() || part.slot().get() == Slot.N && !isNumber(text)) {
          return null;
        }
        slots = slots.isEmpty() ? new ArrayList<>() : slots;
        slots.add(new Filled(part.slot().get(), part.role(), text));
        at = end;
      }
    }
    return at == line.length() ? slots : null;
  }

  /** Where the slot at an index ends, or -1. */
  private static int end(List<Part> parts, int slot, Line line, int at) {
    if (slot + 1 == parts.size()) {
      return line.length();
    }
    String next = parts.get(slot + 1).literal();
    if (slot + 2 == parts.size()) {
      return line.folded().endsWith(next) ? line.length() - next.length() : -1;
    }
    boolean listed = parts.get(slot).slot().get() == Slot.NAMES && next.equals(", ");
    return listed ? line.folded().lastIndexOf(next) : line.folded().indexOf(next, at + 1);
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> isOfNumber((char) c))
        && text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a character may stand in a number. */
  static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',' || c == ' ';
  }

  @Override
  public String toString() {
    return pattern;
  }
}
