package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimesProperties {

  private static final List<String> PIECES =
      List.of(
          "10", "30", "2022", ":", ".", "/", "-", " ", ",", "(", ")", "h", "am", "p.m.", "GMT",
          "ET", "IST", "Uhr", "Ore", "ago", "vor", "il y a", "min", "hr", "March", "5", "mar",
          "Mon", "Updated", "at", "+++", "•", "٣", "минут", "назад", "год", "T", "Z", "+02:00",
          "\u00A0", "\u200B", "Ada", "Mole", "|", "–", "1", "23", "59", "\n", "منذ", "\uD83D", "午後",
          "時", "分", "年", "月", "日", "前", "（", "오후", "시", "전", "'", "’", "Min.", "för", "sedan", "更新",
          "：");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> mixed =
        Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(mixed, Arbitraries.strings().ofMaxLength(60));
  }

  private static List<TimePhrase> allWays(String text) {
    List<TimePhrase> phrases = new ArrayList<>(Times.ANY_LANGUAGE.all(text));
    Times.ANY_LANGUAGE.only(text).ifPresent(phrases::add);
    Times.ANY_LANGUAGE.leading(text).ifPresent(phrases::add);
    Times.ANY_LANGUAGE.afterName(text).ifPresent(phrases::add);
    Times.ANY_LANGUAGE.trailing(text).ifPresent(phrases::add);
    Times.ANY_LANGUAGE.ending(text).ifPresent(phrases::add);
    Times.ANY_LANGUAGE.signature(text).ifPresent(phrases::add);
    return phrases;
  }

  @Property(tries = 5000)
  void phrasesLieInsideAnyText(@ForAll("texts") String text) {
    for (TimePhrase phrase : allWays(text)) {
      assertTrue(phrase.next() <= text.length());
      assertFalse(phrase.printed(text).isBlank());
    }
  }

  @Property(tries = 5000)
  void minutesAndFramesLieInsideAnyText(@ForAll("texts") String text) {
    Times.matchMinute(text)
        .ifPresent(
            minute -> {
              assertTrue(minute.next() <= text.length());
              assertTrue(Times.ANY_LANGUAGE.leading(text).isEmpty(), text);
            });
    for (int from = 0; from <= text.length(); from++) {
      int end = Times.withoutFrame(text, from);
      assertTrue(end >= from && end <= text.length());
      assertEquals(end, Times.withoutFrame(text.substring(0, end), from));
    }
  }

  @Property(tries = 2000)
  void anEndingIsNotTheWholeLine(@ForAll("texts") String text) {
    if (Times.ANY_LANGUAGE.ending(text).isPresent()) {
      assertTrue(Times.ANY_LANGUAGE.ending(text).orElseThrow().from() > 0);
      assertEquals(text.length(), Times.ANY_LANGUAGE.ending(text).orElseThrow().next());
    }
  }

  @Property(tries = 5000)
  void allPhrasesStandInOrderWithoutOverlap(@ForAll("texts") String text) {
    int end = 0;
    for (TimePhrase phrase : Times.ANY_LANGUAGE.all(text)) {
      assertTrue(phrase.from() >= end);
      end = phrase.to();
    }
  }

  @Property(tries = 5000)
  void onlyCoversEveryLetterAndDigit(@ForAll("texts") String text) {
    Optional<TimePhrase> phrase = Times.ANY_LANGUAGE.only(text);
    if (phrase.isPresent()) {
      String before = text.substring(0, phrase.get().from());
      String behind = text.substring(phrase.get().to());
      assertTrue(before.chars().noneMatch(Character::isLetterOrDigit), before);
      assertTrue(
          behind.chars().noneMatch(Character::isLetterOrDigit)
              || Times.ANY_LANGUAGE.only(behind).orElseThrow().states(phrase.get()),
          behind);
    }
  }

  /** How a program prints the offset of a zone behind a clock. */
  @Provide
  Arbitrary<String> offsetForms() {
    return Arbitraries.of(
        "yyyy-MM-dd HH:mm xxx",
        "yyyy-MM-dd HH:mm:ss xx",
        "yyyy-MM-dd HH:mmxxx",
        "yyyy-MM-dd'T'HH:mm xx",
        "d MMM yyyy HH:mm:ss xxx",
        "EEE, d MMM yyyy HH:mm:ss xx");
  }

  @Property(tries = 2000)
  void anOffsetIsReadOnEitherSideOfGreenwich(
      @ForAll("offsetForms") String form,
      @ForAll @IntRange(max = 20_000) int day,
      @ForAll @IntRange(max = 1439) int minute,
      @ForAll @IntRange(min = -56, max = 56) int quarters) {
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(900 * quarters);
    OffsetDateTime at = LocalDate.ofEpochDay(day).atStartOfDay().plusMinutes(minute).atOffset(zone);
    DateTimeFormatter printer = DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
    String print = printer.format(at);
    TimePhrase utc =
        Times.ANY_LANGUAGE
            .only(printer.format(at.withOffsetSameLocal(ZoneOffset.UTC)))
            .orElseThrow();
    int sign = Math.max(print.lastIndexOf('+'), print.lastIndexOf('-'));
    String apart = print.substring(0, sign).strip() + " " + print.substring(sign).replace('-', '−');
    for (String text : List.of(print, apart)) {
      TimePhrase phrase = Times.ANY_LANGUAGE.only(text).orElseThrow();
      assertEquals(Optional.of(zone), phrase.zone());
      assertEquals(utc.time(), phrase.time());
      assertEquals(utc.date(), phrase.date());
      assertEquals(utc.form(), phrase.form());
    }
  }

  @Property(tries = 2000)
  void theEndOfARangeIsNoOffset(
      @ForAll @IntRange(max = 1439) int from, @ForAll @IntRange(max = 1439) int to) {
    String range =
        print("HH:mm", LocalTime.ofSecondOfDay(60L * from))
            + " -"
            + print("HH:mm", LocalTime.ofSecondOfDay(60L * to));
    for (TimePhrase phrase : allWays("Open 7 May 2024 " + range + " or so")) {
      assertEquals(Optional.empty(), phrase.zoneText());
    }
    assertEquals(Optional.empty(), Times.ANY_LANGUAGE.only(range));
  }

  /** Days of a unit, by its name. */
  @Provide
  Arbitrary<Map.Entry<String, Integer>> longUnits() {
    return Arbitraries.of(
        Map.entry("days", 1),
        Map.entry("weeks", 7),
        Map.entry("months", 30),
        Map.entry("years", 365),
        Map.entry("decades", 3650),
        Map.entry("centuries", 36_500));
  }

  @Property(tries = 2000)
  void anAgeIsReadUpToTwoHundredYears(
      @ForAll("longUnits") Map.Entry<String, Integer> unit,
      @ForAll @IntRange(min = 2, max = 99_999) int number) {
    Duration age = Duration.ofDays((long) number * unit.getValue());
    boolean isLong = age.compareTo(Duration.ofDays(200 * 365)) > 0;
    String text = number + " " + unit.getKey() + " ago";
    assertEquals(
        isLong ? Optional.empty() : Optional.of(age),
        Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::ago));
    assertEquals(isLong, allWays("It fell " + text).isEmpty());
  }

  @Property(tries = 2000)
  void noLanguageTellsMoreThanTwoHundredYears(
      @ForAll("locales") ULocale locale,
      @ForAll Style style,
      @ForAll @IntRange(min = -99_999, max = 99_999) int years) {
    String text =
        CldrRelativeTimes.formatter(locale, style).formatNumeric(years, RelativeDateTimeUnit.YEAR);
    Times.in(locale.toLocale())
        .only(text)
        .flatMap(TimePhrase::ago)
        .ifPresent(ago -> assertTrue(ago.abs().toDays() <= 200 * 365, text));
  }

  @Provide
  Arbitrary<ULocale> locales() {
    return Arbitraries.of(ULocale.getAvailableLocales());
  }

  @Provide
  Arbitrary<String> repeatedForms() {
    return Arbitraries.of("H:m", "H.m Uhr", "HhM", "H:m GMT", "k:m a", "k.ma");
  }

  @Property(tries = 2000)
  void aTimePrintedTwiceIsOne(
      @ForAll("repeatedForms") String form, @ForAll @IntRange(max = 1439) int minute) {
    String clock = print(form, LocalTime.ofSecondOfDay(60L * minute));
    TimePhrase once = Times.ANY_LANGUAGE.only(clock).orElseThrow();
    TimePhrase twice = Times.ANY_LANGUAGE.only("Posted " + clock + " " + clock).orElseThrow();
    assertTrue(twice.states(once));
    assertEquals(once.to() + "Posted ".length(), twice.to());
  }

  @Property(tries = 2000)
  void aTextIsNotBothATimeAndATimeWithText(@ForAll("texts") String text) {
    Optional<TimePhrase> leading = Times.ANY_LANGUAGE.leading(text);
    if (leading.isPresent()) {
      assertTrue(leading.get().time().isPresent());
      assertTrue(leading.get().next() < text.length());
    }
    if (Times.ANY_LANGUAGE.only(text).isPresent()) {
      assertTrue(Times.ANY_LANGUAGE.trailing(text).isEmpty());
    }
  }

  /** Forms of a clock; {@code h} hour without zero, {@code H} with, {@code k} of twelve. */
  @Provide
  Arbitrary<String> clockForms() {
    return Arbitraries.of(
        "H:m",
        "h:m",
        "H.m Uhr",
        "H:m Uhr",
        "um H:m Uhr",
        "HhM",
        "à HhM",
        "às HhM",
        "alle H:m",
        "Ore H.m",
        "alle ore H.m",
        "a las H:m",
        "в H:m",
        "о H:m",
        "o H:m",
        "godz. H:m",
        "saat H:m",
        "الساعة H:m",
        "om H:m uur",
        "H.m CET",
        "H:m GMT",
        "(H:m GMT)",
        "HM GMT",
        "k:m a",
        "k.ma",
        "k:m b",
        "H:m hrs",
        "+++ H:m +++",
        "• H:m",
        "H:m (IST)",
        "at k:m b ET");
  }

  /** Forms of a clock that is written without blanks; {@code b} half of the day. */
  @Provide
  Arbitrary<String> eastAsianForms() {
    return Arbitraries.of(
        "H時M分", "H時MM分", "H点M分", "H點MM分", "H시 M분", "H시M분", "bk時M分", "ck点M分", "ck:MM", "dk시 M분",
        "dk:MM", "H:MM", "H：MM");
  }

  private static String eastAsian(String form, LocalTime time) {
    boolean late = time.getHour() >= 12;
    String twelve = Integer.toString(time.getHour() % 12 == 0 ? 12 : time.getHour() % 12);
    String minute = Integer.toString(time.getMinute());
    return form.replace("b", late ? "午後" : "午前")
        .replace("c", late ? "下午" : "上午")
        .replace("d", late ? "오후 " : "오전 ")
        .replace("MM", (time.getMinute() < 10 ? "0" : "") + minute)
        .replace("M", minute)
        .replace("H", Integer.toString(time.getHour()))
        .replace("k", twelve);
  }

  @Property(tries = 3000)
  void anEastAsianClockIsReadBack(
      @ForAll("eastAsianForms") String form,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute) {
    LocalTime time = LocalTime.of(hour, minute);
    String clock = eastAsian(form, time);
    assertEquals(
        Optional.of(time), Times.ANY_LANGUAGE.only(clock).flatMap(TimePhrase::time), clock);
    for (String separator : List.of(" ", "　", "：", "｜", " - ")) {
      TimePhrase phrase = Times.ANY_LANGUAGE.leading(clock + separator + "橋が開通").orElseThrow();
      assertEquals(Optional.of(time), phrase.time(), clock);
      assertEquals(clock.length() + separator.length(), phrase.next());
    }
    assertEquals(
        Optional.of(time),
        Times.ANY_LANGUAGE.ending("橋が開通（" + clock + "）").flatMap(TimePhrase::time),
        clock);
    assertEquals(1, Times.ANY_LANGUAGE.all("橋は" + clock + "に開通").size(), clock);
  }

  @Property(tries = 2000)
  void anEastAsianDateIsReadBack(
      @ForAll("dates") LocalDate date, @ForAll("eastAsianDates") String pattern) {
    String text = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    PartialDate read = Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::date).orElseThrow();
    assertEquals(Optional.of(date), read.near(date), text);
  }

  @Provide
  Arbitrary<String> eastAsianDates() {
    return Arbitraries.of("y年M月d日", "y年MM月dd日", "M月d日", "M月d号", "y년 M월 d일", "M월 d일", "y. M. d.");
  }

  @Property(tries = 3000)
  void theMinuteOfAMatchIsReadBack(
      @ForAll("minuteForms") String form,
      @ForAll @IntRange(max = 130) int minute,
      @ForAll @IntRange(min = 1, max = 30) int added) {
    String text = form.replace("N", "" + minute).replace("A", "" + added);
    MatchMinute read = Times.matchMinute(text + "Corner").orElseThrow();
    assertEquals(minute, read.minute());
    assertEquals(form.contains("A") ? added : 0, read.added());
    assertEquals("Corner", (text + "Corner").substring(read.next()));
  }

  @Provide
  Arbitrary<String> minuteForms() {
    return Arbitraries.of(
        "N' ",
        "N’ ",
        "N': ",
        "N' - ",
        "N'+A ",
        "N+A' ",
        "N'+A' ",
        "N' + A': ",
        "N+A mins ",
        "N min: ",
        "Min. N: ",
        "Min. N+A: ",
        "N. Min. ",
        "N. minute: ",
        "(N') ",
        "• N' | ");
  }

  private static String print(String form, LocalTime time) {
    int twelve = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
    String hour = String.format(Locale.ROOT, "%02d", time.getHour());
    boolean late = time.getHour() >= 12;
    return form.replace("HhM", hour + "h" + minute)
        .replace("HM", hour + minute)
        .replaceAll("k([:.])m", twelve + "$1" + minute)
        .replaceAll("H([:.])m", hour + "$1" + minute)
        .replaceAll("h([:.])m", time.getHour() + "$1" + minute)
        .replaceAll("(?<=\\d) ?a$", late ? "pm" : "am")
        .replaceAll("(?<=\\d) b(?= |$)", late ? " p.m." : " a.m.");
  }

  @Property(tries = 3000)
  void aClockInAnyFormIsReadBack(
      @ForAll("clockForms") String form,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute) {
    LocalTime time = LocalTime.of(hour, minute);
    String text = print(form, time);
    assertEquals(Optional.of(time), Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::time), text);
  }

  @Property(tries = 2000)
  void aClockBeforeAHeadlineIsReadBack(
      @ForAll("separators") String separator,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute) {
    String clock = print("H:m", LocalTime.of(hour, minute));
    String text = clock + separator + "Bridge opens";
    TimePhrase phrase = Times.ANY_LANGUAGE.leading(text).orElseThrow();
    assertEquals(Optional.of(LocalTime.of(hour, minute)), phrase.time());
    assertEquals("Bridge opens", text.substring(phrase.next()));
    assertEquals(clock, phrase.printed(text));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(
        " ", ": ", " : ", " - ", " – ", " — ", " | ", " • ", " +++ ", "\u00A0", ": \u200B", "  ");
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of("en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "ar");
  }

  /** Languages whose dates go day, month, year in the words of the JDK. */
  @Provide
  Arbitrary<String> dateLanguages() {
    return Arbitraries.of(
        "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "tr", "ar", "sv", "da", "no",
        "nn", "fi", "cs", "sk", "hu", "ro", "el", "bg", "sr", "sr-Latn", "sl", "he", "hi", "id",
        "ms", "vi", "th", "ca", "eu");
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(1950, 2150), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  /** The JDK's locale data are the oracle here; the library never looks at them. */
  @Property(tries = 3000)
  void aDateWithTheNameOfTheMonthIsReadBack(
      @ForAll("dateLanguages") String language, @ForAll("dates") LocalDate date) {
    DateTimeFormatter format =
        new DateTimeFormatterBuilder()
            .appendValue(ChronoField.DAY_OF_MONTH)
            .appendLiteral(' ')
            .appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL)
            .appendLiteral(' ')
            .appendValue(ChronoField.YEAR)
            .toFormatter(Locale.forLanguageTag(language));
    String text = format.format(date);
    assertEquals(
        Optional.of(date),
        Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::date).flatMap(PartialDate::complete),
        text);
  }

  @Property(tries = 2000)
  void aWeekdayIsReadBack(
      @ForAll("dateLanguages") String language, @ForAll("dates") LocalDate date) {
    Locale locale = Locale.forLanguageTag(language);
    String text =
        date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale)
            + ", "
            + date.getDayOfMonth()
            + " "
            + date.getMonth().getDisplayName(TextStyle.FULL, locale);
    PartialDate read = Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::date).orElseThrow();
    assertEquals(Optional.of(date.getDayOfWeek()), read.weekday(), text);
    assertEquals(Optional.of(date), read.near(date), text);
  }

  @Property(tries = 2000)
  void aDateInFiguresIsReadBack(
      @ForAll("dates") LocalDate date, @ForAll("figures") String pattern) {
    String text = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
    PartialDate read = Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::date).orElseThrow();
    assertTrue(
        read.complete().equals(Optional.of(date))
            || read.swapped().complete().equals(Optional.of(date)),
        text);
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.of(
        "d.M.yyyy",
        "dd.MM.yyyy",
        "yyyy-MM-dd",
        "yyyy/MM/dd",
        "dd/MM/yyyy",
        "M/d/yyyy",
        "dd-MM-yyyy",
        "d. M. yyyy",
        "yyyy.MM.dd");
  }

  /** Forms of an age: {@code N} minutes, and {@code H} hours with {@code N} minutes. */
  private static final Map<String, List<String>> AGES =
      Map.ofEntries(
          Map.entry("en", List.of("N min ago", "H hr N min ago", "Hh Nm ago")),
          Map.entry("de", List.of("vor N Minuten", "vor H Std. N Min.")),
          Map.entry("fr", List.of("il y a N min", "il y a H h N min")),
          Map.entry("es", List.of("hace N minutos", "hace H h N min")),
          Map.entry("it", List.of("N minuti fa", "H ore e N minuti fa")),
          Map.entry("pt", List.of("há N minutos", "há H h N min", "N minutos atrás")),
          Map.entry("nl", List.of("N minuten geleden", "H uur en N minuten geleden")),
          Map.entry("ru", List.of("N минут назад", "H ч N мин назад")),
          Map.entry("uk", List.of("N хвилин тому", "H год N хв тому")),
          Map.entry("pl", List.of("N minut temu", "H godz. N min temu")),
          Map.entry("tr", List.of("N dakika önce", "H saat N dk önce")),
          Map.entry("ar", List.of("منذ N دقيقة", "قبل H ساعات و N دقيقة")));

  @Property(tries = 2000)
  void anAgeInAnyLanguageIsReadBack(
      @ForAll("languages") String language,
      @ForAll @IntRange(min = 2, max = 23) int hours,
      @ForAll @IntRange(min = 2, max = 59) int minutes) {
    for (String form : AGES.get(language)) {
      String text = form.replace("H", "" + hours).replace("N", "" + minutes);
      Duration age = Duration.ofMinutes(minutes + (form.contains("H") ? 60L * hours : 0));
      assertEquals(Optional.of(age), Times.ANY_LANGUAGE.only(text).flatMap(TimePhrase::ago), text);
    }
  }

  @Property
  void figuresOfAnyScriptCountTheSame(
      @ForAll("clockForms") String form,
      @ForAll("zeros") char zero,
      @ForAll @IntRange(max = 23) int hour,
      @ForAll @IntRange(max = 59) int minute) {
    String text = print(form, LocalTime.of(hour, minute));
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      other.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    assertEquals(
        Times.ANY_LANGUAGE.only(text), Times.ANY_LANGUAGE.only(other.toString()), other.toString());
  }

  @Provide
  Arbitrary<Character> zeros() {
    return Arbitraries.of('\u0660', '\u06F0', '\u0966', '\u09E6', '\u0E50', '\uFF10');
  }

  @Property
  void marksAroundATimeChangeNothing(
      @ForAll("clockForms") String form,
      @ForAll("wrappers") String wrapper,
      @ForAll @IntRange(max = 23) int hour) {
    String text = print(form, LocalTime.of(hour, 5));
    String wrapped = wrapper.replace("x", text);
    TimePhrase plain = Times.ANY_LANGUAGE.only(text).orElseThrow();
    TimePhrase read = Times.ANY_LANGUAGE.only(wrapped).orElseThrow();
    assertEquals(plain.time(), read.time());
    assertEquals(plain.zone(), read.zone());
    assertEquals(plain.printed(text), read.printed(wrapped));
  }

  @Provide
  Arbitrary<String> wrappers() {
    return Arbitraries.of(
        " x ", "\u00A0x\u00A0", "  • x", "- x", "+++ x +++", "x:", "x –", "\u200Bx", "x\n", "🔴 x");
  }
}
