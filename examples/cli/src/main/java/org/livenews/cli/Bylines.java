package org.livenews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.livenews.model.Attribution;

/** Attributions as one line. */
final class Bylines {

  /** What neighbours have in common that are named together. */
  private record Shared(
      Set<Attribution.Role> roles, Optional<String> affiliation, Optional<String> place) {
    Shared(Attribution a) {
      this(a.roles(), a.affiliation(), a.place());
    }
  }

  private Bylines() {}

  /** Returns the names with what they did, organization and place. */
  static String of(List<Attribution> attributions) {
    List<String> parts = new ArrayList<>();
    int i = 0;
    while (i < attributions.size()) {
      Shared shared = new Shared(attributions.get(i));
      List<String> names = new ArrayList<>();
      while (i < attributions.size() && new Shared(attributions.get(i)).equals(shared)) {
        names.add(attributions.get(i++).name());
      }
      String part = part(shared, names);
      parts.add(
          parts.isEmpty()
              ? part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1)
              : part);
    }
    return String.join("; ", parts);
  }

  private static String part(Shared shared, List<String> names) {
    String last = names.get(names.size() - 1);
    String named =
        names.size() == 1
            ? last
            : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    return label(shared.roles())
        + named
        + shared
            .affiliation()
            .map(o -> ", " + o + (shared.place().isPresent() ? "," : ""))
            .orElse("")
        + shared.place().map(p -> " in " + p).orElse("");
  }

  private static String label(Set<Attribution.Role> roles) {
    if (roles.size() > 1) {
      return roles.stream()
          .map(r -> r.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", ", "", ": "));
    }
    return switch (roles.iterator().next()) {
      case AUTHOR -> "by ";
      case REPORTING -> "reporting by ";
      case CONTRIBUTOR -> "with ";
      case EDITOR -> "edited by ";
      case SOURCE -> "source: ";
    };
  }
}
