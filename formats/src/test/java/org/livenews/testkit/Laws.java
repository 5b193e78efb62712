package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.livenews.Explanation;
import org.livenews.ParseResult;
import org.livenews.codec.JsonCodec;
import org.livenews.model.Body;
import org.livenews.model.Diagnostic;
import org.livenews.model.Segment;
import org.livenews.model.Update;

/**
 * What holds for whatever comes of whatever capture. Each check returns what is broken, nothing if
 * all is well.
 */
public final class Laws {

  private Laws() {}

  /**
   * Checks a reading: the result is well formed, no format failed, updates stand in page order,
   * bodies are safe HTML, and JSON gives the result back.
   */
  public static List<String> broken(Explanation explanation) {
    ParseResult result = explanation.result();
    List<String> broken = new ArrayList<>(WellFormed.faults(result));
    result.diagnostics().stream()
        .filter(d -> d.code() == Diagnostic.Code.FORMAT_FAILED)
        .forEach(d -> broken.add(d.detail()));
    broken.addAll(order(explanation));
    broken.addAll(output(result));
    return broken;
  }

  /** Checks that each update begins below the one before it. */
  public static List<String> order(Explanation explanation) {
    List<String> broken = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    for (Segment s : explanation.segments()) {
      s.update().ifPresent(id -> first.putIfAbsent(id, s.block()));
    }
    int before = -1;
    for (Update update : explanation.result().updates()) {
      int at = first.getOrDefault(update.id().value(), before);
      if (at < before) {
        broken.add(update + " stands above the update before it");
      }
      before = at;
    }
    return broken;
  }

  /** Checks what is written of a result: its JSON, and its bodies as HTML. */
  public static List<String> output(ParseResult result) {
    List<String> broken = new ArrayList<>();
    if (!result.equals(JsonCodec.read(JsonCodec.write(result)))) {
      broken.add("JSON does not give back " + result);
    }
    safety(result.page().lead(), broken);
    result.updates().forEach(update -> safety(update.body(), broken));
    return broken;
  }

  private static void safety(Body body, List<String> broken) {
    broken.addAll(SafeHtml.faults(body.toHtml()));
  }
}
