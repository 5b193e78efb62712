package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Precision;
import org.livenews.model.UpdateTime.Basis;
import org.livenews.model.UpdateTime.Resolved;

/** An item of a timeline keeps what is found about its day, until it is made new. */
class TimeItemTest {

  private static final LocalDate DAY = LocalDate.of(2023, 3, 21);
  private static final Instant MOMENT = Instant.parse("2023-03-21T08:00:00Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static TimePhrase phrase(String text) {
    return Times.ANY_LANGUAGE.only(text).orElseThrow();
  }

  private static TimeItem update(String text) {
    return TimeItem.update(text, phrase(text), false);
  }

  @Test
  void onlyUpdatesInPageOrderWithAClockAreInTheChain() {
    assertTrue(update("14:05").isInChain());
    assertFalse(update("5 min ago").isInChain());
    assertFalse(TimeItem.update("14:05", phrase("14:05"), true).isInChain());
    assertFalse(TimeItem.heading("21.3.2023", phrase("21.3.2023")).isInChain());
    assertFalse(TimeItem.untimed().isInChain());
  }

  @Test
  void anItemIsUpdateOrPinnedOrHeading() {
    TimeItem pinned = TimeItem.update("14:05", phrase("14:05"), true);
    TimeItem heading = TimeItem.heading("21.3.2023", phrase("21.3.2023"));
    assertTrue(pinned.isPinned() && !pinned.isHeading());
    assertTrue(heading.isHeading() && !heading.isPinned());
    assertFalse(update("14:05").isPinned() || update("14:05").isHeading());
  }

  @Test
  void anItemWithoutAPhrasePrintsNothing() {
    TimeItem untimed = TimeItem.untimed();
    assertEquals("", untimed.print());
    assertNull(untimed.phrase());
    assertNull(untimed.clock());
    assertEquals(Optional.empty(), untimed.zoneText());
    assertEquals(LocalTime.of(14, 5), update("14:05").clock());
    assertEquals("14:05", update("14:05").print());
  }

  @Test
  void aKnownTimeIsKept() {
    Resolved time = new Resolved(MOMENT, Precision.SECOND, Basis.MACHINE_READABLE);
    TimeItem item = TimeItem.untimed();
    assertNull(item.known());
    assertSame(item, item.known(time));
    assertSame(time, item.known());
    item.reset();
    assertSame(time, item.known());
  }

  @Test
  void theZoneOfThePageCountsWhereNoneIsPrinted() {
    TimeContext page = TimeContext.builder().zone(BERLIN).build();
    assertEquals(Optional.of(BERLIN), update("14:05").zoneIn(page));
    TimeItem zoned = update("14:05 IST");
    assertEquals(Optional.of("IST"), zoned.zoneText());
    assertEquals(Optional.empty(), zoned.zoneIn(page));
    zoned.zone(Optional.of(ZoneOffset.UTC), true);
    assertEquals(Optional.of(ZoneOffset.UTC), zoned.zoneIn(page));
    assertEquals(Optional.of(ZoneOffset.UTC), zoned.zone());
    assertTrue(zoned.hasAmbiguousZone());
  }

  @Test
  void theDayOfTheHeadingAboveIsStatedWhileTheItemIsOfIt() {
    TimeItem item = update("14:05");
    assertNull(item.statedDate());
    item.under(DAY);
    assertNull(item.statedDate());
    item.date(DAY);
    assertEquals(DAY, item.statedDate());
    item.date(DAY.plusDays(1));
    assertNull(item.statedDate());
    assertFalse(item.isUnderHeading() || item.isFixed());
  }

  @Test
  void aPrintedDayIsStatedBeforeThatOfTheHeadingAbove() {
    TimeItem item = update("14:05 20.3.2023");
    item.state(DAY.minusDays(1), true);
    item.under(DAY);
    assertEquals(DAY.minusDays(1), item.statedDate());
    item.date(DAY);
    assertEquals(DAY.minusDays(1), item.statedDate());
    assertTrue(item.isDatedByItself() && item.isFixed());
    assertFalse(item.isUnderHeading());
  }

  @Test
  void aHeadingStatesADayFromWhichAListMayRunOn() {
    TimeItem item = update("14:05");
    item.head(DAY);
    assertEquals(DAY, item.date());
    assertEquals(DAY, item.statedDate());
    assertTrue(item.isUnderHeading() && item.isFixed());
    assertFalse(item.isDatedByItself());
    item.carry(DAY.plusDays(1));
    assertEquals(DAY.plusDays(1), item.date());
    assertNull(item.statedDate());
    assertTrue(item.isUnderHeading());
  }

  @Test
  void aDayThatFollowsIsFixedButNotStated() {
    TimeItem item = update("14:05");
    item.fix(DAY);
    assertEquals(DAY, item.date());
    assertNull(item.statedDate());
    assertTrue(item.isFixed());
    assertFalse(item.isDatedByItself());
  }

  @Test
  void oneOfSeveralMomentsIsToldOrLeftOpen() {
    TimeItem item = update("14:05");
    assertEquals(Optional.empty(), item.occurrence());
    assertFalse(item.isOpen());
    item.occurrence(MOMENT);
    assertEquals(Optional.of(MOMENT), item.occurrence());
    item.leaveOpen();
    assertTrue(item.isOpen());
  }

  @Test
  void anItemMadeNewKnowsNoDay() {
    TimeItem item = update("14:05");
    item.zone(Optional.of(BERLIN), true);
    item.occurrence(MOMENT);
    item.leaveOpen();
    item.state(DAY, true);
    item.head(DAY);
    item.under(DAY);
    item.reset();
    assertEquals(Optional.empty(), item.zone());
    assertEquals(Optional.empty(), item.occurrence());
    assertNull(item.date());
    assertNull(item.statedDate());
    assertFalse(item.hasAmbiguousZone() || item.isOpen() || item.isUnderHeading());
    assertFalse(item.isFixed() || item.isDatedByItself());
    item.date(DAY);
    assertNull(item.statedDate());
  }
}
