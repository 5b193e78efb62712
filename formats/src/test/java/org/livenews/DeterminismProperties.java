package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Capture;
import org.livenews.spi.FormatAdapter;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Elsewhere;

/** Equal captures give equal results: again, in other threads, in other places of the world. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class DeterminismProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static final List<Elsewhere> WORLD =
      List.of(
          new Elsewhere("tr-TR", "Europe/Istanbul"),
          new Elsewhere("ar-SA-u-nu-arab", "Asia/Riyadh"),
          new Elsewhere("th-TH-u-ca-buddhist", "Pacific/Kiritimati"),
          new Elsewhere("ja-JP-u-ca-japanese", "America/St_Johns"));

  @Property(tries = 100, seed = "1")
  void again(@ForAll long seed) {
    Capture capture = Capture.text(Dumps.of(seed).text());
    assertEquals(PARSER.explain(capture), PARSER.explain(capture));
  }

  @Property(tries = 100, seed = "2")
  void againWithAnotherParser(@ForAll long seed) {
    Capture capture = Capture.text(Captures.damaged(seed));
    assertEquals(PARSER.explain(capture), LiveNewsParser.withInstalledFormats().explain(capture));
  }

  @Property(tries = 100, seed = "3")
  void underHostileDefaults(@ForAll long seed) {
    Capture capture = Capture.text(Dumps.of(seed).text());
    Explanation here = PARSER.explain(capture);
    for (Elsewhere place : WORLD) {
      assertEquals(here, place.get(() -> PARSER.explain(capture)), place::toString);
    }
  }

  @Property(tries = 100, seed = "4")
  void whateverTheOrderOfRegistration(@ForAll long seed) {
    Capture capture = Capture.text(Dumps.of(seed).text());
    Explanation inOrder = given(PARSER.formats()).explain(capture);
    Explanation shuffled = given(new Dice(seed).shuffled(PARSER.formats())).explain(capture);
    assertEquals(inOrder, shuffled);
  }

  /** Returns a parser with these formats, registered in this order. */
  static LiveNewsParser given(List<FormatAdapter> formats) {
    LiveNewsParser.Builder builder = LiveNewsParser.builder();
    formats.forEach(builder::format);
    return builder.build();
  }

  @Example
  void inSeveralThreads() throws InterruptedException, ExecutionException {
    List<Capture> captures =
        LongStream.range(0, 60).mapToObj(s -> Capture.text(Dumps.of(s).text())).toList();
    List<Explanation> alone = captures.stream().map(PARSER::explain).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Explanation>>> running = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        List<Capture> mixed = new Dice(i).shuffled(captures);
        running.add(
            threads.submit(
                () -> {
                  List<Explanation> found = new ArrayList<>(alone);
                  mixed.forEach(c -> found.set(captures.indexOf(c), PARSER.explain(c)));
                  return found;
                }));
      }
      for (Future<List<Explanation>> one : running) {
        assertEquals(alone, one.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Statics are made once a process, so a process that starts elsewhere tells more. */
  @Example
  void inAProcessThatStartsElsewhere() throws IOException, InterruptedException {
    String dump = Dumps.of(5).text();
    byte[] bytes = dump.getBytes(StandardCharsets.UTF_8);
    String here = Elsewhere.digest(PARSER.explain(Capture.bytes(bytes, "")));
    for (Elsewhere place : WORLD) {
      assertEquals(here, place.digestInAProcess(bytes), place::toString);
    }
  }
}
