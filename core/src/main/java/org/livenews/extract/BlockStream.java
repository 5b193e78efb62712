package org.livenews.extract;

import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PageBlock.Kind;
import org.livenews.model.Text;

/** Cuts a DOM into blocks in one traversal, without recursion. */
final class BlockStream {

  /** About how many elements a text of linked data holds. */
  private static final int FEW = 16;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<RawRun> runs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  /** The text that was read last; mostly it is all of a run, which need not be copied then. */
  private String read = "";

  private Look look = Look.PLAIN;

  /** How text looks around the elements that are open, the innermost first. */
  private final Deque<Look> looks = new ArrayDeque<>();

  private final Extents extents;
  private boolean spaceBefore;
  private final int first;
  private int length;
  private Element holder;

  private BlockStream(Element root, int first, Extents extents) {
    holder = root;
    this.first = first;
    this.extents = extents;
  }

  /** Returns the blocks of an element, numbered from {@code first} on. */
  static List<PageBlock> of(Element root, int first) {
    return of(root, first, new Extents(FEW));
  }

  /** Returns the blocks of a document, and lets {@code extents} know where its elements lie. */
  static List<PageBlock> of(Document document, Extents extents) {
    return of(document, 0, extents);
  }

  private static List<PageBlock> of(Element root, int first, Extents extents) {
    BlockStream stream = new BlockStream(root, first, extents);
    stream.traverse(root);
    stream.endBlock();
    return List.copyOf(stream.blocks);
  }

  private void traverse(Node root) {
    Node node = root;
    while (node != null) {
      boolean inside = enter(node);
      if (inside && node.childNodeSize() > 0) {
        node = node.childNode(0);
      } else {
        if (inside) {
          leave(node);
        }
        node = behind(node, root);
      }
    }
  }

  /** Returns the node that follows one that is done, and leaves the elements that end there. */
  private @Nullable Node behind(Node done, Node root) {
    Node node = done;
    while (node != null && node != root) {
      Node next = node.nextSibling();
      if (next != null) {
        return next;
      }
      node = node.parent();
      if (node != null) {
        leave(node);
      }
    }
    return null;
  }

