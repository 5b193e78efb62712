package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.livenews.model.Capture;

/** What a page tells of local times that are falsely marked as UTC. */
class ZoneEvidenceTest {

  private static final Instant NOON = Instant.parse("2023-05-15T12:00:00Z");
  private static final Optional<ZoneOffset> TWO = Optional.of(ZoneOffset.ofHours(2));
  private static final Optional<ZoneOffset> NONE = Optional.empty();

  private static Optional<Instant> at(long minutes) {
    return Optional.of(NOON.plusSeconds(60 * minutes));
  }

  private static ZoneEvidence evidence(
      Optional<ZoneOffset> shown,
      Optional<ZoneOffset> written,
      Optional<Instant> fetchedAt,
      Optional<Instant> modified) {
    return new ZoneEvidence(Optional.empty(), shown, written, fetchedAt, modified);
  }

  @ParameterizedTest
  @CsvSource({"-60, false", "0, false", "10, false", "11, true", "120, true"})
  void nothingIsPublishedAfterTheCapture(long minutes, boolean ahead) {
    ZoneEvidence evidence = evidence(NONE, NONE, at(0), at(-600));
    assertEquals(ahead, evidence.isAhead(at(minutes).orElseThrow(), true));
    assertEquals(ahead, evidence.isAhead(at(minutes).orElseThrow(), false));
  }

  @ParameterizedTest
  @CsvSource({
    "0, false",
    "30, false",
    "57, false",
    "58, true",
    "60, true",
    "62, true",
    "63, false",
    "90, false",
    "118, true",
    "840, true",
    "841, false",
    "-60, false"
  })
  void withoutACaptureWholeHoursAfterTheLastChangeAreAhead(long minutes, boolean ahead) {
    ZoneEvidence evidence = evidence(NONE, NONE, Optional.empty(), at(0));
    assertEquals(ahead, evidence.isAhead(at(minutes).orElseThrow(), true));
    assertEquals(false, evidence.isAhead(at(minutes).orElseThrow(), false));
    ZoneEvidence bare = evidence(NONE, NONE, Optional.empty(), Optional.empty());
    assertEquals(false, bare.isAhead(at(minutes).orElseThrow(), true));
  }

  @Test
  void theOffsetOfTheHeadCountsBeforeThatWhichIsWritten() {
    Optional<ZoneOffset> three = Optional.of(ZoneOffset.ofHours(3));
    assertEquals(TWO, evidence(TWO, three, Optional.empty(), Optional.empty()).meant(NOON));
    assertEquals(three, evidence(NONE, three, Optional.empty(), Optional.empty()).meant(NOON));
    assertEquals(NONE, evidence(NONE, NONE, at(0), at(0)).meant(NOON));
    Optional<ZoneOffset> zero = Optional.of(ZoneOffset.UTC);
    assertEquals(NONE, evidence(zero, NONE, at(0), at(0)).meant(NOON));
  }

  @ParameterizedTest
  @CsvSource({"-131, false", "-130, true", "-60, true", "0, true"})
  void noUpdateIsLaterThanTheLastChange(long lastChange, boolean meant) {
    // Moved by two hours, the newest is from ten.
    assertEquals(
        meant ? TWO : NONE, evidence(TWO, NONE, Optional.empty(), at(lastChange)).meant(NOON));
    assertEquals(
        meant ? TWO : NONE, evidence(TWO, NONE, at(lastChange), Optional.empty()).meant(NOON));
  }

  @ParameterizedTest
  @CsvSource({"-120, true", "-11, true", "-10, false", "0, false", "10, false", "11, true"})
  void timesAsNearToTheLastChangeAsUpdatesAreAreRight(long lastChange, boolean meant) {
    assertEquals(
        meant ? TWO : NONE, evidence(NONE, TWO, Optional.empty(), at(lastChange)).meant(NOON));
    assertEquals(
        lastChange >= -130 ? TWO : NONE,
        evidence(TWO, NONE, Optional.empty(), at(lastChange)).meant(NOON));
  }

  @Test
  void ofTimesOfWhichNothingIsPrintedOnlyHouseAndCaptureTell() {
    ZoneEvidence bare = evidence(TWO, TWO, at(0), at(5)).unprinted();
    assertEquals(NONE, bare.meant(NOON));
    assertEquals(at(0), bare.fetchedAt());
    assertEquals(Optional.empty(), bare.modified());
  }

  private static Optional<ZoneOffset> offset(String body) {
    Page page = Page.of(Capture.html("<html><body><main>" + body + "</main></body></html>"));
    HouseStyle style = HouseStyle.builder().build();
    return new PageOffset(page, new RecordFinder().find(page, style), style).ofPage();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "14:00, +02:00",
        "07:00, -05:00",
        "17:30, +05:30",
        "12:00, Z",
        "02:00, +14:00",
        "02:15, -09:45",
        "14:07, -",
        "14:00 GMT, -",
        "soon, -",
      })
  void aClockBesideAnInstantTellsTheOffset(String shown, ZoneOffset offset) {
    String time = "<time datetime='2023-05-15T12:00:30Z'>" + shown + "</time>";
    assertEquals(Optional.ofNullable(offset), offset("<p>" + time + "</p>"));
    assertEquals(
        Optional.ofNullable(offset),
        offset("<p><time datetime='2023-05-15T12:00:30Z' title='" + shown + "'>now</time></p>"));
  }

  @Test
  void mostWitnessesTell() {
    String two = "<time datetime='2023-05-15T12:00:00Z'>14:00</time>";
    String one = "<time datetime='2023-05-15T12:00:00Z'>13:00</time>";
    assertEquals(TWO, offset("<p>" + one + "</p><p>" + two + "</p><p>" + two + "</p>"));
    assertEquals(TWO, offset("<p>" + two + "</p><p>" + two + "</p><p>" + one + "</p>"));
  }
}
