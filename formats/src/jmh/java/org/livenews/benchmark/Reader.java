package org.livenews.benchmark;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import net.dankito.readability4j.Readability4J;
import org.livenews.LiveNewsParser;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Page;
import org.livenews.extract.RecordFinder;

/** A way to read a page; the names are those of the table and the chart. */
public enum Reader {
  /** The tree alone: the measure of all others. */
  JSOUP("Jsoup.parse") {
    @Override
    Object read(CapturedPage page) {
      return page.dom();
    }
  },

  /** All formats, so that a publisher's format reads the page where there is one. */
  ALL_FORMATS("Livenews") {
    @Override
    Object read(CapturedPage page) {
      return Parsers.ALL_FORMATS.parse(page.capture());
    }
  },

  /** By what live blogs have in common, without knowledge of the publisher. */
  EVIDENCE("Livenews, evidence") {
    @Override
    Object read(CapturedPage page) {
      return Parsers.EVIDENCE.parse(page.capture());
    }
  },

  /** The elements of the page, built from its bytes. */
  TREE("the tree of elements") {
    @Override
    Object read(CapturedPage page) {
      return Page.of(page.capture()).document();
    }
  },

  /** The tree and the linked data. */
  LINKED_POSTS("and linked data") {
    @Override
    Object read(CapturedPage page) {
      return Page.of(page.capture()).linkedData();
    }
  },

  /** The tree, the linked data and the blocks of text. */
  BLOCKS("and blocks of text") {
    @Override
    Object read(CapturedPage page) {
      Page read = Page.of(page.capture());
      read.linkedData();
      return read.blocks();
    }
  },

  /** All that, what each block looks like, and where updates begin and end. */
  BOUNDARIES("and what each block is, and where updates begin") {
    @Override
    Object read(CapturedPage page) {
      Page read = Page.of(page.capture());
      read.linkedData();
      return Parsers.FINDER.find(read, HouseStyle.GENERIC);
    }
  },

  /** The linked data of the page and nothing else. */
  LINKED_DATA("Livenews, linked data") {
    @Override
    Object read(CapturedPage page) {
      return Parsers.LINKED_DATA.parse(page.capture());
    }
  },

  /** One text for the page. */
  READABILITY4J("Readability4J") {
    @Override
    Object read(CapturedPage page) {
      return new Readability4J(ADDRESS, page.text).parse();
    }
  },

  /** One text for the page. */
  BOILERPIPE("Boilerpipe") {
    @Override
    Object read(CapturedPage page) {
      try {
        return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(page.text);
      } catch (BoilerpipeProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  },

  /** One text for the page. */
  CRUX("Crux") {
    @Override
    Object read(CapturedPage page) {
      return ArticleExtractor.with(ADDRESS, page.text).extractMetadata().extractContent().article();
    }
  };

  private static final String ADDRESS = "https://news.example/live";

  private final String label;

  Reader(String label) {
    this.label = label;
  }

  /** The parsers of this library, each made once, as programs do. */
  private static final class Parsers {
    static final LiveNewsParser ALL_FORMATS = LiveNewsParser.withInstalledFormats();
    static final LiveNewsParser EVIDENCE = ALL_FORMATS.readAs("generic-blog");
    static final RecordFinder FINDER = new RecordFinder();
    static final LiveNewsParser LINKED_DATA = LiveNewsParser.ofLinkedData();
  }

  String label() {
    return label;
  }

  abstract Object read(CapturedPage page);
}
