package org.livenews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.livenews.model.Capture;
import org.livenews.testkit.Cipher;
import org.livenews.testkit.Cut;
import org.livenews.testkit.Dice;
import org.livenews.testkit.Disguise;
import org.livenews.testkit.Dump;
import org.livenews.testkit.Dumps;
import org.livenews.testkit.Harmless;
import org.livenews.testkit.PlainPage;
import org.livenews.testkit.Reading;
import org.livenews.testkit.Transformations;

/** What does not change the meaning of a generated dump does not change its updates. */
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class InvarianceProperties {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();

  private static List<Reading> readings(String dump) {
    return Reading.of(PARSER.parse(Capture.text(dump)));
  }

  @Provide
  Arbitrary<Dump> dumps() {
    return Arbitraries.longs().map(Dumps::of);
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Property(tries = 600, seed = "1")
  void ofHarmlessChanges(@ForAll("dumps") Dump dump, @ForAll Harmless change, @ForAll long seed) {
    String changed = change.apply(dump.text(), new Dice(seed));
    assertEquals(readings(dump.text()), readings(changed), () -> change + " of " + dump);
  }

  @Property(tries = 200, seed = "2")
  void ofAllHarmlessChangesTogether(@ForAll("dumps") Dump dump, @ForAll long seed) {
    Dice dice = new Dice(seed);
    String changed = dump.text();
    for (Harmless change : dice.shuffled(List.of(Harmless.values()))) {
      boolean putsOnTop = change == Harmless.BYTE_ORDER_MARK || change == Harmless.CRLF;
      changed = putsOnTop ? changed : change.apply(changed, dice);
    }
    changed = Harmless.BYTE_ORDER_MARK.apply(Harmless.CRLF.apply(changed, dice), dice);
    assertEquals(readings(dump.text()), readings(changed), dump::toString);
  }

  @Property(tries = 300, seed = "3")
  void ofStraightQuotes(@ForAll("dumps") Dump dump) {
    List<Reading> straight =
        readings(dump.text()).stream().map(r -> r.map(Transformations::straightQuotes)).toList();
    assertEquals(straight, readings(Transformations.straightQuotes(dump.text())), dump::toString);
  }

  @Property(tries = 300, seed = "4")
  void ofAMissingHead(@ForAll("dumps") Dump dump) {
    assertEquals(readings(dump.text()), readings(dump.cut().withoutHead().text()), dump::toString);
  }

  @Property(tries = 300, seed = "5")
  void ofAnotherOrder(@ForAll("dumps") Dump dump, @ForAll long seed) {
    List<Reading> readings = readings(dump.text());
    List<Integer> order = new Dice(seed).shuffled(numbers(dump.cut().updates().size()));
    assertEquals(
        order.stream().map(readings::get).toList(),
        readings(dump.cut().reordered(order).text()),
        dump::toString);
  }

  @Property(tries = 300, seed = "6")
  void ofTheOthersWhenOneIsLeftOut(@ForAll("dumps") Dump dump, @ForAll long seed) {
    int out = new Dice(seed).below(dump.cut().updates().size());
    List<Reading> others = new ArrayList<>(readings(dump.text()));
    others.remove(out);
    List<List<String>> updates = new ArrayList<>(dump.cut().updates());
    updates.remove(out);
    Cut cut = new Cut(dump.cut().head(), updates, dump.cut().tail());
    assertEquals(others, readings(cut.text()), dump::toString);
  }

  @Property(tries = 500, seed = "7")
  void ofOtherLetters(@ForAll("dumps") Dump dump, @ForAll long seed) {
    Cipher cipher = Cipher.avoiding(Disguise.TELLING, dump.text(), seed);
    String disguised = Disguise.of(dump.text(), cipher, dump.stock()::contains);
    assertEquals(
        Reading.skeleton(PARSER.explain(Capture.text(dump.text()))),
        Reading.skeleton(PARSER.explain(Capture.text(disguised))),
        () -> disguised + "\n" + dump);
  }

  /**
   * Read by evidence alone, since publishers are told from dumps by marks that pages need not have.
   */
  @Property(tries = 300, seed = "8")
  void ofAPageAndItsDump(@ForAll("dumps") Dump dump) {
    LiveNewsParser generic = PARSER.readAs("generic-blog");
    assertEquals(
        Reading.of(generic.parse(Capture.text(dump.text()))),
        Reading.of(generic.parse(Capture.html(PlainPage.html(dump.text())))),
        dump::toString);
  }

  @Example
  void aCrawlersLineIsNoUpdate() {
    String dump =
        "Flood: live\n\n12:30\n\nThe dam holds\n\nIt has held all night.\n\n12:10\n\nThe dam"
            + " creaks\n\nEngineers heard it.\n\n12:00\n\nRain\n\nIt rains.\n";
    assertEquals(3, readings(dump).size());
    assertEquals(readings(dump), readings(" date 2022-05-08 World\n" + dump));
    assertEquals(readings(dump), readings(" date 2022-05 World\n\n" + dump));
  }

  @Example
  void bulletsAreBullets() {
    String dump =
        "Flood: live\n\n12:30: The dam holds.\n\n12:10: There are two reasons.\n\n  • It is"
            + " high.\n  • It is thick.\n\n12:00: It rains.\n";
    for (char bullet : "-*–".toCharArray()) {
      assertEquals(readings(dump), readings(Transformations.bullets(dump, bullet)));
    }
  }
}
