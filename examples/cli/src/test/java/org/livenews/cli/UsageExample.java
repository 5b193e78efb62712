package org.livenews.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.model.Capture;
import org.livenews.model.Update;

/** The example of README.md, which holds the lines between the marks. */
final class UsageExample {

  private UsageExample() {}

  static void print(Path file) throws IOException {
    // README
    Instant fetchedAt = Instant.parse("2025-11-03T10:00:00Z");
    Capture capture = Capture.of(file).toBuilder().fetchedAt(fetchedAt).build();

    ParseResult result = LiveNewsParser.withInstalledFormats().parse(capture);
    for (Update update : result.updates()) {
      String time = update.time().instant().map(Instant::toString).orElse(update.time().text());
      System.out.println(time + "  " + update.headline().orElse("(no headline)"));
    }
    // end
  }
}
