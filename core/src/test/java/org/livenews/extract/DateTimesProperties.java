package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DateTimesProperties {

  @Provide
  Arbitrary<ULocale> locales() {
    return Arbitraries.of(DateFormat.getAvailableULocales());
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(
        "UTC",
        "Europe/London",
        "Europe/Paris",
        "Europe/Moscow",
        "America/New_York",
        "America/Los_Angeles",
        "America/Sao_Paulo",
        "Africa/Nairobi",
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Asia/Shanghai",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Pacific/Auckland");
  }

  /** From 2005 to 2030. */
  @Property(tries = 3000)
  void whatIcuPrintsIsRead(
      @ForAll("locales") ULocale locale,
      @ForAll("zones") String zone,
      @ForAll @IntRange(min = -1, max = 3) int date,
      @ForAll @IntRange(min = 0, max = 3) int time,
      @ForAll @LongRange(min = 1_104_624_000L, max = 1_925_000_000L) long second) {
    Instant at = Instant.ofEpochSecond(second);
    assertEquals(
        Optional.empty(), DateTimesTest.fault(locale, date, time, at.atZone(ZoneId.of(zone))));
  }
}
