package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine-readable time of the DOM seems to tell. */
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

  /** A label counts wherever it stands beside the print; other labels tell of no change. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11:50更新                       | CHANGED",
        "Bridge opens, updated 11:50     | CHANGED",
        "2 bridges open. Updated: 11:50  | CHANGED",
        "Updated: 11:50                  | CHANGED",
        "Published: 11:50                | TIME_ELEMENT",
        "Published 11:50 GMT             | TIME_ELEMENT",
        "11:50 a.m.                      | TIME_ELEMENT",
        "11:50 Bridge opens              | TIME_ELEMENT",
      })
  void aPrintedLabelTellsOfAChange(String print, String kind) {
    assertEquals(kind, kinds("<time datetime='$'>" + print + "</time>"));
  }

  /** What readers may see is a time from date and clock on. */
  @ParameterizedTest
  @CsvSource({
    "2023-05-15 11:50, 2023-05-15T11:50",
    "20230515 11:50:0, ''",
    "20230515 11:50Z, ''",
    "2023-05-15T11:5, ''",
    "2023-05-15 11.50.00, ''"
  })
  void aWrittenOutTimeHasDateAndClock(String title, String local) {
    Document document = Jsoup.parse("<abbr title='" + title + "'>11:50</abbr>");
    assertEquals(
        local,
        MachineTime.at(document.getAllElements(), document).stream()
            .map(time -> time.moment().local().toString())
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "itemprop",
        "property",
        "title",
        "value",
        "datetime",
        "data-date",
        "epoch",
        "published-at"
      })
  void anAttributeMayBeNamedForTimes(String attribute) {
    assertTrue(MachineTime.mayBeNamed(attribute));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "id", "href", "content", "data-title", "itemtype", ""})
  void anotherAttributeHoldsNoTime(String attribute) {
    assertFalse(MachineTime.mayBeNamed(attribute));
  }
}
