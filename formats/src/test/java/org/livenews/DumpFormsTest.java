package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;
import org.livenews.model.PageKind;
import org.livenews.model.Update;

/** The forms in which live pages are kept as text, one small invented dump each. */
class DumpFormsTest {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static ParseResult read(String... lines) {
    return PARSER.parse(Capture.text(String.join("\n", lines)));
  }

  private static List<Optional<String>> headlines(ParseResult result) {
    return result.updates().stream().map(Update::headline).toList();
  }

  private static List<Optional<String>> of(String... headlines) {
    return List.of(headlines).stream().map(Optional::of).toList();
  }

  private static List<String> times(ParseResult result) {
    return result.updates().stream().map(u -> u.time().text()).toList();
  }

  @Test
  void updatesGluedOnOneLineArePartedByTheirClocks() {
    ParseResult result =
        read(
            "Storm over the bay, minute by minute",
            "Ore 18.50 - The ferry is back in port. The quay is closed at 19.30 today."
                + " Ore 18.10 - The mayor has \"no news.\" Ore 17.30 - Two boats are missing.",
            "Ore 16.05 - The wind grows stronger in the north. Ore 15.40 - First trees fall.");
    assertEquals(
        List.of("Ore 18.50", "Ore 18.10", "Ore 17.30", "Ore 16.05", "Ore 15.40"), times(result));
    assertEquals(
        "The ferry is back in port. The quay is closed at 19.30 today.",
        result.updates().get(0).body().toText());
  }

  @Test
  void aClockInAnotherFormDoesNotPartAParagraph() {
    ParseResult result =
        read(
            "Storm over the bay, live",
            "18:50 - The ferry is back in port. 19:30 will see the next one leave the quay.",
            "18:10 - The mayor has no news. At 17:30 - or later - she will speak again.",
            "17:05 - The wind grows stronger in the north of the island.");
    assertEquals(List.of("18:50", "18:10", "17:05"), times(result));
  }

  @Test
  void anUpdateHasOneHeadline() {
    ParseResult result =
        read(
            "Nevoeiro no porto: acompanhe 4/2/2026 às 07h10",
            "O velho farol está apagado desde o outono",
            "As manhãs são de espera.",
            "Barcos no cais 4/2/2026 às 07h");
    assertEquals(of("O velho farol está apagado desde o outono"), headlines(result));
    assertEquals(
        "As manhãs são de espera.\n\nBarcos no cais", result.updates().get(0).body().toText());
  }

  @Test
  void aTimeThatFollowsTheClosingTimeClosesNothing() {
    ParseResult result =
        read(
            "Storm over the bay, live",
            "Ferry back in port",
            "The ferry is back.",
            "5 minutes ago",
            "5 min ago",
            "Mayor is silent",
            "9 min ago");
    assertEquals(of("Ferry back in port", "Mayor is silent"), headlines(result));
    assertEquals(List.of("5 minutes ago", "9 min ago"), times(result));
  }

  @Test
  void markdownIsReadByItsMarkup() {
    ParseResult result =
        read(
            "[Home](/) | [Sport](/sport)",
            "# Fire on Harbour Street",
            "---",
            "### 16:05 | Fire **under control**",
            "The fire in [the old mill](https://example.com/mill) is *nearly* out, says the chief.",
            "> Nobody has to leave the house tonight.",
            "---",
            "### 15:44 | Mayor thanks the crews",
            "In all 47 men and women of three towns have helped to put out the fire.",
            "* Mill Lane: closed",
            "* Bridge: open",
            "---",
            "### 15:10 | Smoke over the town",
            "Snake_case_words and 3 * 4 * 5 are no markup, says the\\_teacher of the school.",
            "---",
            "## Read also",
            "* [The last cobbler of the town](/a/1)");
    assertEquals(Optional.of("Fire on Harbour Street"), result.page().headline());
    assertEquals(
        of("Fire under control", "Mayor thanks the crews", "Smoke over the town"),
        headlines(result));
    assertEquals(List.of("16:05", "15:44", "15:10"), times(result));
    assertTrue(
        result
            .updates()
            .get(0)
            .body()
            .toText()
            .startsWith("The fire in the old mill is nearly out"));
    assertEquals(
        "Snake_case_words and 3 * 4 * 5 are no markup, says the_teacher of the school.",
        result.updates().get(2).body().toText());
  }

  @Test
  void starsAndHashesOfOtherDumpsAreText() {
    ParseResult result =
        read(
            "Storm over the bay, live",
            "18:50 - The hotel has 5** rooms [and more] (all of them wet) for those who wait.",
            "18:10 - People write under #bay and * wait * for the ferry to the mainland.",
            "17:05 - The wind grows stronger in the north of the island.");
    assertEquals(
        "The hotel has 5** rooms [and more] (all of them wet) for those who wait.",
        result.updates().get(0).body().toText());
  }

  @Test
  void numbersThatCountTheUpdatesAreNoPartOfHeadlines() {
    String text = "The crews work on the north side, where the wind is weakest at this hour.";
    ParseResult result =
        read(
            "Fire in the valley: the updates of the day",
            "3. Road to the coast is open (20:15 h)",
            text,
            "2. Plan for emergencies at work (19:50 h)",
            text,
            "1. Fire moves to the north (19:05 h)",
            text);
    assertEquals(
        of("Road to the coast is open", "Plan for emergencies at work", "Fire moves to the north"),
        headlines(result));
    ParseResult other =
        read(
            "Fire in the valley: the updates of the day",
            "20:15 3. Liga: match is off",
            text,
            "19:50 2. Liga: match is on",
            text,
            "19:05 2. Liga: match in doubt",
            text);
    assertEquals(
        of("3. Liga: match is off", "2. Liga: match is on", "2. Liga: match in doubt"),
        headlines(other));
  }

