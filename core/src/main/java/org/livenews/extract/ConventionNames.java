package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.livenews.extract.PrintedForm.Field;
import org.livenews.extract.TimeWords.Kind;

/** Collects the names that a locale prints in dates and clocks. Not thread-safe. */
final class ConventionNames {

  /** The hours before noon, as bits, and those after. */
  private static final int[] HALVES = {0xFFF, 0xFFF000};

  private final ConventionRows rows = ConventionRows.all();
  private final NameTable.Builder names = new NameTable.Builder();
  private final List<String> hourNames = new ArrayList<>();
  private final String tag;

  ConventionNames(String tag) {
    this.tag = tag;
  }

  /** Returns the end of the kind of a row that is of one calendar. */
  static String suffix(Reckoning reckoning) {
    return reckoning == Reckoning.GREGORIAN ? "" : "-" + reckoning.name().toLowerCase(Locale.ROOT);
  }

  /** Adds the names of the months of the usual calendar as words of a kind. */
  void addMonths(Kind kind) {
    addThings("months", kind);
    addOthers("months", kind);
  }

  /** Adds the names of weekdays, of other months and of what stands beside years and clocks. */
  void addDays() {
    addThings("months-persian", Kind.FOREIGN_MONTH);
    addThings("weekdays", Kind.WEEKDAY);
    addOthers("weekdays", Kind.WEEKDAY);
    for (String joint : rows.allValues(tag, "joints")) {
      names.add(joint, Kind.JOINT, 0);
    }
    for (Reckoning reckoning : Reckoning.values()) {
      for (String era : rows.allValues(tag, "era" + suffix(reckoning))) {
        names.add(era, Kind.ERA, 0);
      }
    }
  }

  /** Adds what forms begin with; to be called behind {@link #addHours()}. */
  void addOpenings(List<PrintedForm> forms) {
    boolean halfFirst = false;
    for (PrintedForm form : forms) {
      halfFirst |= form.beginsWith(Field.HALF);
      if (form.beginsWith(Field.LITERAL)) {
        names.add(form.parts().get(0).print(), Kind.OPENING, 0);
      }
    }
    for (String name : halfFirst ? hourNames : List.<String>of()) {
      names.add(name, Kind.OPENING, 0);
    }
  }

  /** Adds the halves and parts of the day; returns the hours of each, as bits. */
  int[] addHours() {
    List<String> halves = rows.values(tag, "halves");
    List<String> periods = rows.allValues(tag, "periods");
    int[] hours = new int[halves.size() + periods.size()];
    for (int i = 0; i < halves.size(); i++) {
      hours[i] = HALVES[i];
      for (String name : ConventionRows.split(halves.get(i), " ~ ")) {
        addHours(name, hours[i], i);
      }
    }
    for (String other : rows.others(tag, "halves")) {
      int half = other.charAt(0) - '0';
      addHours(other.substring(2), hours[half], half);
    }
    for (int i = 0; i < periods.size(); i++) {
      int blank = periods.get(i).indexOf(' ');
      int at = halves.size() + i;
      for (String hour : ConventionRows.split(periods.get(i).substring(0, blank), ",")) {
        hours[at] |= 1 << Integer.parseInt(hour);
      }
      addHours(periods.get(i).substring(blank + 1), hours[at], at);
    }
    return hours;
  }

  private void addHours(String name, int hours, int index) {
    hourNames.add(name);
    names.add(name, Kind.HOURS, index);
    if ((hours & HALVES[1]) == 0) {
      names.add(name, Kind.AM, 0).add(name, Kind.EARLY, 0);
    } else if ((hours & HALVES[0]) == 0) {
      names.add(name, Kind.PM, 0).add(name, Kind.LATE, 0);
    }
  }

  private void addThings(String row, Kind kind) {
    List<String> things = rows.values(tag, row);
    for (int i = 0; i < things.size(); i++) {
      for (String spelling : ConventionRows.split(things.get(i), " ~ ")) {
        names.add(spelling, kind, 1 + i);
      }
    }
  }

  /** Adds spellings that have the number of the thing before them. */
  private void addOthers(String row, Kind kind) {
    for (String other : rows.others(tag, row)) {
      int blank = other.indexOf(' ');
      names.add(other.substring(blank + 1), kind, 1 + Integer.parseInt(other.substring(0, blank)));
    }
  }

  NameTable table() {
    return names.build();
  }
}
