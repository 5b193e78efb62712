package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.livenews.ParseResult;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;

/** What holds for every result, whatever was captured. */
public final class WellFormed {

  private WellFormed() {}

  /** Returns what is wrong with a result, nothing if all is well. */
  public static List<String> faults(ParseResult result) {
    List<String> faults = new ArrayList<>();
    LivePage page = result.page();
    if (page.kind() == PageKind.ARTICLE && page.updates().size() != 1) {
      faults.add("an article has " + page.updates().size() + " updates");
    }
    page.headline().filter(String::isBlank).ifPresent(h -> faults.add("a blank page headline"));
    page.standfirst().filter(String::isBlank).ifPresent(h -> faults.add("a blank standfirst"));
    if (page.keyPoints().stream().anyMatch(String::isBlank)) {
      faults.add("a blank key point");
    }
    body("lead", page.lead(), faults);
    Set<String> ids = new HashSet<>();
    for (Update update : page.updates()) {
      if (!ids.add(update.id().value())) {
        faults.add("twice: " + update.id());
      }
      update.headline().filter(String::isBlank).ifPresent(h -> faults.add("blank: " + update));
      body(update.toString(), update.body(), faults);
      time(update, faults);
    }
    if (page.chronological().size() != page.updates().size()
        || !new HashSet<>(page.updates()).equals(new HashSet<>(page.chronological()))) {
      faults.add("the chronology has other updates than the page");
    }
    return faults;
  }

  private static void time(Update update, List<String> faults) {
    UpdateTime time = update.time();
    if (time.text().isBlank() && time.stated().isPresent()) {
      faults.add("a time is stated that is not printed: " + update + " " + time);
    }
    time.window()
        .filter(w -> !w.contains(time.instant().orElseThrow()))
        .ifPresent(w -> faults.add("the window misses its instant: " + time));
  }

  private static void body(String where, Body body, List<String> faults) {
    for (Block block : body.blocks()) {
      if (block instanceof Block.Paragraph p && p.text().plain().isBlank()
          || block instanceof Block.Heading h && h.text().plain().isBlank()
          || block instanceof Block.Listing l && l.items().isEmpty()
          || block instanceof Block.Quote q && q.blocks().isEmpty()
          || block instanceof Block.Table t && t.rows().isEmpty()) {
        faults.add("an empty block in " + where);
      }
      if (block instanceof Block.Listing l) {
        l.items().forEach(item -> body(where, item, faults));
      } else if (block instanceof Block.Quote q) {
        body(where, new Body(q.blocks()), faults);
      }
    }
  }
}
