package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private record Option(
      BiFunction<Limits.Builder, Integer, Limits.Builder> set, Function<Limits, Integer> ask) {}

  private static final Map<String, Option> OPTIONS =
      Map.of(
          "characters", new Option(Limits.Builder::characters, Limits::characters),
          "updates", new Option(Limits.Builder::updates, Limits::updates),
          "elementDepth", new Option(Limits.Builder::elementDepth, Limits::elementDepth),
          "jsonCharacters", new Option(Limits.Builder::jsonCharacters, Limits::jsonCharacters),
          "jsonDepth", new Option(Limits.Builder::jsonDepth, Limits::jsonDepth));

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void whatIsNotPositiveIsRefused(int value) {
    OPTIONS.forEach(
        (name, option) -> {
          Exception e =
              assertThrows(
                  IllegalArgumentException.class,
                  () -> option.set().apply(Limits.builder(), value),
                  name);
          assertEquals(name + " must be positive, but is " + value, e.getMessage());
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, Integer.MAX_VALUE})
  void eachOptionSetsItsLimitAndNoOther(int value) {
    OPTIONS.forEach(
        (name, option) -> {
          Limits limits = option.set().apply(Limits.builder(), value).build();
          assertEquals(value, option.ask().apply(limits), name);
          assertNotEquals(Limits.DEFAULT, limits);
          assertEquals(limits, option.set().apply(Limits.builder(), value).build());
          assertEquals(
              limits.hashCode(), option.set().apply(Limits.builder(), value).build().hashCode());
          OPTIONS.forEach(
              (other, untouched) -> {
                if (!other.equals(name)) {
                  assertEquals(
                      untouched.ask().apply(Limits.DEFAULT), untouched.ask().apply(limits), other);
                }
              });
        });
  }

  @Test
  void theDefaultsAreThoseThatAreWritten() {
    assertEquals(
        "Limits[characters=100000000, updates=100000, elementDepth=512, jsonCharacters=50000000,"
            + " jsonDepth=256]",
        Limits.DEFAULT.toString());
  }
}
