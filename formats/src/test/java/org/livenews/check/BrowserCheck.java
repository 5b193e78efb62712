package org.livenews.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.codec.JsonCodec;
import org.livenews.testkit.Attack;
import org.livenews.testkit.AttackedBodies;
import org.livenews.testkit.AttackedPages;

/**
 * Shows a browser what is written of pages that hold an {@link Attack}, and counts in how many
 * anything runs: it must be none. The attacks themselves, shown the same way, must be found to run,
 * or nothing would be shown by that.
 */
public final class BrowserCheck {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private BrowserCheck() {}

  /**
   * Runs the check; the status is 1 if it fails.
   *
   * @param arguments the path of the browser, or nothing to look for it on the PATH
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Optional<Path> program = Browser.find(String.join(" ", arguments).strip());
    if (program.isEmpty()) {
      System.err.println(
          "No Chromium was found. Install one (on Debian: apt-get install chromium), or name it:"
              + " -Dlivenews.chromium=/path/to/chromium");
      System.exit(1);
    }
    List<Attack> attacks = Attack.all();
    List<Integer> bare = ran(program.get(), attacks.stream().map(Attack::text).toList());
    List<Integer> safe = ran(program.get(), attacks.stream().map(BrowserCheck::written).toList());
    print(attacks, bare, safe);
    boolean controlled = bare.size() > attacks.size() / 3; // not all are for this browser
    if (!controlled) {
      System.err.println("The control fails: too few of the attacks themselves were seen to run.");
    }
    for (int number : safe) {
      System.err.println("Ran: " + attacks.get(number));
    }
    System.exit(controlled && safe.isEmpty() ? 0 : 1);
  }

  /** Returns all that is written of pages and bodies with an attack in them, in one piece. */
  private static String written(Attack attack) {
    StringBuilder html = new StringBuilder();
    for (AttackedPages.Kind kind : AttackedPages.Kind.values()) {
      ParseResult result = PARSER.parse(AttackedPages.of(attack, kind, attack.text().hashCode()));
      html.append("<section>").append(result.page().lead().toHtml());
      result.updates().forEach(update -> html.append(update.body().toHtml()));
      html.append("<script type=\"application/json\">").append(JsonCodec.write(result));
      html.append("</script></section>");
    }
    return html.append(AttackedBodies.of(attack, attack.text().hashCode()).toHtml()).toString();
  }

  private static List<Integer> ran(Path program, List<String> pieces)
      throws IOException, InterruptedException {
    try (Stage stage = Stage.of(pieces);
        Browser browser = Browser.show(program, stage.address())) {
      return stage.ran(browser);
    }
  }

  private static void print(List<Attack> attacks, List<Integer> bare, List<Integer> safe) {
    Map<String, List<Integer>> families = new TreeMap<>();
    for (int i = 0; i < attacks.size(); i++) {
      families.computeIfAbsent(attacks.get(i).family(), f -> new ArrayList<>()).add(i);
    }
    System.out.printf("%-56s %8s %12s %10s%n", "family", "vectors", "bare: ran", "ours: ran");
    families.forEach((family, numbers) -> line(family, numbers, bare, safe));
    line("all", List.copyOf(families.values().stream().flatMap(List::stream).toList()), bare, safe);
  }

  private static void line(
      String name, List<Integer> numbers, List<Integer> bare, List<Integer> safe) {
    System.out.printf(
        "%-56s %8d %12d %10d%n",
        name,
        numbers.size(),
        numbers.stream().filter(bare::contains).count(),
        numbers.stream().filter(safe::contains).count());
  }
}
