package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.TimeWords.Kind;

/**
 * How a language prints dates and clocks, as the CLDR has it: names, forms, calendars, the order of
 * day and month. Loaded when it is first asked for. Immutable and thread-safe.
 */
final class DateConventions implements TimeVocabulary {

  private static final Map<String, DateConventions> KNOWN = new ConcurrentHashMap<>();

  /** Of no language in particular. */
  static final DateConventions NONE = new DateConventions();

  /** The kinds of names that a date or clock may begin with; as bits. */
  private static final long BEGINNINGS =
      bits(Kind.WEEKDAY, Kind.MONTH_FIRST, Kind.ERA, Kind.OPENING);

  /** What more may stand in front: a small word, a part of the day. */
  private static final long FIRSTS = BEGINNINGS | bits(Kind.JOINT, Kind.HOURS);

  private static final long HALVES =
      bits(Kind.HOURS, Kind.AM, Kind.PM, Kind.EARLY, Kind.LATE, Kind.OPENING);

  private final String tag;
  private final List<PrintedForm> dates;
  private final List<PrintedForm> times;
  private final NameTable names;
  private final int[] hours;
  private final boolean orderOpen;
  private final boolean gregorian;
  private final List<String> offsets;
  private final List<String> places;
  private final boolean zoneFirst;
  private volatile @Nullable LocalZones zones;

  private DateConventions() {
    tag = "und";
    zoneFirst = false;
    dates = List.of();
    times = List.of();
    names = NameTable.EMPTY;
    hours = new int[0];
    orderOpen = true;
    gregorian = true;
    offsets = List.of();
    places = List.of();
  }

  private DateConventions(String tag, boolean regional) {
    this.tag = tag;
    ConventionRows rows = ConventionRows.all();
    List<PrintedForm> dateForms = new ArrayList<>();
    for (Reckoning reckoning : Reckoning.OWN_FIRST) {
      for (String pattern : rows.allValues(tag, "dates" + ConventionNames.suffix(reckoning))) {
        dateForms.add(PrintedForm.of(pattern, reckoning));
      }
    }
    dates = List.copyOf(dateForms);
    gregorian = dates.stream().allMatch(form -> form.reckoning() == Reckoning.GREGORIAN);
    List<PrintedForm> timeForms = new ArrayList<>();
    for (String pattern : rows.allValues(tag, "times")) {
      timeForms.add(PrintedForm.of(pattern, Reckoning.GREGORIAN));
      for (String ending : rows.allValues(tag, "endings")) {
        timeForms.add(PrintedForm.of(pattern + "'" + ending + "'", Reckoning.GREGORIAN));
      }
    }
    times = List.copyOf(timeForms);
    // Where we have no words of our own we know no word that a month could be taken for.
    boolean monthFirst =
        dates.stream().anyMatch(PrintedForm::isMonthFirst)
            || TimeWords.ALL.language(LocaleTable.language(tag)) == TimeWords.ANY_LANGUAGE;
    ConventionNames known = new ConventionNames(tag);
    known.addMonths(Kind.MONTH);
    known.addDays();
    if (monthFirst) {
      known.addMonths(Kind.MONTH_FIRST);
    }
    hours = known.addHours();
    known.addOpenings(forms());
    names = known.table();
    zoneFirst = times.stream().anyMatch(form -> form.beginsWith(Field.ZONE));
    orderOpen = !regional && rows.isOrderOpen(tag);
    offsets = rows.allValues(tag, "offsets");
    places = rows.allValues(tag, "places");
  }

  /** Returns how a locale prints them; {@link #NONE} if its language is not known. */
  static DateConventions of(Locale locale) {
    String tag = locale.getLanguage().isEmpty() ? "und" : ConventionRows.all().nearest(locale);
    boolean regional = !locale.getCountry().isEmpty();
    return tag.equals("und")
        ? NONE
        : KNOWN.computeIfAbsent(
            regional ? tag + "-*" : tag, key -> new DateConventions(tag, regional));
  }

  private List<PrintedForm> forms() {
    List<PrintedForm> forms = new ArrayList<>(dates);
    forms.addAll(times);
    return forms;
  }

