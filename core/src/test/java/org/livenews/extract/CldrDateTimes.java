package org.livenews.extract;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes {@code date-times.tsv}: how each locale of the CLDR prints dates and times, from ICU4J,
 * without what a locale has from its parent.
 */
final class CldrDateTimes {

  private static final String HEADER =
      """
      # How locales print dates and times. Columns, parted by tabs: locale, kind, values.
      # A locale has what its parent has unless it says otherwise; the parent is the tag without its
      # last part, else the root, unless a row of kind "parent" names another.
      # Derived from the Unicode CLDR under the Unicode License v3, by way of ICU4J; not written by
      # hand. CldrFilesTest compares, and writes it anew with -Dlivenews.golden=write.
      # Kinds; " | " parts values, " ~ " parts spellings of one thing:
      #   dates, times      patterns in the notation of the CLDR, from the longest on
      #   dates-CALENDAR    the same in the calendar of the locale, where it is another
      #   era, era-CALENDAR what stands beside the year, where there are several calendars
      #   order             "open" where regions differ in the order of day and month in figures
      #   joints            words before and between date and time
      #   endings           words behind the time, where that comes last
      #   months            January to December
      #   months-CALENDAR   the months of another calendar
      #   weekdays          Monday to Sunday
      #   halves            the halves of the day
      #   periods           parts of the day, each behind the hours that it covers
      #   offsets           how an offset from Greenwich is printed; also where there is none
      #   places            how a zone is named after a place: in general, in summer, else
      """;

  private static final String SEPARATOR = " | ";
  private static final Pattern PUNCTUATION = Pattern.compile("^\\P{L}+");
  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  private final Map<String, Map<String, String>> rows = new TreeMap<>();

  private CldrDateTimes() {}

