package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTimeTest {

  private static final String AT = "2023-05-15T11:50:54Z";

  /** What is read of a page, as kinds, in the order of the page. */
  private static String kinds(String html) {
    Document document = Jsoup.parse(html.replace("$", AT));
    List<MachineTime> times = MachineTime.at(document.getAllElements(), document);
    times.forEach(time -> assertEquals(AT, time.moment().instant().orElseThrow().toString()));
    return times.stream().map(time -> time.kind().name()).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<time datetime='$'>11:50</time>                             | TIME_ELEMENT",
        "<time datetime='$' pubdate>11:50</time>                     | PUBLISHED",
        "<time datetime='$' class='dt-published'>11:50</time>        | PUBLISHED",
        "<time datetime='$' class='published'>11:50</time>           | PUBLISHED",
        "<time datetime='$' class='entry-date'>11:50</time>          | PUBLISHED",
        "<time datetime='$' class='last-Updated'>11:50</time>        | CHANGED",
        "<time datetime='$' title='edited then'>11:50</time>         | CHANGED",
        "<time datetime='$'>Updated at 11:50</time>                  | CHANGED",
        "<time datetime='$'>Updated 11:50 GMT</time>                 | CHANGED",
        "<time datetime='$'>11:50 GMT</time>                         | TIME_ELEMENT",
        "<time datetime='$'>Bridge opens</time>                      | TIME_ELEMENT",
        "<time datetime='$' itemprop='datePublished'>11:50</time>    | PUBLISHED",
        "<time datetime='$' itemprop='dateCreated'>11:50</time>      | PUBLISHED",
        "<time datetime='$' itemprop='dateModified'>11:50</time>     | CHANGED",
        "<time datetime='$' itemprop='startDate'>11:50</time>        | -",
        "<meta itemprop='datePublished' content='$'>                 | PUBLISHED",
        "<meta itemprop='dateModified' content='$'>                  | CHANGED",
        "<meta itemprop='expires' content='$'>                       | -",
        "<span property='dc:created' content='$'></span>             | PUBLISHED",
        "<span property='dc:date dc:created' content='$'></span>     | PUBLISHED",
        "<span property='issued' content='$'></span>                 | PUBLISHED",
        "<span property='dct:modified' content='$'></span>           | CHANGED",
        "<span property='schema:dateModified' content='$'></span>    | CHANGED",
        "<span property='og:title' content='$'></span>               | -",
        "<p data-time='$'>a</p>                                      | ATTRIBUTE",
        "<p data-published-at='$'>a</p>                              | ATTRIBUTE",
        "<p data-epoch='1684151454'>a</p>                            | ATTRIBUTE",
        "<p data-sort-time='$'>a</p>                                 | SORT_KEY",
        "<p data-updated-time='$'>a</p>                              | CHANGED",
        "<p data-modified-date='$'>a</p>                             | CHANGED",
        "<p data-last-date='$'>a</p>                                 | CHANGED",
        "<p data-edit-time='$'>a</p>                                 | CHANGED",
        "<p data-change-date='$'>a</p>                               | CHANGED",
        "<p data-expire-time='$'>a</p>                               | -",
        "<p data-event-date='$'>a</p>                                | -",
        "<p data-timezone='$'>a</p>                                  | -",
        "<p data-note='$'>a</p>                                      | -",
        "<abbr title='$'>11:50</abbr>                                | TIME_ELEMENT",
        "<abbr class='published' title='$'>11:50</abbr>              | PUBLISHED",
        "<abbr title='11:50'>11:50</abbr>                            | -",
        "<abbr title='Written at $'>11:50</abbr>                     | -",
        "<data value='$'>11:50</data>                                | TIME_ELEMENT",
        "<time datetime='$' title='$'>11:50</time>                   | TIME_ELEMENT",
        "<time datetime='2023-05-15'>15 May</time>                   | -",
        "<time datetime='soon'>soon</time>                           | -",
        "<img data-time='$'>                                         | -",
        "<video data-time='$'></video>                               | -",
      })
  void toldByItsName(String html, String kinds) {
    assertEquals(kinds.replace("-", ""), kinds(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<blockquote>%s</blockquote>                                       | -",
        "<aside><p>%s</p></aside>                                          | -",
        "<div itemscope itemtype='https://schema.org/VideoObject'>%s</div> | -",
        "<div itemscope itemtype='https://schema.org/BlogPosting'>%s</div> | TIME_ELEMENT",
        "<div itemscope itemtype='https://schema.org/NewsArticle'>%s</div> | TIME_ELEMENT",
        "<div>%s</div>                                                     | TIME_ELEMENT",
      })
  void whatIsQuotedOrNoTextTellsNothing(String around, String kinds) {
    assertEquals(
        kinds.replace("-", ""), kinds(around.formatted("<time datetime='$'>11:50</time>")));
  }

  @Test
  void theOrderIsThatOfThePage() {
    assertEquals(
        "TIME_ELEMENT CHANGED ATTRIBUTE",
        kinds(
            "<time datetime='$'>11:50</time><p data-updated-time='$'>a</p><p data-time='$'>b</p>"));
  }
}
