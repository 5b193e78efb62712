package org.livenews.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Ways to write a page that say the same to whoever reads it. */
public enum Rewriting {
  /** As it is. */
  NONE {
    @Override
    void rewrite(Document page, Dice dice) {}
  },
  /** Elements without names around pieces of text, and around all of the page. */
  WRAPPERS {
    @Override
    void rewrite(Document page, Dice dice) {
      for (Element element : page.select("p, blockquote, figure")) {
        if (dice.chance(30) && !ONLY_PHRASING.contains(parentOf(element))) {
          element.wrap("<div></div>");
        }
      }
      Element body = page.body();
      Element wrapper = new Element("div");
      List.copyOf(body.childNodes()).forEach(wrapper::appendChild);
      body.appendChild(wrapper);
    }
  },
  /** Each blank as a line break and an indent; such between elements, where they mean nothing. */
  WHITESPACE {
    @Override
    void rewrite(Document page, Dice dice) {
      for (Element element : page.getAllElements()) {
        if (element.normalName().equals("script")) {
          continue;
        }
        for (TextNode text : List.copyOf(element.textNodes())) {
          text.text(text.getWholeText().replace(" ", dice.chance(50) ? "\n      " : "  "));
        }
        if (BLOCKS.contains(element.normalName())) {
          element.before(new TextNode("\n    "));
          element.after(new TextNode("\n\n\t"));
        }
      }
    }
  },
  /** Attributes from the last to the first. */
  ATTRIBUTES {
    @Override
    void rewrite(Document page, Dice dice) {
      for (Element element : page.getAllElements()) {
        List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
        element.clearAttributes();
        for (int i = attributes.size() - 1; i >= 0; i--) {
          element.attributes().put(attributes.get(i));
        }
      }
    }
  };

  private static final Set<String> ONLY_PHRASING = Set.of("p", "h2", "h3", "span", "header");

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "article", "section", "header", "ul", "li", "h2", "h3", "figure", "main");

  /** Returns the page as it is then written. */
  public String apply(String html, long seed) {
    Document page = Jsoup.parse(html);
    rewrite(page, new Dice(seed));
    page.outputSettings().prettyPrint(false);
    return page.outerHtml();
  }

  private static String parentOf(Element element) {
    Element parent = element.parent();
    return parent == null ? "" : parent.normalName();
  }

  abstract void rewrite(Document page, Dice dice);
}
