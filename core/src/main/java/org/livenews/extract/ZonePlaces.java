package org.livenews.extract;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.livenews.extract.TimeWords.Kind;

/**
 * The places that zones are named after, by their international names: "Sydney", "New York".
 * Languages without a name for a zone put the place into a form: "Sydney (+1)", "Ora di Tehran".
 * Immutable and thread-safe.
 */
final class ZonePlaces {

  private static final class Loaded {
    static final ZonePlaces ALL = new ZonePlaces();
  }

  private final NameTable names;
  private final List<String> zones = new ArrayList<>();

  private ZonePlaces() {
    NameTable.Builder builder = new NameTable.Builder();
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      int slash = id.lastIndexOf('/');
      if (slash > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/")) {
        builder.add(id.substring(slash + 1).replace('_', ' '), Kind.ZONE, zones.size());
        zones.add(id);
      }
    }
    names = builder.build();
  }

  /** Returns the places, which are read when they are first asked for. */
  static ZonePlaces all() {
    return Loaded.ALL;
  }

  NameTable names() {
    return names;
  }

  /** Returns the zone of a place by its value. */
  ZoneId zone(int value) {
    return ZoneId.of(zones.get(value));
  }
}
