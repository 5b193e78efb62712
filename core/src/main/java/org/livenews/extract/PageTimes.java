package org.livenews.extract;

import java.util.List;
import org.livenews.model.Diagnostic;

final class PageTimes {
  void add(TimePhrase phrase, String text) {}

  void write(Page page, HouseStyle style, Head.Builder head, List<Diagnostic> diagnostics) {}
}
