package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class TokenFilterProperties {

  @Property
  void whatWasAddedMayBeThereInWhateverCase(
      @ForAll List<@AlphaChars @NumericChars @NotBlank @StringLength(max = 20) String> tokens,
      @ForAll @IntRange(max = 100_000) int values) {
    TokenFilter filter = new TokenFilter(values);
    filter.addEach(" " + String.join(" \t", tokens) + "\n");
    for (String token : tokens) {
      assertTrue(filter.mayHold(token));
      assertTrue(filter.mayHold(token.toUpperCase(Locale.ROOT)));
    }
  }

  /** Of the classes that a page may have, however many, few hide that others are not there. */
  @Property(tries = 50)
  void mostOfWhatWasNotAddedIsTold(@ForAll @IntRange(min = 1, max = 50_000) int values) {
    TokenFilter filter = new TokenFilter(values);
    int told = 0;
    for (int i = 0; i < values; i++) {
      filter.addEach("entry-" + i + " entry__body--" + i % 40);
    }
    for (int i = 0; i < 1_000; i++) {
      told += filter.mayHold("post-" + i) ? 0 : 1;
    }
    assertTrue(told > 850, told + " of 1000");
  }

  @Example
  void anEmptyOneHoldsNothing() {
    TokenFilter filter = new TokenFilter(0);
    filter.addEach(" \n");
    assertFalse(filter.mayHold(""));
    assertFalse(filter.mayHold("entry"));
  }
}
