package org.livenews.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.model.Capture;
import org.livenews.model.Coverage;
import org.livenews.model.Update;

/** The example reads its page, and the README shows it as it is. */
class MarramCourierTest {

  private static final Path PAGE = Path.of("samples/marram-courier.html");
  private static final LiveNewsParser PARSER =
      LiveNewsParser.builder().format(MarramCourier.format()).installedFormats().build();

  private static ParseResult read(String html) {
    Instant fetchedAt = Instant.parse("2025-11-03T10:00:00Z");
    return PARSER.parse(Capture.html(html).toBuilder().fetchedAt(fetchedAt).build());
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  @Test
  void readsWhatTheLayoutTells() throws IOException {
    ParseResult result = read(page());
    assertEquals("marram-courier", result.page().format());
    assertEquals(Optional.of("marram-courier-2024"), result.page().layout());
    assertEquals(
        List.of(
            "The harbour stays closed until Tuesday noon.", "Some 2,300 homes are without power."),
        result.page().keyPoints());
    assertEquals(Coverage.NEWEST_ONLY, result.page().coverage());
    assertEquals(
        List.of(URI.create("https://www.marramcourier.example/2025/11/02/storm-ticker")),
        result.page().continuations());
    Update newest = result.updates().get(0);
    assertEquals("n-318", newest.id().value());
    assertEquals(
        "All six crossings have been cancelled.\n\nTickets stay valid for a week.",
        newest.body().toText());
    assertEquals(Optional.of("Port Averin"), newest.attributions().get(0).place());
  }

  @Test
  void carriesTheDayOfTheAddressBackOverMidnight() throws IOException {
    assertEquals(
        List.of("2025-11-03T09:54:00Z", "2025-11-03T07:30:00Z", "2025-11-02T23:45:00Z"),
        read(page()).updates().stream()
            .map(u -> u.time().instant().orElseThrow().toString())
            .toList());
  }

  @Test
  void findsTheUpdatesUnderOtherNames() throws IOException {
    ParseResult result =
        read(page().replace("id=\"ticker\"", "id=\"x\"").replace("data-note", "data-x"));
    assertEquals("marram-courier", result.page().format());
    assertEquals(Optional.empty(), result.page().layout());
    assertEquals(3, result.updates().size());
  }

  @Test
  void theReadmeShowsItAsItIs() throws IOException {
    List<String> readme = Files.readAllLines(Path.of("../../README.md"));
    List<String> source =
        Files.readAllLines(Path.of("src/main/java/org/livenews/adapter/MarramCourier.java"))
            .stream()
            .map(String::strip)
            .toList();
    List<String> shown = source.subList(source.indexOf("// README") + 1, source.indexOf("// end"));
    assertEquals(shown.subList(0, shown.size() - 1), fence(readme, "<!-- adapter -->"));
    assertEquals(printed(), fence(readme, "<!-- output of the adapter -->"));
  }

  private static List<String> fence(List<String> readme, String mark) {
    List<String> lines = new ArrayList<>();
    for (int i = readme.indexOf(mark) + 2; !readme.get(i).startsWith("```"); i++) {
      lines.add(readme.get(i).strip());
    }
    return lines;
  }

  private static List<String> printed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream console = System.out;
    try (PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(stream);
      MarramCourier.print(PAGE);
    } finally {
      System.setOut(console);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
