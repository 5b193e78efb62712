package org.livenews.benchmark;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** From the bytes of a page to what each library makes of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private static final String ADDRESS = "https://news.example/live";
  private static final LiveNewsParser ALL_FORMATS = LiveNewsParser.withInstalledFormats();
  private static final LiveNewsParser GENERIC = ALL_FORMATS.readAs("generic-blog");
  private static final LiveNewsParser LINKED_DATA = LiveNewsParser.ofLinkedData();

  /** The tree alone: the measure. */
  @Benchmark
  public Document jsoup(CapturedPage page) {
    return page.dom();
  }

  /** All formats, so that a publisher's adapter reads the page where there is one. */
  @Benchmark
  public ParseResult livenews(CapturedPage page) {
    return ALL_FORMATS.parse(page.capture);
  }

  /** By evidence alone. */
  @Benchmark
  public ParseResult livenewsGeneric(CapturedPage page) {
    return GENERIC.parse(page.capture);
  }

  /** The linked data of the page and nothing else. */
  @Benchmark
  public ParseResult livenewsLinkedData(CapturedPage page) {
    return LINKED_DATA.parse(page.capture);
  }

  /** Readability4J: one text for the page. */
  @Benchmark
  public net.dankito.readability4j.Article readability4j(CapturedPage page) {
    return new Readability4J(ADDRESS, page.text).parse();
  }

  /** Crux: one text for the page. */
  @Benchmark
  public Article crux(CapturedPage page) {
    return ArticleExtractor.with(ADDRESS, page.text).extractMetadata().extractContent().article();
  }

  /** Boilerpipe: one text for the page. */
  @Benchmark
  public String boilerpipe(CapturedPage page) throws BoilerpipeProcessingException {
    return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(page.text);
  }
}
