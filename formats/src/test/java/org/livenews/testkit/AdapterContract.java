package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.livenews.Explanation;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.extract.Page;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;

/**
 * What every adapter keeps to, whatever it is given to read. Each check returns what is broken,
 * nothing if all is well; an adapter that throws while it claims throws out of the check.
 */
public final class AdapterContract {

  private static final int LONGEST_DESCRIPTION = 120;

  private final FormatAdapter adapter;
  private final String layoutPrefix;
  private final LiveNewsParser parser;

  /**
   * The contract of one adapter.
   *
   * @param layoutPrefix what the names of its layouts begin with
   */
  public AdapterContract(FormatAdapter adapter, String layoutPrefix) {
    this.adapter = adapter;
    this.layoutPrefix = layoutPrefix;
    parser = LiveNewsParser.builder().format(adapter).build().readAs(adapter.id());
  }

  /** Its name is of small letters, digits and hyphens and stays; it says in one line what it is. */
  public List<String> introduction() {
    List<String> broken = new ArrayList<>();
    String id = adapter.id();
    if (!isName(id) || !id.equals(adapter.id())) {
      broken.add("no name of a format: " + id);
    }
    String description = adapter.description();
    if (description.isBlank()
        || description.length() > LONGEST_DESCRIPTION
        || !description.equals(description.strip())
        || description.indexOf('\n') >= 0) {
      broken.add("no description in one line: " + description);
    }
    return broken;
  }

  /**
   * A claim depends on the page alone: it is the same when it is asked again, of the same page or
   * of another one over the same capture, before and after the page is read, and from another
   * adapter of the class.
   */
  public List<String> claims(FormatAdapter twin, List<Capture> captures) {
    Map<Capture, Claim> first = new HashMap<>();
    List<String> broken = new ArrayList<>();
    for (Capture capture : captures) {
      Page page = Page.of(capture);
      Claim claim = Objects.requireNonNull(adapter.claim(page), "claim");
      first.put(capture, claim);
      page.blocks();
      if (claim != adapter.claim(page)) {
        broken.add("claims it otherwise the second time: " + capture);
      }
    }
    captures.forEach(parser::parse);
    for (Capture capture : captures) {
      if (first.get(capture) != adapter.claim(Page.of(capture))) {
        broken.add("claims it otherwise after reading: " + capture);
      }
      if (first.get(capture) != twin.claim(Page.of(capture))) {
        broken.add("claims it otherwise as another object: " + capture);
      }
    }
    return broken;
  }

  /**
   * It reads any page without throwing, claimed or not: the result is well formed, names the
   * format, loses no text, and is the same the second time.
   */
  public List<String> reading(Capture capture) {
    Explanation explanation = parser.explain(capture);
    ParseResult result = explanation.result();
    List<String> broken = new ArrayList<>(WellFormed.faults(result));
    broken.addAll(Conservation.ofPieces(capture, explanation));
    result.diagnostics().stream()
        .filter(d -> d.code() == Diagnostic.Code.FORMAT_FAILED)
        .forEach(d -> broken.add(d.detail()));
    if (!result.page().format().equals(adapter.id())) {
      broken.add("the format is called " + result.page().format());
    }
    result
        .page()
        .layout()
        .filter(layout -> !isName(layout) || !layout.startsWith(layoutPrefix))
        .ifPresent(layout -> broken.add("no name of a layout of its: " + layout));
    if (!result.equals(parser.parse(capture))) {
      broken.add("read otherwise the second time");
    }
    return broken;
  }

  /** It reads many pages at once as it reads them one by one. */
  public List<String> parallelReading(List<Capture> captures) {
    List<ParseResult> alone = captures.stream().map(parser::parse).toList();
    List<ParseResult> together = captures.parallelStream().map(parser::parse).toList();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      if (!alone.get(i).equals(together.get(i))) {
        broken.add("read otherwise among others: " + captures.get(i));
      }
    }
    return broken;
  }

  /** Whether a word is of small letters, digits and single hyphens between them. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
        && !name.startsWith("-")
        && !name.endsWith("-")
        && !name.contains("--");
  }
}
