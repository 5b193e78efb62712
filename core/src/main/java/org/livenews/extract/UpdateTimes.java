package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Diagnostic;
import org.livenews.model.UpdateTime;

final class UpdateTimes {
  static List<UpdateTime> resolve(
      Page page,
      Outline outline,
      Rows rows,
      PageTimes times,
      HouseStyle style,
      List<Diagnostic> diagnostics) {
    List<UpdateTime> out = new ArrayList<>();
    for (Outline.Part p : outline.parts()) {
      out.add(
          p.time()
              .map(
                  t ->
                      new UpdateTime(
                          t.phrase().printed(t.span().block().text()),
                          Optional.empty(),
                          Optional.empty()))
              .orElse(UpdateTime.UNKNOWN));
    }
    return out;
  }
}
