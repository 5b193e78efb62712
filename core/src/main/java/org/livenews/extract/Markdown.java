package org.livenews.extract;

import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads the light markup of dumps that are Markdown: headings, rules, quotations, images, links and
 * stress. Marks that pair with nothing are text. Cost is linear in the length of a line.
 */
final class Markdown {

  private static final int FEWEST = 2;
  private static final int MOST_HEADING_MARKS = 6;
  private static final int FEWEST_RULE_MARKS = 3;

  /** Stress within stress and links, deeper than anyone writes, is text. */
  private static final int DEPTH = 6;

  private static final int NONE = -1;

  private final String text;
  private final int[] partners;
  private final int depth;

  private Markdown(String text, int depth) {
    this.text = text;
    this.depth = depth;
    partners = partners(text);
  }

  /** Whether lines plainly are Markdown: more than one has a heading, a link or strong text. */
  static boolean isIn(List<String> lines) {
    return lines.stream().filter(Markdown::isMarked).limit(FEWEST).count() == FEWEST;
  }

  private static boolean isMarked(String line) {
    int link = line.indexOf("](");
    int strong = line.indexOf("**");
    int behind = strong < 0 ? NONE : line.indexOf("**", strong + 2);
    return headingMarks(line) > 0
        || link > 0 && line.lastIndexOf('[', link) >= 0 && line.indexOf(')', link) > 0
        || behind > strong + 2 && isInside(line, strong + 2) && isInside(line, behind - 1);
  }

  /** Appends a line that is a heading, a rule or a quotation; whether it is one. */
  static boolean appendBlock(Element body, String line) {
    int marks = headingMarks(line);
    if (marks > 0) {
      int end = line.length();
      while (end > marks && (line.charAt(end - 1) == '#' || Blank.is(line.charAt(end - 1)))) {
        end--;
      }
      appendText(body.appendElement("h" + marks), line.substring(marks, end).strip());
      return true;
    }
    if (isRule(line)) {
      body.appendElement("hr");
      return true;
    }
    if (line.startsWith(">")) {
      Element last = body.lastElementChild();
      Element quotation =
          last != null && last.normalName().equals("blockquote")
              ? last
              : body.appendElement("blockquote");
      String said = line.substring(1).strip();
      if (!said.isEmpty()) {
        appendText(quotation.appendElement("p"), said);
      }
      return true;
    }
    return false;
  }

  /** Appends a line of text with its images, links and stress. */
  static void appendText(Element parent, String line) {
    new Markdown(line, 0).append(parent);
  }

  private static int headingMarks(String line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading =
        marks <= MOST_HEADING_MARKS && marks < line.length() - 1 && Blank.is(line.charAt(marks));
    return heading ? marks : 0;
  }

  private static boolean isRule(String line) {
    char mark = line.charAt(0);
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) != mark && !Blank.is(line.charAt(i))) {
        return false;
      }
      marks += line.charAt(i) == mark ? 1 : 0;
    }
    return marks >= FEWEST_RULE_MARKS && (mark == '-' || mark == '*' || mark == '_');
  }

  private void append(Element parent) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = depth < DEPTH ? markupEnd(at) : NONE;
      if (end > 0) {
        flush(parent, plain);
        appendMarkup(parent, at, end);
        at = end;
      } else {
        at += isEscape(at) ? 1 : 0;
        plain.append(text.charAt(at));
        at++;
      }
    }
    flush(parent, plain);
  }

  private static void flush(Element parent, StringBuilder plain) {
    if (plain.length() > 0) {
      parent.appendChild(new TextNode(plain.toString()));
      plain.setLength(0);
    }
  }

  /** Returns where the markup ends that begins at a place, or {@code NONE}. */
  private int markupEnd(int at) {
    char c = text.charAt(at);
    if (c == '!' && at + 1 < text.length() && text.charAt(at + 1) == '[') {
      return linkEnd(at + 1);
    }
    return c == '['
        ? linkEnd(at)
        : partners[at] > at && isStress(c) ? partners[at] + run(at) : NONE;
  }

  private int linkEnd(int bracket) {
    int address = partners[bracket] + 1;
    boolean link = address > bracket + 1 && address < text.length() && text.charAt(address) == '(';
    return link && partners[address] > 0 ? partners[address] + 1 : NONE;
  }

  private void appendMarkup(Element parent, int at, int end) {
    if (isStress(text.charAt(at))) {
      int marks = run(at);
      inner(parent.appendElement(marks == 1 ? "em" : "strong"), at + marks, partners[at]);
      return;
    }
    boolean image = text.charAt(at) == '!';
    int bracket = image ? at + 1 : at;
    int close = partners[bracket];
    String address = address(close + 2, end - 1);
    if (image) {
      parent
          .appendElement("img")
          .attr("src", address)
          .attr("alt", text.substring(bracket + 1, close));
    } else {
      inner(parent.appendElement("a").attr("href", address), bracket + 1, close);
    }
  }

  private void inner(Element element, int from, int to) {
    new Markdown(text.substring(from, to), depth + 1).append(element);
  }

  /** Returns the address between brackets, without the title that may stand behind it. */
  private String address(int from, int to) {
    String inside = text.substring(from, to).strip();
    int blank = inside.indexOf(' ');
    return blank < 0 ? inside : inside.substring(0, blank);
  }

  private int run(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /** Whether a backslash takes its meaning from the mark behind it. */
  private boolean isEscape(int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && "\\`*_{}[]()#+-.!|>~".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static boolean isStress(char c) {
    return c == '*' || c == '_';
  }

  /** Whether a place of a line is in it and no blank. */
  private static boolean isInside(String line, int at) {
    return at >= 0 && at < line.length() && !Blank.is(line.charAt(at));
  }

  /** Returns for each opening mark where its closing one is; elsewhere {@code NONE}. */
  private static int[] partners(String text) {
    int[] partners = new int[text.length()];
    Arrays.fill(partners, NONE);
    Open open = new Open(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '\\') {
        end++;
      } else if (c == '[' || c == '(') {
        open.push(c, 1, at);
      } else if (c == ']' || c == ')') {
        open.close(c == ']' ? '[' : '(', 1, at, partners);
      } else if (isStress(c)) {
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean wordBehind = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        boolean within = c == '_' && wordBefore && wordBehind;
        boolean closed = !within && isInside(text, at - 1) && open.close(c, end - at, at, partners);
        if (!closed && !within && isInside(text, end)) {
          open.push(c, end - at, at);
        }
      }
      at = end;
    }
    return partners;
  }

  /** The opening marks that wait for their closing ones: the last of each kind and length. */
  private static final class Open {

    private static final int LONGEST = 3;
    private static final String KINDS = "[(*_";

    private final int[] last = new int[KINDS.length() * LONGEST];
    private final int[] before;

    Open(int length) {
      before = new int[length];
      Arrays.fill(last, NONE);
    }

    void push(char kind, int length, int at) {
      if (length <= LONGEST) {
        before[at] = last[slot(kind, length)];
        last[slot(kind, length)] = at;
      }
    }

    boolean close(char kind, int length, int at, int[] partners) {
      int open = length <= LONGEST ? last[slot(kind, length)] : NONE;
      if (open == NONE) {
        return false;
      }
      partners[open] = at;
      last[slot(kind, length)] = before[open];
      return true;
    }

    private static int slot(char kind, int length) {
      return KINDS.indexOf(kind) * LONGEST + length - 1;
    }
  }
}