  static List<String> lines() {
    CldrDateTimes file = new CldrDateTimes();
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      if (locale.getKeywords() == null) {
        file.rows.put(locale.toLanguageTag(), values(locale));
      }
    }
    file.rows.put("und", values(ULocale.ROOT));
    return file.write();
  }

  private List<String> write() {
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    rows.forEach(
        (tag, values) -> {
          String parent = parent(tag);
          if (!parent.equals(shortened(tag))) {
            lines.add(tag + "\tparent\t" + parent);
          }
          Map<String, String> inherited = tag.equals("und") ? Map.of() : rows.get(parent);
          values.forEach(
              (kind, value) -> {
                if (!value.equals(inherited.getOrDefault(kind, ""))) {
                  lines.add(tag + "\t" + kind + "\t" + value);
                }
              });
          if (isOrderOpen(tag)) {
            lines.add(tag + "\torder\topen");
          }
          inherited.forEach(
              (kind, value) -> {
                if (!values.containsKey(kind) && !tag.equals("und")) {
                  lines.add(tag + "\t" + kind + "\t");
                }
              });
        });
    return lines;
  }

  /** Whether locales whose tags begin so differ in the order of day and month in figures. */
  private boolean isOrderOpen(String tag) {
    Set<Boolean> orders = new HashSet<>();
    rows.forEach(
        (other, values) -> {
          if (other.equals(tag) || other.startsWith(tag + "-")) {
            for (String pattern : ConventionRows.split(values.get("dates"), SEPARATOR)) {
              PrintedForm form = PrintedForm.of(pattern, Reckoning.GREGORIAN);
              if (form.isFigures() && !form.isYearFirst()) {
                orders.add(form.isMonthFirst());
              }
            }
          }
        });
    return orders.size() > 1;
  }

  /** The parent of a locale among those of the file. */
  private String parent(String tag) {
    if (tag.equals("und")) {
      return "und";
    }
    ICUResourceBundle bundle =
        (ICUResourceBundle)
            UResourceBundle.getBundleInstance(
                ICUData.ICU_BASE_NAME, ULocale.forLanguageTag(tag).getName());
    for (UResourceBundle up = bundle; (up = parentOf(up)) != null; ) {
      String name = up.getULocale().toLanguageTag();
      if (!name.equals(tag) && rows.containsKey(name)) {
        return name;
      }
    }
    return "und";
  }

  private static UResourceBundle parentOf(UResourceBundle bundle) {
    return ((ICUResourceBundle) bundle).getParent();
  }

  private String shortened(String tag) {
    String up = tag;
    do {
      int dash = up.lastIndexOf('-');
      up = dash < 0 ? "und" : up.substring(0, dash);
    } while (!rows.containsKey(up));
    return up;
  }

  private static Map<String, String> values(ULocale locale) {
    Map<String, String> values = new LinkedHashMap<>();
    ULocale gregorian = locale.setKeywordValue("calendar", "gregorian");
    values.put("dates", dates(gregorian));
    values.put("times", times(gregorian));
    addJoints(values, gregorian);
    DateFormatSymbols symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
    SimpleDateFormat brief =
        (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.SHORT, gregorian);
    values.put("months", months(symbols, roman(brief)));
    values.put("weekdays", weekdays(symbols));
    values.put("halves", halves(gregorian));
    values.put("periods", periods(gregorian));
    values.put("offsets", offsets(locale));
    values.put("places", places(locale));
    String calendar = Calendar.getInstance(locale).getType();
    if (!calendar.equals("gregorian")) {
      values.put("dates-" + calendar, dates(locale));
      if (!calendar.equals("buddhist")) {
        values.put(
            "months-" + calendar,
            months(new DateFormatSymbols(Calendar.getInstance(locale), locale), List.of()));
      }
      values.put("era", era(gregorian));
      values.put("era-" + calendar, era(locale));
    }
    values.values().removeIf(String::isEmpty);
    return values;
  }

  private static String dates(ULocale locale) {
    Set<String> patterns = new LinkedHashSet<>();
    for (int style = DateFormat.FULL; style <= DateFormat.SHORT; style++) {
      SimpleDateFormat format = (SimpleDateFormat) DateFormat.getDateInstance(style, locale);
      boolean figures = roman(format).isEmpty();
      // Months in Roman figures are names.
      patterns.add(figures ? format.toPattern() : format.toPattern().replace("/M/", "/MMM/"));
    }
    return join(patterns);
  }

  private static String times(ULocale locale) {
    Set<String> patterns = new LinkedHashSet<>();
    for (int style = DateFormat.FULL; style <= DateFormat.SHORT; style++) {
      patterns.add(pattern(DateFormat.getTimeInstance(style, locale)));
    }
    return join(patterns);
  }

  private static void addJoints(Map<String, String> values, ULocale locale) {
    Set<String> joints = new LinkedHashSet<>();
    Set<String> endings = new LinkedHashSet<>();
    for (int style = DateFormat.FULL; style <= DateFormat.SHORT; style++) {
      String date = pattern(DateFormat.getDateInstance(style, locale));
      String time = pattern(DateFormat.getTimeInstance(DateFormat.MEDIUM, locale));
      String both = pattern(DateFormat.getDateTimeInstance(style, DateFormat.MEDIUM, locale));
      List<String> parts =
          Arrays.asList(
              both.replace(date, "\0").replace(time, "\0").replace("'", "").split("\0", -1));
      for (String part : parts.subList(0, parts.size() - 1)) {
        add(joints, PUNCTUATION.matcher(part).replaceFirst(""));
      }
      add(both.indexOf(time) > both.indexOf(date) ? endings : joints, parts.get(parts.size() - 1));
    }
    values.put("joints", join(joints));
    values.put("endings", join(endings));
  }

  private static void add(Set<String> words, String part) {
    String bare = part.strip();
    if (bare.codePoints().anyMatch(Character::isLetter)) {
      words.add(bare);
    }
  }

  /** The months in figures, where these are no digits; else nothing. */
  private static List<String[]> roman(SimpleDateFormat format) {
    if (!format.toPattern().equals("d/M/yy")) {
      return List.of();
    }
    String[] figures = new String[12];
    Arrays.setAll(
        figures,
        i ->
            format.format(new Date(1_700_000_000_000L + (i - 10) * 2_629_800_000L))
                .split("/", -1)[1]);
    return figures[0].equals("i") ? List.<String[]>of(figures) : List.of();
  }

  private static String months(DateFormatSymbols symbols, List<String[]> figures) {
    List<String[]> spellings = new ArrayList<>();
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        spellings.add(symbols.getMonths(context, width));
      }
    }
    spellings.addAll(figures);
    return things(spellings);
  }

  /** The days from Monday on; the symbols begin with a place that is empty, and Sunday. */
  private static String weekdays(DateFormatSymbols symbols) {
    List<String[]> spellings = new ArrayList<>();
    for (int context : CONTEXTS) {
      for (int width : WIDTHS) {
        String[] days = symbols.getWeekdays(context, width);
        List<String> week = new ArrayList<>(Arrays.asList(days).subList(2, 8));
        week.add(days[1]);
        spellings.add(week.toArray(String[]::new));
      }
    }
    return things(spellings);
  }

  private static String halves(ULocale locale) {
    List<String[]> spellings = new ArrayList<>();
    for (String pattern : List.of("aaaa", "a")) {
      spellings.add(
          new String[] {format(pattern, locale, 9 * 60), format(pattern, locale, 21 * 60)});
    }
    return things(spellings);
  }

  private static String offsets(ULocale locale) {
    TimeZoneFormat format = TimeZoneFormat.getInstance(locale);
    return join(List.of(format.getGMTPattern(), format.getGMTZeroFormat()));
  }

  /** The forms that are more than the place. */
  private static String places(ULocale locale) {
    ICUResourceBundle zones =
        (ICUResourceBundle)
            UResourceBundle.getBundleInstance(ICUData.ICU_ZONE_BASE_NAME, locale.getName());
    Set<String> forms = new LinkedHashSet<>();
    for (String kind : List.of("regionFormat", "regionFormatDaylight", "regionFormatStandard")) {
      forms.add(zones.findStringWithFallback("zoneStrings/" + kind).strip());
    }
    forms.remove("{0}");
    return join(forms);
  }

  private static String periods(ULocale locale) {
    Map<String, Set<String>> hours = new LinkedHashMap<>();
    for (String pattern : List.of("BBBB", "B", "bbbb", "b")) {
      for (int hour = 0; hour < 24; hour++) {
        String number = "" + hour;
        hours
            .computeIfAbsent(format(pattern, locale, hour * 60), n -> new LinkedHashSet<>())
            .add(number);
        hours
            .computeIfAbsent(format(pattern, locale, hour * 60 + 30), n -> new LinkedHashSet<>())
            .add(number);
      }
    }
    List<String> halves = Arrays.asList(halves(locale).split(" [|~] ", -1));
    List<String> periods = new ArrayList<>();
    hours.forEach(
        (name, at) -> {
          if (!halves.contains(name)) {
            periods.add(String.join(",", at) + " " + name);
          }
        });
    return join(periods);
  }

  private static String era(ULocale locale) {
    return format("G", locale, 0);
  }

  private static String format(String pattern, ULocale locale, int minuteOfDay) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new Date(1_700_006_400_000L + minuteOfDay * 60_000L)).strip();
  }

  private static String pattern(DateFormat format) {
    return ((SimpleDateFormat) format).toPattern();
  }

  /** Joins the spellings of each of several things, of which each array has one of each. */
  private static String things(List<String[]> spellings) {
    List<String> things = new ArrayList<>();
    for (int i = 0; i < spellings.get(0).length; i++) {
      Set<String> thing = new LinkedHashSet<>();
      for (String[] names : spellings) {
        thing.add(names[i].strip());
      }
      things.add(String.join(" ~ ", thing));
    }
    return join(things);
  }

  private static String join(Iterable<String> values) {
    for (String value : values) {
      if (value.contains(SEPARATOR.strip()) || value.indexOf('\t') >= 0) {
        throw new IllegalStateException("not to be written: " + value);
      }
    }
    return String.join(SEPARATOR, values);
  }
}
