package org.livenews.extract;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.livenews.extract.TimeWords.Kind;

/**
 * Reads a zone as a language prints it: an abbreviation, an offset ("UTC+1", "+05:30 GMT") or the
 * name of a zone. Not thread-safe.
 */
final class LocalZoneReader extends PartReader {

  private static final List<String> OFFSETS = List.of("GMT{0}", "UTC{0}");

  /** Holds what a language without a name for a zone prints, from its first use on. */
  private static final class English {
    static final DateConventions CONVENTIONS = DateConventions.of(Locale.ENGLISH);
  }

  private final ZoneReader zones;
  private Optional<ZoneId> zone = Optional.empty();

  LocalZoneReader(TimeText in) {
    super(in);
    zones = new ZoneReader(in);
  }

  /** Returns the words that a zone may be printed with, over what a set holds. */
  static WordFilter words(DateConventions conventions, WordFilter known) {
    WordFilter.Builder words = new WordFilter.Builder(known);
    conventions.zones().names().addWords(words);
    English.CONVENTIONS.zones().names().addWords(words);
    conventions.offsets().forEach(words::addEach);
    OFFSETS.forEach(words::addEach);
    if (!conventions.places().isEmpty()) {
      conventions.places().forEach(words::addEach);
      ZonePlaces.all().names().addWords(words);
    }
    if (conventions.places().stream().anyMatch(LocalZoneReader::isWrittenOn)) {
      words.addAll();
    }
    return words.build();
  }

  /** Whether letters of a form are written on to the place: "{0}ꄮꈉ". */
  private static boolean isWrittenOn(String form) {
    int gap = form.indexOf("{0}");
    return gap > 0 && Signs.isOfWord(form.charAt(gap - 1))
        || gap >= 0 && gap + 3 < form.length() && Signs.isOfWord(form.charAt(gap + 3));
  }

  /** Returns the zone that was read; empty if the print has several meanings or none. */
  Optional<ZoneId> zone() {
    return zone;
  }

  /** Reads the zone that begins at {@code start}, the longest of several. */
  boolean read(int start, int end) {
    return read(start, end, false);
  }

  /** As {@link #read(int, int)}; letters are written on to its name. */
  boolean readPart(int start, int end) {
    return read(start, end, true);
  }

  private boolean read(int start, int end, boolean part) {
    limit = end;
    int best = start;
    if (zones.read(start, end, false, false)) {
      best = zones.end();
      zone = zones.zone();
    }
    if (preferred != TimeLanguage.ANY && isNameAt(start)) {
      best = name(start, best, part, preferred.conventions());
      // What a language has no name for is printed in English.
      best = best > start ? best : name(start, best, part, English.CONVENTIONS);
    }
    for (String form : preferred.conventions().places()) {
      best = place(start, form, best);
    }
    for (String form : preferred.conventions().offsets()) {
      best = offset(start, form, best);
    }
    for (String form : OFFSETS) {
      best = offset(start, form, best);
    }
    pos = best;
    return best > start;
  }

  private boolean isNameAt(int p) {
    return p < limit && (Character.isLetter(text.codePointAt(p)) || Signs.isDash(text.charAt(p)));
  }

  /** Reads the name of a zone in the language; returns where it ends, or {@code least}. */
  private int name(int start, int least, boolean part, DateConventions conventions) {
    LocalZones known = conventions.zones();
    NameTable names = known.names();
    long match =
        part
            ? names.matchPart(text, start, limit, Kind.ZONE)
            : names.match(text, start, limit, Kind.ZONE);
    if (match == TimeWords.NONE || TimeWords.end(match) < least) {
      return least;
    }
    zone = known.zone(TimeWords.value(match));
    int stop = TimeWords.end(match);
    boolean stopped = text.lastIndexOf('.', stop - 1) >= start;
    return stopped ? stopAfter(stop) : stop;
  }

  /** Reads the place of a zone in a form with "{0}"; returns where it ends, or {@code least}. */
  private int place(int start, String form, int least) {
    int gap = form.indexOf("{0}");
    int name = literal(start, form, 0, gap);
    if (name < 0 || !isLetterAt(skipBlanks(name))) {
      return least;
    }
    ZonePlaces places = ZonePlaces.all();
    long match = places.names().matchPart(text, skipBlanks(name), limit, Kind.ZONE);
    int end =
        match == TimeWords.NONE ? -1 : literal(TimeWords.end(match), form, gap + 3, form.length());
    if (end <= least || !TimeWords.endsWord(text, end, limit, false)) {
      return least;
    }
    zone = Optional.of(places.zone(TimeWords.value(match)));
    return end;
  }

  /** Reads an offset in a form with "{0}"; returns where it ends, or {@code least}. */
  private int offset(int start, String form, int least) {
    int place = form.indexOf("{0}");
    int p = literal(start, form, 0, place < 0 ? form.length() : place);
    if (p < 0) {
      return least;
    }
    int seconds = 0;
    if (place >= 0) {
      p = skipBlanks(p);
      int sign = sign(charAt(p));
      int hours = sign == 0 ? -1 : number(p + 1, 4);
      if (hours < 0) {
        return least;
      }
      boolean joined = Character.codePointCount(text, p + 1, numberEnd) > 2;
      int minutes = joined ? hours % 100 : 0;
      hours = joined ? hours / 100 : hours;
      p = numberEnd;
      if (!joined && (charAt(p) == ':' || charAt(p) == '.')) {
        int after = number(p + 1, 2);
        if (after >= 0) {
          minutes = after;
          p = numberEnd;
        }
      }
      seconds = sign * (hours * 3600 + minutes * 60);
      p = literal(p, form, place + 3, form.length());
    }
    if (p <= least || Math.abs(seconds) > 18 * 3600 || isLetterAt(p) && isLetterAt(p - 1)) {
      return least;
    }
    zone = Optional.of(ZoneOffset.ofTotalSeconds(seconds));
    return p;
  }

  /** Returns where a part of a form that is printed as it is ends; -1 if it does not stand here. */
  private int literal(int start, String form, int from, int to) {
    int p = start;
    for (int i = from; i < to; i++) {
      char c = form.charAt(i);
      if (!Signs.isBlank(c)) {
        p = skipBlanks(p);
        if (Lexicon.fold(charAt(p)) != Lexicon.fold(c)) {
          return -1;
        }
        p++;
      }
    }
    return p;
  }

  private static int sign(char c) {
    return c == '+' || c == '＋' ? 1 : Signs.isDash(c) ? -1 : 0;
  }
}
