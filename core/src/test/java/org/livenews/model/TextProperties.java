package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.livenews.model.Text.Mark;
import org.livenews.model.Text.Run;
import org.livenews.testkit.RandomPages;

class TextProperties {

  @Property(shrinking = ShrinkingMode.OFF)
  void cuttingRunsDoesNotChangeTheText(@ForAll long seed) {
    Text text = new RandomPages(seed).text();
    Random random = new Random(seed);
    List<Run> cut = new ArrayList<>();
    for (Run run : text.runs()) {
      int at = random.nextInt(run.text().length());
      if (at > 0) {
        cut.add(new Run(run.text().substring(0, at), run.marks(), run.link()));
      }
      cut.add(new Run(run.text().substring(at), run.marks(), run.link()));
    }
    assertEquals(text, new Text(cut));
    assertEquals(text.hashCode(), new Text(cut).hashCode());
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void noTwoNeighboursAreAlike(@ForAll long seed) {
    List<Run> runs = new RandomPages(seed).text().runs();
    for (int i = 1; i < runs.size(); i++) {
      Run a = runs.get(i - 1);
      Run b = runs.get(i);
      assertFalse(a.marks().equals(b.marks()) && a.link().equals(b.link()), runs::toString);
    }
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void textIsRichIfItsHtmlHasElements(@ForAll long seed) {
    Text text = new RandomPages(seed).text();
    assertEquals(text.isRich(), text.toHtml().contains("<"));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void plainTextIsItsOwnText(@ForAll long seed) {
    String string = new RandomPages(seed).string();
    assertEquals(Html.wellFormed(string), Text.of(string).plain());
    assertFalse(Text.of(string).isRich());
    assertEquals(string.isEmpty(), Text.of(string).isEmpty());
  }

  @Test
  void marksNestInOneOrder() {
    Run run = new Run("a < b", Set.of(Mark.EMPHASIS, Mark.STRONG), Optional.of(URI.create("/x")));
    assertEquals(
        "<a href=\"/x\"><strong><em>a &lt; b</em></strong></a>", new Text(List.of(run)).toHtml());
  }

  @Test
  void alikeNeighboursAreJoined() {
    Run a = new Run("a", Set.of(), Optional.empty());
    Run b = new Run("b", Set.of(), Optional.of(URI.create("javascript:alert(1)")));
    assertEquals(Text.of("ab"), new Text(List.of(a, b)));
  }

  @Test
  void anAddressThatNoPageMayCarryIsNoLink() {
    for (String address : List.of("JavaScript:x", "data:text/html,x", "ftp://h/", "/\uD800")) {
      Run run = new Run("a", Set.of(), Optional.of(URI.create(address)));
      assertEquals(Optional.empty(), run.link(), address);
    }
    for (String address : List.of("HTTPS://h/", "mailto:a@h", "tel:1", "//h/", "#a", "")) {
      Run run = new Run("a", Set.of(), Optional.of(URI.create(address)));
      assertTrue(run.link().isPresent(), address);
    }
  }

  @Test
  void aRunIsNotEmpty() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> new Run("", Set.of(), Optional.empty()));
    assertEquals("text must not be empty", e.getMessage());
  }
}
