package org.livenews.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Text;

/**
 * A run of text as it stands in a page: its link is not yet resolved, for most of a page nobody
 * asks where its links lead.
 *
 * @param text the characters, not empty
 * @param marks how they are set off
 * @param anchor the element that makes them a link, if one does
 */
record RawRun(String text, Set<Text.Mark> marks, @Nullable Element anchor) {

  /** Returns the characters of some runs. */
  static String plain(List<RawRun> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    int length = 0;
    for (int i = 0; i < runs.size(); i++) {
      length += runs.get(i).text().length();
    }
    StringBuilder plain = new StringBuilder(length);
    for (int i = 0; i < runs.size(); i++) {
      plain.append(runs.get(i).text());
    }
    return plain.toString();
  }

  /** Returns the text that some runs make. */
  static Text rich(List<RawRun> raw) {
    List<Text.Run> runs = new ArrayList<>(raw.size());
    Element anchor = null;
    Optional<URI> link = Optional.empty();
    for (RawRun run : raw) {
      if (run.anchor() != anchor) {
        anchor = run.anchor();
        link =
            anchor == null
                ? Optional.empty()
                : Addresses.absolute(anchor.baseUri(), anchor.attr("href"));
      }
      runs.add(new Text.Run(run.text(), run.marks(), link));
    }
    return new Text(runs);
  }

  RawRun withText(String other) {
    return new RawRun(other, marks, anchor);
  }
}
