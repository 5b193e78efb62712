package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.extract.ElementStats.Holding;
import org.livenews.model.Capture;

/** How much of a page's text each element holds. */
class ElementStatsTest {

  private static final String PAGE =
      "<html><body><h1>Storm over the harbour</h1><div id=list>"
          + "<article id=first><time>14:46</time><h2>Ferry stops</h2>"
          + "<p id=text>The last ferry stays in the harbour.</p>"
          + "<figure><img src=/a.jpg alt='A ferry'></figure></article>"
          + "<article id=second><p>13:10 The pier is closed.</p><p>Two hours ago</p>"
          + "<p>Advertisement</p></article>"
          + "<article id=third data-tombstone=1><time>12:00</time><h2>Roads are blocked</h2>"
          + "<p>Trees have fallen.</p></article></div>"
          + "<nav id=menu><h3>More news</h3><p>11:11</p></nav></body></html>";

  private final Page page = Page.of(Capture.html(PAGE));
  private final ElementStats stats = ElementStats.of(page.rows(HouseStyle.GENERIC));

  private Element element(String query) {
    return page.document().selectFirst(query);
  }

  /** Returns what an element holds that holds a row. */
  private Holding holding(Element element) {
    ElementTree tree = page.rows(HouseStyle.GENERIC).elements();
    return IntStream.range(0, tree.size())
        .filter(n -> tree.element(n) == element)
        .mapToObj(stats::holding)
        .findFirst()
        .orElseThrow();
  }

  private static String told(Holding holding) {
    return String.format(
        "%d-%d: %d words, %d clocks, %d contents, %d headings, %d titles",
        holding.first(),
        holding.last(),
        holding.words(),
        holding.clocks(),
        holding.contents(),
        holding.headings(),
        holding.titles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          h1      | 0-0: 0 words, 0 clocks, 1 contents, 1 headings, 1 titles
          #first  | 1-4: 7 words, 1 clocks, 3 contents, 1 headings, 0 titles
          #text   | 3-3: 7 words, 0 clocks, 1 contents, 0 headings, 0 titles
          figure  | 4-4: 0 words, 0 clocks, 1 contents, 0 headings, 0 titles
          #second | 5-7: 5 words, 2 clocks, 1 contents, 0 headings, 0 titles
          #third  | 8-10: 0 words, 0 clocks, 0 contents, 0 headings, 0 titles
          #list   | 1-10: 12 words, 3 clocks, 4 contents, 1 headings, 0 titles
          #menu   | 11-12: 0 words, 0 clocks, 0 contents, 1 headings, 0 titles
          body    | 0-12: 12 words, 3 clocks, 5 contents, 3 headings, 1 titles
          """)
  void anElementHoldsWhatItsRowsAre(String query, String holding) {
    assertEquals(holding, told(holding(element(query))));
    assertEquals(element(query), holding(element(query)).element());
  }

  @Test
  void anElementIsKnownByEachOfItsRows() {
    ElementTree tree = page.rows(HouseStyle.GENERIC).elements();
    for (int n = 0; n < tree.size(); n++) {
      for (int row = tree.first(n); row <= tree.last(n); row++) {
        assertEquals(stats.holding(n), stats.of(tree.element(n), row));
      }
    }
  }

  @Test
  void theOutermostElementHoldsMostWords() {
    assertEquals(12, stats.mostWords());
  }

  @Test
  void aPageWithoutTextHoldsNoWords() {
    Page empty = Page.of(Capture.html("<html><body></body></html>"));
    assertEquals(0, ElementStats.of(empty.rows(HouseStyle.GENERIC)).mostWords());
  }

  @Test
  void theTimeInFrontOfAnElementMayBeTakenIn() {
    Holding text = holding(element("#text"));
    assertEquals(
        "2-3: 7 words, 1 clocks, 1 contents, 0 headings, 0 titles", told(text.withTimeBefore()));
    assertEquals(text.element(), text.withTimeBefore().element());
  }
}