  @Test
  void aMailIsReadBehindItsHead() {
    ParseResult result =
        read(
            "From: The Bay Herald <alerts@herald.example>",
            "To: subscribers",
            "Date: Wed, 4 Mar 2026, 20:02",
            "Subject: Snow on the pass: all updates of the day",
            "Cannot read this message? Open it in your browser",
            "Snow on the pass: all updates of the day",
            "* * *",
            "Trains are up to four hours late",
            "19:48 | by Ada Fenwick",
            "The trains run, but slowly, and not at all to the upper villages of the valley.",
            "* * *",
            "Minister visits the valley",
            "18:39 | by Osric Mowbray",
            "The minister is going to arrive in the afternoon. Nobody has been hurt so far.",
            "* * *",
            "Road over the pass is closed",
            "17:36 | by Ada Fenwick",
            "The road is closed for thirty kilometres. The shop in the village is without bread.",
            "* * *",
            "You get this message because you asked for the alerts of the Bay Herald.");
    assertEquals(Optional.of("Snow on the pass: all updates of the day"), result.page().headline());
    assertEquals(
        of(
            "Trains are up to four hours late",
            "Minister visits the valley",
            "Road over the pass is closed"),
        headlines(result));
    assertEquals(
        "The road is closed for thirty kilometres. The shop in the village is without bread.",
        result.updates().get(2).body().toText());
  }

  @Test
  void aTableRowWithoutMinuteIsAnUpdateOfItsOwn() {
    StringBuilder page = new StringBuilder("<h1>Rovers v United, live</h1><table><tbody>");
    for (String minute : List.of("44'", "17'", "9'", "")) {
      page.append("<tr><td>" + minute + "</td><td>The ball goes over the bar again.</td></tr>");
    }
    ParseResult result = PARSER.parse(Capture.html(page.append("</tbody></table>").toString()));
    assertEquals(4, result.updates().size());
  }

  @Test
  void aSubheadInTheLastUpdateIsNotItsEnd() {
    String text = "The crews work on the north side, where the wind is weakest at this hour.";
    ParseResult result =
        read(
            "Fire in the valley, live",
            "20:15",
            "Road to the coast is open",
            text,
            "What comes next",
            text + " They are tired.",
            "19:50",
            "Plan for emergencies at work",
            text,
            "19:05",
            "Fire moves to the north",
            text,
            "How it began",
            text + " So it went on.",
            "More news",
            "A cobbler closes his shop");
    assertEquals(PageKind.LIVE_BLOG, result.page().kind());
    assertTrue(result.updates().get(2).body().toText().endsWith("So it went on."));
  }

  @Test
  void namesBehindADashAtTheEndOfUpdatesAreTheirAuthors() {
    for (String dash : List.of("—", "–", "-")) {
      ParseResult result =
          read(
              "Storm over the bay: live updates",
              "14:46",
              "Ferries stop",
              "The ferries have stopped for today. Crews wait in the harbour.",
              dash + " Ada Quill",
              "14:20",
              "Schools shut",
              "All schools are shut until Friday. Parents were told this morning.",
              dash + " Ned Farrow",
              "13:50",
              "Bridge closes",
              "The bridge is closed to all. The wind is too strong.",
              dash + " Ada Quill");
      assertEquals(of("Ferries stop", "Schools shut", "Bridge closes"), headlines(result));
      assertEquals(
          List.of("Ada Quill", "Ned Farrow", "Ada Quill"),
          result.updates().stream().map(u -> u.attributions().get(0).name()).toList());
    }
  }

  @Test
  void labelsThatRecurInFrontOfHeadlinesAreNoPartOfThem() {
    ParseResult result =
        read(
            "Storm over the bay: live updates",
            "14:46",
            "Breaking Ferries stop for the day",
            "The ferries have stopped for today. Crews wait in the harbour.",
            "14:20",
            "Breaking the ice in the harbour",
            "A small boat opens the way to the quay. It took three hours.",
            "13:50",
            "Breaking Bridge to the island closes",
            "The bridge is closed to all. The wind is too strong.");
    assertEquals(
        of(
            "Ferries stop for the day",
            "Breaking the ice in the harbour",
            "Bridge to the island closes"),
        headlines(result));
  }

  @Test
  void aNoticeOfRightsWithLinksBehindItIsNoText() {
    ParseResult result =
        read(
            "Tempesta sulla baia, la diretta",
            "Ore 18.50 - Il traghetto è tornato in porto. Il molo resta chiuso.",
            "Ore 18.10 - Il sindaco non ha novità. Parlerà domani.",
            "Ore 17.30 - Mancano due barche. Le ricerche continuano.",
            "Riproduzione riservata Leggi anche Il fornaio del borgo Iscriviti alla newsletter");
    assertEquals(
        "Mancano due barche. Le ricerche continuano.", result.updates().get(2).body().toText());
  }
}
