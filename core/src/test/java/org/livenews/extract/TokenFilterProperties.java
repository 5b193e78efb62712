package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class TokenFilterProperties {

  @Property
  void whatWasAddedMayBeThereInWhateverCase(
      @ForAll List<@AlphaChars @NumericChars @NotBlank @StringLength(max = 20) String> tokens) {
    TokenFilter filter = new TokenFilter();
    filter.addEach(" " + String.join(" \t", tokens) + "\n");
    for (String token : tokens) {
      assertTrue(filter.mayHold(token));
      assertTrue(filter.mayHold(token.toUpperCase(Locale.ROOT)));
    }
  }

  /** Of a thousand classes that a page may have, few hide that others are not there. */
  @Example
  void mostOfWhatWasNotAddedIsTold() {
    TokenFilter filter = new TokenFilter();
    int told = 0;
    for (int i = 0; i < 1_000; i++) {
      filter.addEach("entry-" + i + " entry__body--" + i % 40);
    }
    for (int i = 0; i < 1_000; i++) {
      told += filter.mayHold("post-" + i) ? 0 : 1;
    }
    assertTrue(told > 850, told + " of 1000");
  }

  @Example
  void anEmptyOneHoldsNothing() {
    TokenFilter filter = new TokenFilter();
    filter.addEach(" \n");
    assertFalse(filter.mayHold(""));
    assertFalse(filter.mayHold("entry"));
  }
}
