package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.TimeWords.Kind;

/**
 * How a language prints dates and clocks, as the CLDR has it: names, forms, calendars, the order of
 * day and month. Loaded when it is first asked for. Immutable and thread-safe.
 */
final class DateConventions {

  private static final Map<String, DateConventions> KNOWN = new ConcurrentHashMap<>();

  /** Of no language in particular. */
  static final DateConventions NONE = new DateConventions();

  /** The kinds of names that a date or clock may begin with; as bits. */
  private static final long BEGINNINGS =
      bits(Kind.WEEKDAY, Kind.MONTH_FIRST, Kind.ERA, Kind.OPENING);

  private static final long JOINT = bits(Kind.JOINT);

  private final String tag;
  private final List<PrintedForm> dates;
  private final List<PrintedForm> times;
  private final NameTable names;
  private final int[] hours;
  private final boolean orderOpen;
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
    offsets = List.of();
    places = List.of();
  }

  private DateConventions(String tag, boolean regional) {
    this.tag = tag;
    ConventionRows rows = ConventionRows.all();
    List<PrintedForm> dateForms = new ArrayList<>();
    for (Reckoning reckoning : Reckoning.OWN_FIRST) {
      for (String pattern : rows.allValues(tag, "dates" + suffix(reckoning))) {
        dateForms.add(PrintedForm.of(pattern, reckoning));
      }
    }
    dates = List.copyOf(dateForms);
    List<PrintedForm> timeForms = new ArrayList<>();
    for (String pattern : rows.allValues(tag, "times")) {
      timeForms.add(PrintedForm.of(pattern, Reckoning.GREGORIAN));
      for (String ending : rows.allValues(tag, "endings")) {
        timeForms.add(PrintedForm.of(pattern + "'" + ending + "'", Reckoning.GREGORIAN));
      }
    }
    times = List.copyOf(timeForms);
    NameTable.Builder builder = new NameTable.Builder();
    // Where we have no words of our own we know no word that a month could be taken for.
    boolean monthFirst =
        dates.stream().anyMatch(PrintedForm::isMonthFirst)
            || TimeWords.ALL.language(tag.split("-", 2)[0]) == TimeWords.ANY_LANGUAGE;
    addThings(builder, rows.values(tag, "months"), Kind.MONTH, 1);
    addOthers(builder, rows.others(tag, "months"), Kind.MONTH, 1);
    addThings(builder, rows.values(tag, "months-persian"), Kind.FOREIGN_MONTH, 1);
    addThings(builder, rows.values(tag, "weekdays"), Kind.WEEKDAY, 1);
    addOthers(builder, rows.others(tag, "weekdays"), Kind.WEEKDAY, 1);
    if (monthFirst) {
      addThings(builder, rows.values(tag, "months"), Kind.MONTH_FIRST, 1);
      addOthers(builder, rows.others(tag, "months"), Kind.MONTH_FIRST, 1);
    }
    for (String joint : rows.allValues(tag, "joints")) {
      builder.add(joint, Kind.JOINT, 0);
    }
    for (Reckoning reckoning : Reckoning.values()) {
      for (String era : rows.values(tag, "era" + suffix(reckoning))) {
        builder.add(era, Kind.ERA, 0);
      }
    }
    boolean halfFirst = times.stream().anyMatch(form -> form.beginsWith(Field.HALF));
    hours = addHours(builder, rows, halfFirst);
    for (PrintedForm form : forms()) {
      if (form.beginsWith(Field.LITERAL)) {
        builder.add(form.parts().get(0).print(), Kind.OPENING, 0);
      }
    }
    names = builder.build();
    zoneFirst = times.stream().anyMatch(form -> form.beginsWith(Field.ZONE));
    orderOpen = !regional && isOpen(tag);
    offsets = rows.values(tag, "offsets");
    places = rows.values(tag, "places");
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

  private static String suffix(Reckoning reckoning) {
    return reckoning == Reckoning.GREGORIAN ? "" : "-" + reckoning.name().toLowerCase(Locale.ROOT);
  }

  private static void addThings(NameTable.Builder names, List<String> things, Kind kind, int from) {
    for (int i = 0; i < things.size(); i++) {
      for (String spelling : ConventionRows.split(things.get(i), " ~ ")) {
        names.add(spelling, kind, from + i);
      }
    }
  }

  /** Adds spellings that have the number of the thing before them. */
  private static void addOthers(NameTable.Builder names, List<String> others, Kind kind, int from) {
    for (String other : others) {
      int blank = other.indexOf(' ');
      names.add(
          other.substring(blank + 1), kind, from + Integer.parseInt(other.substring(0, blank)));
    }
  }

  private int[] addHours(NameTable.Builder names, ConventionRows rows, boolean first) {
    List<String> halves = rows.values(tag, "halves");
    List<String> periods = rows.allValues(tag, "periods");
    int[] hours = new int[halves.size() + periods.size()];
    for (int i = 0; i < halves.size(); i++) {
      hours[i] = i == 0 ? 0xFFF : 0xFFF000;
      for (String name : ConventionRows.split(halves.get(i), " ~ ")) {
        addHalf(names, name, hours[i], i, first);
      }
    }
    for (String other : rows.others(tag, "halves")) {
      int half = other.charAt(0) - '0';
      addHalf(names, other.substring(2), hours[half], half, first);
    }
    for (int i = 0; i < periods.size(); i++) {
      int blank = periods.get(i).indexOf(' ');
      int at = halves.size() + i;
      for (String hour : ConventionRows.split(periods.get(i).substring(0, blank), ",")) {
        hours[at] |= 1 << Integer.parseInt(hour);
      }
      addHalf(names, periods.get(i).substring(blank + 1), hours[at], at, first);
    }
    return hours;
  }

  private static void addHalf(
      NameTable.Builder names, String name, int hours, int index, boolean first) {
    names.add(name, Kind.HOURS, index);
    if (first) {
      names.add(name, Kind.OPENING, 0);
    }
    if ((hours & 0xFFF000) == 0) {
      names.add(name, Kind.AM, 0).add(name, Kind.EARLY, 0);
    } else if ((hours & 0xFFF) == 0) {
      names.add(name, Kind.PM, 0).add(name, Kind.LATE, 0);
    }
  }

  /** Whether regions of a language that is named without one differ in the order of figures. */
  private static boolean isOpen(String tag) {
    Set<Boolean> orders = new HashSet<>();
    for (String other : ConventionRows.all().locales()) {
      if (other.equals(tag) || other.startsWith(tag + "-")) {
        for (String pattern : ConventionRows.all().values(other, "dates")) {
          PrintedForm form = PrintedForm.of(pattern, Reckoning.GREGORIAN);
          if (form.isFigures() && !form.isYearFirst()) {
            orders.add(form.isMonthFirst());
          }
        }
      }
    }
    return orders.size() > 1;
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
    return names.begins(text, pos, limit, BEGINNINGS | JOINT) || isZoneAt(text, pos, limit);
  }

  /** Adds the words for which {@link #mayBegin} looks; all words, if zones are among them. */
  void addFirstWords(WordFilter.Builder words) {
    if (zoneFirst) {
      words.addAll();
    }
    names.addFirstWords(words, BEGINNINGS | JOINT);
  }

  /** Adds the words that may stand behind a number in a date or clock. */
  void addWordsBehindNumbers(WordFilter.Builder words) {
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
  void addWords(WordFilter.Builder words) {
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
