package org.livenews.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.livenews.ParseResult;
import org.livenews.codec.JsonCodec;

/** {@code livenews parse}: what is read, what is written where, what is refused. */
class ParseTest {

  @TempDir private Path folder;

  @Test
  void onePageIsIndentedJson() throws IOException {
    Run run = Run.of("parse", page("a.txt", "Head\n\nNews é"));
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("{\n"), run.out());
    ParseResult result = JsonCodec.read(run.out());
    assertEquals("Head", result.page().headline().orElse(""));
    assertEquals("News é", result.updates().get(0).headline().orElse(""));
  }

  @Test
  void severalPagesAreOneLineEach() throws IOException {
    Run run = Run.of("parse", page("a.txt", "A"), page("b.html", "<p>B</p>"));
    List<String> lines = run.out().lines().toList();
    assertEquals(List.of("A", "B"), lines.stream().map(ParseTest::headline).toList());
  }

  @Test
  void aFolderIsSeveralPagesEvenIfItHoldsTwo() throws IOException {
    page("sub/b.txt", "B");
    page("a.txt", "A");
    Run run = Run.of("parse", folder.toString());
    assertEquals(List.of("A", "B"), run.out().lines().map(ParseTest::headline).toList(), run.err());
  }

  @Test
  void jsonLinesAreEachAnObject() throws IOException {
    Run run =
        Run.of("parse", "--format", "jsonl", page("a.txt", "A\n\none\n\ntwo"), page("b.txt", "B"));
    assertEquals(0, run.status());
    List<String> lines = run.out().lines().toList();
    assertEquals(2, lines.size());
    for (String line : lines) {
      assertTrue(line.startsWith("{") && line.endsWith("}"), line);
      assertTrue(line.contains("\"page\":"), line);
    }
  }

  @Test
  void textShowsThePage() throws IOException {
    Run run = Run.of("parse", "--format", "text", page("a.txt", "Head\n\nNews"));
    assertTrue(run.out().startsWith("Head\n"), run.out());
    assertTrue(run.out().contains("\nNews\n"), run.out());
    assertFalse(run.out().contains("\u001b"), run.out());
  }

  @Test
  void textIsStyledOnATerminalOnly() throws IOException {
    Run run =
        Run.of(
            new FakeTerminal().interactive(), "parse", "--format", "text", page("a.txt", "Head"));
    assertTrue(run.out().startsWith("\u001b[1mHead\u001b["), run.out());
  }

  @Test
  void standardInputIsReadByDashOrByDefault() {
    for (String[] words : new String[][] {{"parse", "-"}, {"parse"}}) {
      Run run = Run.of(new FakeTerminal().piped(utf8("Piped")), words);
      assertEquals(0, run.status());
      assertEquals("Piped", headline(run.out()));
    }
  }

  @Test
  void nobodyWaitsForSomebodyWhoTypes() {
    Run run = Run.of(new FakeTerminal().typed(), "parse");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("nothing to read"), run.err());
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    Path file = folder.resolve("page.html.gz");
    Files.write(file, gzip("<h1>Packed</h1>"));
    Run run = Run.of("parse", "--out", out().toString(), file.toString());
    assertEquals(new Run(0, "", ""), run);
    assertEquals(List.of("page.json"), names(out()));
    assertEquals("Packed", headline(Files.readString(out().resolve("page.json"))));
    Run piped = Run.of(new FakeTerminal().piped(gzip("<h1>Packed</h1>")), "parse");
    assertEquals("Packed", headline(piped.out()));
  }

  @Test
  void outHasOneFileForEachInput() throws IOException {
    page("in/a.html", "<p>A</p>");
    page("in/deep/b.c.txt", "B");
    page("in/.hidden.txt", "H");
    page("in/.git/c.txt", "C");
    page("in/picture.png", "P");
    Run run =
        Run.of(
            new FakeTerminal().piped(utf8("S")),
            "parse",
            "--out",
            out().toString(),
            folder.resolve("in").toString(),
            folder.resolve("in/a.html").toString(),
            "-");
    assertEquals(new Run(0, "", ""), run);
    assertEquals(List.of("a.json", "b.c.json", "stdin.json"), names(out()));
  }

  @Test
  void outUsesTheExtensionOfTheFormat() throws IOException {
    String page = page("a.html", "<p>A</p><p>B</p>");
    Run.of("parse", "--format", "jsonl", "--out", out().toString(), page);
    Run.of("parse", "--format", "text", "--out", out().toString(), page);
    assertEquals(List.of("a.jsonl", "a.txt"), names(out()));
  }

  @Test
  void outInsideAFolderIsNotReadAgain() throws IOException {
    page("a.txt", "A");
    for (int i = 0; i < 2; i++) {
      Run run = Run.of("parse", "--out", out().toString(), folder.toString());
      assertEquals(new Run(0, "", ""), run);
    }
    assertEquals(List.of("a.json"), names(out()));
  }

  @Test
  void twoInputsForOneFileAreRefusedBeforeAnythingIsWritten() throws IOException {
    String first = page("x/same.html", "1");
    String second = page("y/same.txt.gz", "2");
    Run run = Run.of("parse", "--out", out().toString(), page("other.txt", "3"), first, second);
    assertEquals(2, run.status());
    assertTrue(run.err().contains(first) && run.err().contains(second), run.err());
    assertFalse(Files.exists(out()));
  }

  @Test
  void namesThatCannotBeShownAreMadeSo() throws IOException {
    page("in/a\u001b]0;b\u0007\n.txt", "A");
    page("in/CON.txt", "C");
    page("in/-rf.txt", "E");
    page("in/" + "x".repeat(251) + ".txt", "X");
    String in = folder.resolve("in").toString();
    assertEquals(new Run(0, "", ""), Run.of("parse", "--format", "jsonl", "--out", out() + "", in));
    assertEquals(
        List.of("-rf.jsonl", "CON.jsonl", "a_]0;b__.jsonl", "x".repeat(249) + ".jsonl"),
        names(out()));
    page("in/a\n]0;b\t\t.txt", "B");
    Run run = Run.of("parse", "--format", "jsonl", "--out", out() + "", in);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("would both be written"), run.err());
  }

  /** As where the case of letters makes no difference: only what was written tells. */
  @Test
  void aFileThatIsAnotherByOtherNameIsNotReplaced() throws IOException {
    page("in/a.txt", "A");
    page("in/b.txt", "B");
    Files.createDirectories(out());
    Files.createSymbolicLink(out().resolve("a.json"), Path.of("b.json"));
    Run run = Run.of("parse", "--out", out().toString(), folder.resolve("in").toString());
    assertEquals(1, run.status());
    assertTrue(run.err().contains("page of another input"), run.err());
    assertEquals("A", headline(Files.readString(out().resolve("b.json"))));
  }

  @Test
  void inputsAreNotOverwritten() throws IOException {
    String json = page("in/a.json", "{}");
    Run run = Run.of("parse", "--out", folder.resolve("in").toString(), json);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("over the input"), run.err());
    assertEquals("{}", Files.readString(Path.of(json)));
  }

  @Test
  void outThatIsAFileIsRefused() throws IOException {
    String file = page("taken", "x");
    Run run = Run.of("parse", "--out", file, page("a.txt", "A"));
    assertEquals(2, run.status());
    assertTrue(run.err().contains("a file of that name"), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @Test
  void badFilesDoNotStopTheOthers() throws IOException {
    String cut = folder.resolve("cut.html.gz").toString();
    byte[] packed = gzip("<p>Some text that is long enough to be cut</p>");
    Files.write(Path.of(cut), java.util.Arrays.copyOf(packed, packed.length - 12));
    String missing = folder.resolve("missing.html").toString();
    Run run =
        Run.of(
            "parse",
            "--out",
            out().toString(),
            missing,
            page("a.txt", "A"),
            cut,
            page("fatal.txt", "fatal"),
            page("noise.txt", "unreadable"),
            page("z.txt", "Z"));
    assertEquals(1, run.status());
    assertTrue(names(out()).containsAll(List.of("a.json", "z.json")));
    List<String> lines = run.err().lines().toList();
    assertEquals(4, lines.size(), run.err());
    assertTrue(lines.get(0).contains("missing.html: there is no such file"), run.err());
    assertTrue(lines.get(1).contains("cut.html.gz: cannot be unpacked"), run.err());
    assertTrue(lines.get(2).contains("fatal.txt: a fault in livenews"), run.err());
    assertTrue(lines.get(3).contains("noise.txt: is no text"), run.err());
  }

  @Test
  void aFolderWithoutPagesSaysSo() throws IOException {
    page("empty/.hidden.html", "H");
    Run run = Run.of("parse", folder.resolve("empty").toString());
    assertEquals(1, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("holds nothing to read"), run.err());
  }

  @Test
  void manyFilesShowABarOnATerminal() throws IOException {
    for (int i = 0; i < Progress.MANY; i++) {
      page("in/" + i + ".txt", "Page");
    }
    String in = folder.resolve("in").toString();
    String missing = folder.resolve("missing").toString();
    FakeTerminal terminal = new FakeTerminal().interactive();
    Run run = Run.of(terminal, "parse", "--out", out().toString(), in, missing);
    assertTrue(run.err().contains("Reading"), run.err());
    assertEquals("", Run.of("parse", "--out", out().toString(), in).err());
    assertFalse(Run.of(new FakeTerminal().interactive(), "parse", in).err().contains("Reading"));
  }

  @Test
  void addressIsForOnePage() throws IOException {
    String a = page("a.txt", "A");
    Run one = Run.of("parse", "--url", "https://example.org/a", a);
    assertEquals(0, one.status(), one.err());
    Run two = Run.of("parse", "--url", "https://example.org/a", a, "missing");
    assertEquals(2, two.status());
    assertTrue(two.err().contains("--url is the address of one page"), two.err());
    Run bad = Run.of("parse", "--url", "example", a);
    assertEquals(2, bad.status());
    assertTrue(bad.err().contains("'example'"), bad.err());
  }

  @Test
  void contentTypeGoesBeforeTheExtension() throws IOException {
    String page = page("a.txt", "<p>A</p>");
    assertEquals("<p>A</p>", headline(Run.of("parse", page).out()));
    assertEquals("A", headline(Run.of("parse", "--content-type", "text/html", page).out()));
    assertEquals(2, Run.of("parse", "--content-type", "html", page).status());
  }

  @Test
  void instantsAreChecked() throws IOException {
    String a = page("a.txt", "A");
    assertEquals(0, Run.of("parse", "--fetched-at", "2023-03-21T09:00:00+01:00", a).status());
    Run run = Run.of("parse", "--fetched-at", "yesterday", a);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("'yesterday'"), run.err());
    assertTrue(run.err().contains("2023-03-21T09:00:00Z"), run.err());
  }

  @Test
  void asReadsWithThatFormatWhateverItClaims() throws IOException {
    String a = page("a.txt", "A");
    Run run = Run.of("parse", "--as", "other", a);
    assertEquals("other", JsonCodec.read(run.out()).page().format());
    Run unknown = Run.of("parse", "--as", "nope", a);
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("'nope'"), unknown.err());
    assertTrue(unknown.err().contains("lines, other"), unknown.err());
  }

  private static String headline(String json) {
    return JsonCodec.read(json).page().headline().orElse("");
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String page(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(utf8(text));
    }
    return packed.toByteArray();
  }
}
