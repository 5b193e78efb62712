package org.livenews.testkit;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the holes of a text: {@code {name}} by a value of that name, {@code {at:PATTERN}} by a time
 * in a pattern of {@link DateTimeFormatter}.
 */
final class Template {

  private final Map<String, String> values = new HashMap<>();
  private final ZonedDateTime at;

  Template(ZonedDateTime at) {
    this.at = at;
    long seconds = at.toEpochSecond();
    int hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
    set("iso", at.toInstant().toString());
    set("epoch", Long.toString(seconds));
    set("epochMs", seconds + "000");
    set("changedMs", seconds + 420 + "000");
    set("changed", at.plusMinutes(7).toInstant().toString());
    set("clock12", hour + format(":mm ") + (at.getHour() < 12 ? "a.m." : "p.m."));
  }

  Template set(String name, String value) {
    values.put(name, value);
    return this;
  }

  String fill(String text) {
    StringBuilder out = new StringBuilder();
    int end = 0;
    for (int hole = text.indexOf('{'); hole >= 0; hole = text.indexOf('{', end)) {
      out.append(text, end, hole);
      end = text.indexOf('}', hole) + 1;
      out.append(value(text.substring(hole + 1, end - 1)));
    }
    return out.append(text.substring(end)).toString();
  }

  private String value(String name) {
    if (name.startsWith("at:")) {
      return format(name.substring(3));
    }
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing is called " + name);
    }
    return value;
  }

  private String format(String pattern) {
    return at.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
  }
}
