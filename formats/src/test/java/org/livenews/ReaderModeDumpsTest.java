package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Block;
import org.livenews.model.Capture;
import org.livenews.model.Update;

/** What the reader mode of a browser makes of live pages: signatures, doubled lines, pictures. */
class ReaderModeDumpsTest {

  private static final LiveNewsParser PARSER =
      LiveNewsParser.withInstalledFormats().readAs("generic-blog");

  private static final List<String> TEXT =
      List.of(
          "The kite festival of Norvale has begun in a flat calm, and nobody has left the ground.",
          "A breeze from the harbour lifts the tail of the longest dragon, and then puts it down.",
          "The judges have agreed to count the kites that could have flown in any other year.");

  private static final List<String> HEADLINES =
      List.of("Festival opens in a calm", "Longest dragon stirs at last", "Judges agree on rules");

  private static List<Update> read(String text) {
    return PARSER.parse(Capture.text(text)).updates();
  }

  @Test
  void bareNameWithDayAndClockClosesTheUpdate() {
    StringBuilder text = new StringBuilder("Kites of Norvale LIVE: latest from the field\n\n");
    for (int i = 0; i < 3; i++) {
      text.append(HEADLINES.get(i)).append("\n\n").append(TEXT.get(i)).append("\n\n");
      text.append("Odile Farrow 14 August 2023 1").append(3 - i).append(":01\n\n");
    }
    List<Update> updates = read(text.toString());
    assertEquals(3, updates.size());
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.of(HEADLINES.get(i)), updates.get(i).headline());
      assertEquals(TEXT.get(i), updates.get(i).body().toText().strip());
      assertEquals("14 August 2023 1" + (3 - i) + ":01", updates.get(i).time().text());
      assertEquals("Odile Farrow", updates.get(i).attributions().get(0).name());
    }
  }

  @Test
  void headlineThatStandsTwiceIsNoPicture() {
    String line = "Kite festival opens in a calm";
    List<Update> updates =
        read(
            "Kites of Norvale live\n\n15:20 Odile Farrow\n\nDragon sighted\n\n"
                + (TEXT.get(1) + "\n\n14:05 Odile Farrow\n\n" + line + "\n\n" + line)
                + ("\n\n13:10 Odile Farrow\n\nJudges agree\n\n" + TEXT.get(2)));
    assertEquals(3, updates.size());
    assertEquals(Optional.of(line), updates.get(1).headline());
    assertEquals(List.of(), images(updates.get(1)));
  }

  @Test
  void lineAboveCreditSaysWhatThePictureShows() {
    StringBuilder text = new StringBuilder("Kites of Norvale live\n\n");
    for (int i = 0; i < 3; i++) {
      text.append("1").append(5 - i).append(":10\n\nNews from the field\n\n").append(TEXT.get(i));
      text.append("\n\nA child with a paper dragon at the harbour wall of Norvale\n");
      text.append("Farrow Pictures Copyright: Farrow Pictures\n\n");
    }
    for (Update update : read(text.toString())) {
      assertEquals(1, images(update).size(), update::toString);
      assertEquals(2, update.body().blocks().size(), update::toString);
    }
  }

  private static List<Block> images(Update update) {
    return update.body().blocks().stream().filter(b -> b instanceof Block.Image).toList();
  }
}
