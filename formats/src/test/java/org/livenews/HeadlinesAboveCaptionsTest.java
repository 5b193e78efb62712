package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;
import org.livenews.model.Update;

/** In a dump, a headline above a caption that tells of the same is a headline still. */
class HeadlinesAboveCaptionsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static final String TEXT =
      "The harbour master spoke to reporters on the quay this afternoon. He would not say how long"
          + " the repair is going to take.\n\n";

  private static List<Optional<String>> headlines(String dump) {
    return PARSER.parse(Capture.text(dump)).updates().stream().map(Update::headline).toList();
  }

  @Test
  void headlinesStandBehindEveryTime() {
    String dump =
        "Storm over the bay: live updates\n\n"
            + "15:29\n\nFerry company rejects inquiry into the power cut\n\n"
            + "Workers of the ferry company during the power cut on Monday. (Ada Fenwick/Reuters)\n\n"
            + TEXT
            + "15:24\n\nRailway company announces search for two missing boats\n\n"
            + "The railway company joined the search for missing boats. (Osric Mowbray/AFP)\n\n"
            + TEXT
            + "15:02\n\nMinister calls vote on the lighthouse\n\n"
            + TEXT
            + "14:41\n\nMayor has criticised ban on open fires\n\n"
            + "The mayor announced the ban on open fires in March. (Flora Ellery/Reuters)\n\n"
            + TEXT;
    assertEquals(
        List.of(
            Optional.of("Ferry company rejects inquiry into the power cut"),
            Optional.of("Railway company announces search for two missing boats"),
            Optional.of("Minister calls vote on the lighthouse"),
            Optional.of("Mayor has criticised ban on open fires")),
        headlines(dump));
  }

  @Test
  void imagesStandBehindSomeTimes() {
    String dump =
        "Storm over the bay: live updates\n\n"
            + "15:29\n\nWorkers of the ferry company during the power cut\n"
            + "Workers of the ferry company during the power cut on Monday. (Ada Fenwick/Reuters)\n\n"
            + TEXT
            + "15:24\n\n"
            + TEXT
            + "15:02\n\nBoats of the railway company off the cape\n"
            + "Boats of the railway company off the cape on Sunday. (Osric Mowbray/AFP)\n\n"
            + TEXT
            + "14:41\n\n"
            + TEXT;
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        headlines(dump));
  }
}