  /**
   * Returns whether the children are to be visited; if not, {@link #leave} is not called either.
   */
  private boolean enter(Node node) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
      return true;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String name = element.normalName();
    if (name.equals("iframe")) {
      embed(element);
    }
    if (Unseen.is(element)) {
      return false;
    }
    looks.push(look);
    switch (name) {
      case "img" -> image(element);
      case "br" -> endBlock();
      case "hr" -> {
        endBlock();
        blocks.add(new PageBlock(first + blocks.size(), Kind.RULE, Text.EMPTY, element));
      }
      default -> {
        if (isInline(name)) {
          spaceBefore |= element.previousSibling() instanceof Element;
          closeWord();
          turnTo(look.of(element));
        } else {
          endBlock();
          holder = element;
        }
      }
    }
    boolean picture = !blocks.isEmpty() && blocks.get(blocks.size() - 1).element() == element;
    extents.begin(element, picture ? blocks.size() - 1 : blocks.size(), written());
    return true;
  }

  /** Whether an element of a name stands in a line of text. */
  private static boolean isInline(String name) {
    return switch (name) {
      case "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn" ->
          true;
      case "em", "font", "i", "ins", "kbd", "label", "mark", "picture", "q", "s", "samp", "small" ->
          true;
      case "source", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr" ->
          true;
      default -> false;
    };
  }

  /** Returns how much of the text of the next block is there. */
  private int written() {
    return length + pending.length();
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (!isInline(element.normalName())) {
      if (element == holder) {
        endBlock();
      }
      Element parent = element.parent();
      if (parent != null && !element.normalName().equals("img")) {
        endBlock();
        holder = parent;
      }
    }
    turnTo(looks.pop());
    extents.end(blocks.size(), written());
  }

  /** Notes a frame that shows what another site serves; other frames are no part of the text. */
  private void embed(Element frame) {
    if (Placeholder.of(frame).isPresent()) {
      endBlock();
      blocks.add(new PageBlock(first + blocks.size(), Kind.EMBED, Text.EMPTY, frame));
    }
  }

  private void image(Element element) {
    String alt = normal(element.attr("alt"));
    if (alt.isEmpty() && element.attr("src").isEmpty()) {
      return;
    }
    endBlock();
    blocks.add(new PageBlock(first + blocks.size(), Kind.IMAGE, Text.of(alt), element));
  }

  private void append(String text) {
    read = text;
    int i = 0;
    while (i < text.length()) {
      int from = i;
      i = lineEnd(text, i);
      if (from < i) {
        if (spaceBefore && (pending.length() > 0 || !runs.isEmpty())) {
          pending.append(' ');
        }
        pending.append(text, from, i);
        spaceBefore = false;
      } else {
        spaceBefore |= !Blank.isWidthless(text.charAt(i++));
      }
    }
  }

  /** Returns where the words end that begin at a place and stand one space apart. */
  private static int lineEnd(String text, int from) {
    int p = Blank.next(text, from);
    while (from < p
        && p + 1 < text.length()
        && text.charAt(p) == ' '
        && !Blank.is(text.charAt(p + 1))) {
      p = Blank.next(text, p + 1);
    }
    return p;
  }

  private static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blank.is(c)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        out.append(c);
        space = false;
      } else if (!Blank.isWidthless(c)) {
        space = true;
      }
    }
    return out.toString();
  }

  /** Ends the word in front of an inline element; the space between them belongs to that word. */
  private void closeWord() {
    if (spaceBefore && (pending.length() > 0 || !runs.isEmpty())) {
      pending.append(' ');
      spaceBefore = false;
    }
  }

  /** Ends the run in front of text that looks otherwise. */
  private void turnTo(Look other) {
    if (other != look) {
      flush();
      look = other;
    }
  }

  private void flush() {
    if (pending.length() > 0) {
      String text = read.contentEquals(pending) ? read : pending.toString();
      runs.add(new RawRun(text, look.marks(), look.link()));
      length += pending.length();
      pending.setLength(0);
    }
  }

  private void endBlock() {
    flush();
    dropSpaceAtEnd();
    if (!runs.isEmpty()) {
      blocks.add(new PageBlock(first + blocks.size(), BlockKind.of(holder), copied(runs), holder));
      runs.clear();
    }
    length = 0;
    spaceBefore = false;
  }

  private static List<RawRun> copied(List<RawRun> runs) {
    return runs.size() == 1 ? List.of(runs.get(0)) : List.copyOf(runs);
  }

  private void dropSpaceAtEnd() {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).text().endsWith(" ")) {
      RawRun run = runs.remove(last);
      if (run.text().length() > 1) {
        runs.add(run.withText(run.text().substring(0, run.text().length() - 1)));
      }
    }
  }

  /**
   * How text is set off, and the link that it is.
   *
   * @param marks how it is set off
   * @param link the element that makes it a link, if one does
   */
  private record Look(Set<Text.Mark> marks, @Nullable Element link) {

    static final Look PLAIN = new Look(Set.of(), null);

    /** How text looks that is set off in one way and no link. */
    private static final Map<Text.Mark, Look> MARKED =
        Maps.toMap(EnumSet.allOf(Text.Mark.class), mark -> new Look(Set.of(mark), null));

    /** Returns how text looks in an inline element that stands in text of this look. */
    Look of(Element element) {
      String name = element.normalName();
      Text.Mark mark = mark(name);
      if (mark != null) {
        return marks.contains(mark) ? this : with(mark);
      }
      return name.equals("a") && element.hasAttr("href") ? new Look(marks, element) : this;
    }

    private Look with(Text.Mark mark) {
      Look marked = this == PLAIN ? MARKED.get(mark) : null;
      if (marked != null) {
        return marked;
      }
      EnumSet<Text.Mark> all = EnumSet.of(mark);
      all.addAll(marks);
      return new Look(all, link);
    }

    private static Text.@Nullable Mark mark(String name) {
      return switch (name) {
        case "b", "strong" -> Text.Mark.STRONG;
        case "i", "em", "cite", "dfn" -> Text.Mark.EMPHASIS;
        case "u", "ins" -> Text.Mark.UNDERLINE;
        case "s", "del", "strike" -> Text.Mark.STRIKE;
        case "sub" -> Text.Mark.SUBSCRIPT;
        case "sup" -> Text.Mark.SUPERSCRIPT;
        default -> null;
      };
    }
  }
}
