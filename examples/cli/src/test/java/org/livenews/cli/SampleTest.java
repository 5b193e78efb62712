package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.livenews.LiveNewsParser;
import org.livenews.codec.JsonCodec;

/** The sample page is read as it is meant, by the formats that are installed. */
class SampleTest {

  static final String SAMPLE = "examples/cli/samples/harbour-storm.txt";

  private static final String FETCHED_AT = "2025-11-03T10:00:00Z";
  private static final String GOLDEN =
      "examples/cli/src/test/resources/org/livenews/cli/harbour-storm.json";

  @Test
  void theSampleIsReadAsItIsMeant() throws IOException {
    Golden.check(GOLDEN, json());
  }

  @Test
  void itsJsonCanBeReadBack() {
    assertEquals(json(), JsonCodec.writePretty(JsonCodec.read(json())) + "\n");
  }

  /** Returns what {@code livenews parse} writes of the sample. */
  static String json() {
    return output("parse", "--fetched-at", FETCHED_AT, Golden.file(SAMPLE).toString());
  }

  /** Returns what the command prints with the formats that are installed. */
  static String output(String... words) {
    FakeTerminal terminal = new FakeTerminal();
    int status = Livenews.command(terminal, LiveNewsParser::withInstalledFormats).execute(words);
    assertEquals("", terminal.errors());
    assertEquals(0, status);
    return terminal.output();
  }
}
