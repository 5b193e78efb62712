package org.livenews.codec;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Text;

/**
 * Reads what {@link Text#toHtml()} writes, and nothing else: character data with five references,
 * the elements of the marks without attributes, and {@code a} with {@code href}.
 */
final class InlineHtml {

  private static final Map<String, Text.Mark> MARKS =
      Map.of(
          "strong", Text.Mark.STRONG,
          "em", Text.Mark.EMPHASIS,
          "u", Text.Mark.UNDERLINE,
          "s", Text.Mark.STRIKE,
          "sub", Text.Mark.SUBSCRIPT,
          "sup", Text.Mark.SUPERSCRIPT);

  private static final Map<String, String> REFERENCES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'");

  private static final String LINK = "a href=\"";

  private InlineHtml() {}

  /**
   * Returns the runs of {@code html}. Where {@code text} is there, it has the same number of
   * characters and they are taken from it, because HTML cannot hold all characters of a string.
   *
   * @throws IllegalArgumentException if {@code html} is not of the form above or does not fit the
   *     text
   */
  static Text read(String html, Optional<String> text) {
    List<Text.Run> runs = new ArrayList<>();
    Set<Text.Mark> marks = EnumSet.noneOf(Text.Mark.class);
    Optional<URI> link = Optional.empty();
    int length = 0;
    int i = 0;
    while (i < html.length()) {
      if (html.charAt(i) == '<') {
        int end = html.indexOf('>', i);
        if (end < 0) {
          throw new IllegalArgumentException("html has a tag without end");
        }
        String tag = html.substring(i + 1, end);
        if (tag.startsWith(LINK) && tag.endsWith("\"") && tag.length() > LINK.length()) {
          link = Optional.of(URI.create(unescaped(tag.substring(LINK.length(), tag.length() - 1))));
        } else if (tag.equals("/a")) {
          link = Optional.empty();
        } else if (!(tag.startsWith("/") ? marks.remove(mark(tag)) : marks.add(mark(tag)))) {
          throw new IllegalArgumentException("html has <" + tag + "> in a wrong place");
        }
        i = end + 1;
      } else {
        int end = html.indexOf('<', i);
        end = end < 0 ? html.length() : end;
        String characters = unescaped(html.substring(i, end));
        if (text.isPresent()) {
          if (length + characters.length() > text.get().length()) {
            throw unequal();
          }
          characters = text.get().substring(length, length + characters.length());
        }
        length += characters.length();
        runs.add(new Text.Run(characters, marks, link));
        i = end;
      }
    }
    if (text.isPresent() && text.get().length() != length) {
      throw unequal();
    }
    return new Text(runs);
  }

  private static IllegalArgumentException unequal() {
    return new IllegalArgumentException("html has not as many characters as text");
  }

  private static Text.Mark mark(String tag) {
    Text.Mark mark = MARKS.get(tag.startsWith("/") ? tag.substring(1) : tag);
    if (mark == null) {
      throw new IllegalArgumentException("html has the unknown tag <" + tag + ">");
    }
    return mark;
  }

  private static String unescaped(String s) {
    if (s.indexOf('&') < 0) {
      return s;
    }
    StringBuilder out = new StringBuilder(s.length());
    int from = 0;
    for (int i = s.indexOf('&'); i >= 0; i = s.indexOf('&', from)) {
      int end = s.indexOf(';', i);
      String character = end < 0 ? null : REFERENCES.get(s.substring(i + 1, end));
      if (character == null) {
        throw new IllegalArgumentException("html has a \"&\" that opens no known reference");
      }
      out.append(s, from, i).append(character);
      from = end + 1;
    }
    return out.append(s, from, s.length()).toString();
  }
}
