package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;

/** Reads machine-readable times and counts those that are none. */
final class MomentNotes {

  private int unreadable;
  private String example = "";

  /** Reads the first of several fields that holds a time. */
  Optional<Moment> read(Json thing, String... names) {
    for (String name : names) {
      for (Json value : thing.list(name)) {
        Optional<Moment> moment = value.text().or(() -> value.text("@value")).flatMap(this::read);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  Optional<Moment> read(String text) {
    Optional<Moment> moment = Moment.read(text.indexOf('&') < 0 ? text : LooseText.line(text));
    if (moment.isEmpty() && !text.isBlank()) {
      example = unreadable == 0 ? text.strip() : example;
      unreadable++;
    }
    return moment;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>();
    if (unreadable > 0) {
      String shown = example.length() > 60 ? example.substring(0, 60) + "…" : example;
      all.add(
          Diagnostic.warning(
              Code.UNREADABLE_TIME,
              unreadable + " of the machine-readable times cannot be one: \"" + shown + "\""));
    }
    return all;
  }
}
