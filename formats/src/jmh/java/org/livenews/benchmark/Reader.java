package org.livenews.benchmark;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import net.dankito.readability4j.Readability4J;
import org.livenews.LiveNewsParser;

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
      return Parsers.ALL_FORMATS.parse(page.capture);
    }
  },

  /** By what live blogs have in common, without knowledge of the publisher. */
  EVIDENCE("Livenews, evidence") {
    @Override
    Object read(CapturedPage page) {
      return Parsers.EVIDENCE.parse(page.capture);
    }
  },

  /** The linked data of the page and nothing else. */
  LINKED_DATA("Livenews, linked data") {
    @Override
    Object read(CapturedPage page) {
      return Parsers.LINKED_DATA.parse(page.capture);
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
    static final LiveNewsParser LINKED_DATA = LiveNewsParser.ofLinkedData();
  }

  String label() {
    return label;
  }

  abstract Object read(CapturedPage page);
}
