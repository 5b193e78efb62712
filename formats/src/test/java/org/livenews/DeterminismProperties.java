package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Capture;
import org.livenews.spi.FormatAdapter;
import org.livenews.testkit.Captures;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Elsewhere;
import org.livenews.testkit.Fixture;

/** Equal captures give equal results: again, in other threads, in other places of the world. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class DeterminismProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static final Instant FETCHED = Instant.parse("2026-11-01T12:00:00Z");

  private static final List<Elsewhere> WORLD =
      List.of(
          new Elsewhere("tr-TR", "Europe/Istanbul"),
          new Elsewhere("ar-SA-u-nu-arab", "Asia/Riyadh"),
          new Elsewhere("th-TH-u-ca-buddhist", "Pacific/Kiritimati"),
          new Elsewhere("ja-JP-u-ca-japanese", "America/St_Johns"),
          new Elsewhere("ar-EG-u-nu-arab", "Africa/Cairo"),
          new Elsewhere("fa-IR-u-nu-arabext-ca-persian", "Asia/Tehran"),
          new Elsewhere("hi-IN-u-nu-deva", "Asia/Kolkata"),
          new Elsewhere("ne-NP-u-nu-deva", "Asia/Kathmandu"),
          new Elsewhere("th-TH-u-nu-thai-ca-buddhist", "Asia/Bangkok"),
          new Elsewhere("my-MM-u-nu-mymr", "Asia/Yangon"),
          new Elsewhere("bn-BD-u-nu-beng", "Asia/Dhaka"),
          new Elsewhere("he-IL-u-ca-hebrew", "Asia/Jerusalem"),
          new Elsewhere("lt-LT", "Europe/Vilnius"),
          new Elsewhere("az-Latn-AZ", "Asia/Baku"),
          new Elsewhere("de-DE", "Europe/Berlin"),
          new Elsewhere("en-IE", "Europe/Dublin"),
          new Elsewhere("en-US", "Pacific/Niue"),
          new Elsewhere("zh-TW-u-ca-roc", "Pacific/Chatham"),
          new Elsewhere("pt-BR", "Australia/Lord_Howe"),
          new Elsewhere("und", "Antarctica/Troll"));

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

  @Property(tries = 100, seed = "5")
  void explainedOrNot(@ForAll long seed) {
    Capture capture = Capture.text(Captures.damaged(seed));
    assertEquals(PARSER.explain(capture).result(), PARSER.parse(capture));
  }

  @Property(tries = 30, seed = "3")
  void underHostileDefaults(@ForAll long seed) {
    Capture capture = Capture.text(Dumps.of(seed).text());
    Explanation here = PARSER.explain(capture);
    for (Elsewhere place : WORLD) {
      assertEquals(here, place.get(() -> PARSER.explain(capture)), place::toString);
    }
  }

  /** Each in four of the places, so that every place has its share of them. */
  @Example
  void fixturesUnderHostileDefaults() {
    int turn = 0;
    for (Fixture fixture : Fixture.all()) {
      Capture capture = fixture.capture().toBuilder().fetchedAt(FETCHED).build();
      String here = JsonCodec.write(PARSER.parse(capture));
      turn++;
      for (int i = 0; i < 4; i++) {
        Elsewhere place = WORLD.get((turn + 5 * i) % WORLD.size());
        String there = place.get(() -> JsonCodec.write(PARSER.parse(capture)));
        assertEquals(here, there, () -> fixture + " in " + place);
      }
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

  /** Ten thousand times, to be exact. */
  @Example
  void inEightThreadsThatShareAParser() throws InterruptedException, ExecutionException {
    List<Capture> captures =
        Fixture.all().stream()
            .map(Fixture::capture)
            .filter(capture -> capture.decode().text().length() < 1500)
            .toList();
    LiveNewsParser shared = LiveNewsParser.withInstalledFormats();
    List<Explanation> alone = captures.stream().map(PARSER::explain).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Dice dice = new Dice(i);
        running.add(
            threads.submit(
                () -> {
                  int equal = 0;
                  for (int k = 0; k < 1250; k++) {
                    int page = dice.below(captures.size());
                    Capture capture = captures.get(page);
                    boolean same =
                        k % 20 == 0
                            ? shared.explain(capture).equals(alone.get(page))
                            : shared.parse(capture).equals(alone.get(page).result());
                    equal += same ? 1 : 0;
                  }
                  return equal;
                }));
      }
      for (Future<Integer> one : running) {
        assertEquals(1250, one.get());
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
    for (Elsewhere place : WORLD.subList(0, 8)) {
      assertEquals(here, place.digestInAProcess(bytes), place::toString);
    }
  }
}
