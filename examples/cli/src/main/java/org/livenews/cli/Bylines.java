package org.livenews.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.livenews.model.Attribution;

/** Attributions as one line. */
final class Bylines {

  private Bylines() {}

  /** Returns the names with what they did, organization and place. */
  static String of(List<Attribution> attributions) {
    return attributions.stream().map(Bylines::of).collect(Collectors.joining("; "));
  }

  private static String of(Attribution a) {
    String roles =
        a.roles().stream()
            .filter(r -> r != Attribution.Role.AUTHOR)
            .map(r -> r.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return (roles.isEmpty() ? "By " : roles + ": ")
        + a.name()
        + a.affiliation().map(o -> ", " + o).orElse("")
        + a.place().map(p -> ", in " + p).orElse("");
  }
}