  private static long bits(Kind... kinds) {
    long bits = 0;
    for (Kind kind : kinds) {
      bits |= 1L << kind.ordinal();
    }
    return bits;
  }

  List<PrintedForm> dates() {
    return dates;
  }

  List<PrintedForm> times() {
    return times;
  }

  NameTable names() {
    return names;
  }

  /** Returns the hours of a part of the day, as bits, by the value of its {@link Kind#HOURS}. */
  int hours(int index) {
    return hours[index];
  }

  /** Whether all dates are of the Gregorian calendar. */
  boolean isGregorian() {
    return gregorian;
  }

  /** Whether years of several calendars are printed. */
  boolean hasOwnCalendar() {
    return !dates.isEmpty() && dates.get(0).reckoning() != Reckoning.GREGORIAN;
  }

  /** Whether the language leaves open which of two figures is the month. */
  boolean isOrderOpen() {
    return orderOpen;
  }

  /** Whether a date or clock may begin here with a name or a small word; nothing is allocated. */
  boolean mayBegin(String text, int pos, int limit) {
    return names.begins(text, pos, limit, FIRSTS) || isZoneAt(text, pos, limit);
  }

  /** Adds the words for which {@link #mayBegin} looks; all words, if zones are among them. */
  @Override
  public void addFirstWords(WordFilter.Builder words) {
    if (zoneFirst) {
      words.addAll();
    }
    names.addFirstWords(words, FIRSTS);
  }

  @Override
  public void addWordsBehindNumbers(WordFilter.Builder words) {
    names.addFirstWords(words, -1L);
    for (PrintedForm form : forms()) {
      if (form.joinsWords()) {
        words.addAll();
      }
      for (PrintedForm.Part part : form.parts()) {
        if (part.field() == Field.LITERAL) {
          words.add(part.print().strip());
        }
      }
    }
  }

  /** Adds the words that a date or clock may hold, but for those of zones behind it. */
  @Override
  public void addWords(WordFilter.Builder words) {
    if (zoneFirst) {
      words.addAll();
    }
    names.addWords(words);
    for (PrintedForm form : forms()) {
      if (form.joinsWords()) {
        words.addAll();
      }
      for (PrintedForm.Part part : form.parts()) {
        words.addEach(part.print());
      }
    }
  }

  @Override
  public void addMarks(WordFilter.Builder words) {
    names.addLongestWords(words, HALVES);
    for (PrintedForm form : times) {
      if (form.joinsWords()) {
        words.addAll();
      }
      for (PrintedForm.Part part : form.parts()) {
        words.addEach(part.print());
      }
    }
  }

  /** As {@link #mayBegin}, without a small word before the date or clock. */
  boolean begins(String text, int pos, int limit) {
    return names.begins(text, pos, limit, BEGINNINGS) || isZoneAt(text, pos, limit);
  }

  /** Whether a zone stands here, in a language that puts it before the clock. */
  private boolean isZoneAt(String text, int pos, int limit) {
    if (!zoneFirst || pos >= limit) {
      return false;
    }
    return text.startsWith("GMT", pos)
        || text.startsWith("UTC", pos)
        || zones().names().begins(text, pos, limit, bits(Kind.ZONE))
        || offsets.stream().anyMatch(form -> begins(text, pos, form));
  }

  private static boolean begins(String text, int pos, String form) {
    int place = form.indexOf("{0}");
    String start = (place < 0 ? form : form.substring(0, place)).strip();
    return !start.isEmpty() && text.startsWith(start, pos);
  }

  /** Returns the names of zones; read when it is first asked for. */
  LocalZones zones() {
    LocalZones known = zones;
    if (known == null) {
      known = LocalZones.of(ConventionRows.all().lineage(tag));
      zones = known;
    }
    return known;
  }

  /** How offsets are printed: a form with "{0}", and what stands where there is none. */
  List<String> offsets() {
    return offsets;
  }

  /** How a zone is named after a place, which stands for "{0}". */
  List<String> places() {
    return places;
  }

  @Override
  public String toString() {
    return tag;
  }
}
