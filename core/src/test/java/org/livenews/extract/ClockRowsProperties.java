package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of text dumps whose updates each begin with a clock, however many there are. */
class ClockRowsProperties {

  private static final List<String> TITLES =
      List.of("Storm over the harbour", "Storm over the harbour: live updates");

  /** Each number stands for an update of so many paragraphs. */
  @Property(tries = 500)
  void theTitleOfThePageIsNoPartOfAnUpdate(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 3) Integer> updates,
      @ForAll boolean isLive,
      @ForAll boolean hasHeadlines) {
    List<String> lines = new ArrayList<>();
    lines.add(TITLES.get(isLive ? 1 : 0));
    List<Integer> times = new ArrayList<>();
    for (int paragraphs : updates) {
      times.add(lines.size());
      lines.add(20 - times.size() + ":05");
      if (hasHeadlines) {
        lines.add("School number " + times.size() + " opens");
      }
      for (int i = 0; i < paragraphs; i++) {
        lines.add("Hotel " + i + " is full, and the town has opened a school for those who wait.");
      }
    }
    Rows rows = RowReading.text(lines.toArray(String[]::new));
    RecordFinder.Reading reading = ClockRows.read(rows);
    assertEquals(times, reading.starts().stream().map(RecordFinder.Start::row).toList());
    assertEquals(times, reading.starts().stream().map(RecordFinder.Start::time).toList());
    assertEquals(1, reading.headTo());
  }
}
