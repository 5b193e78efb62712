package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What ICU formats as a relative time, in every locale, style, unit and direction and for every
 * number up to {@link RelativeReadings#MOST}, is read back. No example is left out: of the locales
 * that are printed alike and read with the same table one stands for all.
 */
class RelativeTimesTest {

  private static final boolean WRITE = "write".equals(System.getProperty("livenews.golden"));

  private static final Path FOLDER = Path.of("src/main/resources/org/livenews/extract");
  private static final Path TABLE = FOLDER.resolve("relative-times.tsv");
  private static final Path ANYWHERE = FOLDER.resolve("relative-times-anywhere.tsv");

  private static final Path AMBIGUITIES =
      Path.of("src/test/resources/org/livenews/extract/relative-ambiguities.tsv");

  private static final String HEADER =
      """
      # Texts that a locale of the Unicode CLDR prints for two different quantities, so that no reader
      # can tell which is meant. Columns: locale, text (# is the number), and all that it is printed for:
      # style, unit, and past or future; or the quantity, where the text has no number.
      # RelativeTimesTest compares this with what ICU formats; -Dlivenews.golden=write makes it anew.
      """;

  private static final CldrRelativeTimes CLDR = new CldrRelativeTimes();

  private static final Map<List<Object>, ULocale> KINDS = new LinkedHashMap<>();
  private static final List<String> MISTAKES = new ArrayList<>();
  private static final List<String> MISTAKES_IN_ANY = new ArrayList<>();
  private static final TreeSet<String> AMBIGUOUS = new TreeSet<>();
  private static int all;
  private static int read;

  @BeforeAll
  static void readAll() throws IOException {
    if (WRITE) {
      Files.write(TABLE, CLDR.lines());
      Files.write(ANYWHERE, anywhere());
    }
    for (ULocale locale : ULocale.getAvailableLocales()) {
      KINDS.putIfAbsent(kind(locale), locale);
    }
    for (ULocale locale : KINDS.values()) {
      RelativeReadings readings = new RelativeReadings(locale);
      MISTAKES.addAll(readings.mistakes());
      MISTAKES_IN_ANY.addAll(readings.mistakesInAnyLanguage());
      AMBIGUOUS.addAll(readings.ambiguities());
      all += readings.all;
      read += readings.read;
    }
  }

  /** What the reading of a locale depends on. */
  private static List<Object> kind(ULocale locale) {
    return List.of(
        locale.getLanguage(),
        System.identityHashCode(table(locale.toLanguageTag())),
        NumberFormat.getInstance(locale).format(0));
  }

  private static RelativeTable table(String tag) {
    return RelativeTimes.in(Locale.forLanguageTag(tag));
  }

  @Test
  void theTableIsWhatIcuFormats() throws IOException {
    assertEquals(Files.readAllLines(TABLE), CLDR.lines(), "-Dlivenews.golden=write makes it anew");
  }

  @Test
  void theTableOfAllLanguagesHasWhatMeansOneThingInThem() throws IOException {
    assertEquals(Files.readAllLines(ANYWHERE), anywhere(), "-Dlivenews.golden=write makes it anew");
  }

  private static List<String> anywhere() {
    return CldrAnywhere.distances(CLDR.lines(), CldrRelativeTimes.lengths());
  }

  @Test
  void localesOfOneTablePrintTheSame() {
    for (ULocale locale : ULocale.getAvailableLocales()) {
      assertNotSame(RelativeTimes.NONE, table(locale.toLanguageTag()), locale.toString());
      assertEquals(
          CLDR.locales().get(KINDS.get(kind(locale)).toLanguageTag()),
          CLDR.locales().get(locale.toLanguageTag()),
          locale.toString());
    }
  }

  @Test
  void whatIcuFormatsIsReadBackInItsLanguage() {
    assertEquals(List.of(), MISTAKES);
  }

  @Test
  void fractionsThatIcuFormatsAreReadBackInTheirLanguage() {
    List<String> mistakes = new ArrayList<>();
    for (ULocale locale : KINDS.values()) {
      mistakes.addAll(RelativeReadings.mistakesInFractions(locale, AMBIGUOUS));
    }
    assertEquals(List.of(), mistakes);
  }

  @Test
  void whatIcuFormatsIsNeverReadWrongInAnyLanguage() {
    assertEquals(List.of(), MISTAKES_IN_ANY);
    assertTrue(read > all / 2, read + " of " + all);
  }

  @Test
  void onlyWhatTheFileListsIsAmbiguous() throws IOException {
    String lines = HEADER + String.join("\n", AMBIGUOUS) + "\n";
    if (WRITE) {
      Files.writeString(AMBIGUITIES, lines);
    }
    assertEquals(Files.readString(AMBIGUITIES), lines, "-Dlivenews.golden=write makes it anew");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-TW, zh-Hant-TW",
    "es-CL, es-419",
    "en-GB, en-001",
    "de-AT, de",
    "no, no-NO",
    "tl, fil",
    "sr-ME, sr-Latn",
    "iw, he",
    "in, id",
    "ca-ES-valencia, ca",
    "de-DE-u-co-phonebk, de"
  })
  void aTagIsReadAsTheLocaleItMeans(String tag, String other) {
    assertSame(table(other), table(tag));
    assertNotSame(RelativeTimes.NONE, table(tag));
  }

  @ParameterizedTest
  @CsvSource({"und", "xx", "qaa-Latn", "tlh"})
  void ofAnUnknownLanguageNothingIsKnown(String tag) {
    assertSame(RelativeTimes.NONE, table(tag));
    assertSame(Times.ANY_LANGUAGE, Times.in(Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @CsvSource({
    "en, in 5 minutes",
    "en, next week",
    "en, this week",
    "en, tomorrow",
    "de, in 3 Std.",
    "fr, dans 20 minutes",
    "lo, ມື້ອື່ນ"
  })
  void noUpdateIsOfATimeAheadOrASpan(String tag, String text) {
    Times times = Times.in(Locale.forLanguageTag(tag));
    assertTrue(times.only(text).isPresent());
    assertEquals(Optional.empty(), times.stamp(text));
  }

  @ParameterizedTest
  @CsvSource({"today", "last week", "-5 min", "yesterday week", "5 min", "in"})
  void wordsAndLengthsAreNoDistancesInAnyLanguage(String text) {
    assertEquals(
        Optional.empty(), Times.ANY_LANGUAGE.only(text).filter(phrase -> phrase.ago().isPresent()));
  }
}
