package org.livenews.testkit;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Attribution.Role;
import org.livenews.model.Block;
import org.livenews.model.LivePage;
import org.livenews.model.Update;
import org.livenews.model.UpdateTime;

/**
 * What a page says, written down by hand from the page and not from what the parser reads. A file
 * of lines "name: value": first those of the page, then, each after an empty line, those of the
 * updates in page order.
 *
 * <dl>
 *   <dt>{@code format}, {@code layout}
 *   <dd>which format wins the page, without, the generic one; which layout reads it, without,
 *       nothing is said about it
 *   <dt>{@code kind}
 *   <dd>{@code live-blog} or {@code article}
 *   <dt>{@code headline}
 *   <dd>of the page or the update; if it stands there twice, either is right; without, there is
 *       none
 *   <dt>{@code key point}
 *   <dd>one of the page, in page order
 *   <dt>{@code standfirst}, {@code published}, {@code modified}, {@code status}, {@code coverage}
 *   <dd>of the page, {@code none} if there is none; without, nothing is said about it
 *   <dt>{@code continuation}
 *   <dd>an address where more updates are; said of pages of which the status is
 *   <dt>{@code id}, {@code permalink}, {@code images}
 *   <dd>of the update; without, nothing is said about it
 *   <dt>{@code time}
 *   <dd>as printed, empty if none is; without, nothing is said about it
 *   <dt>{@code at}
 *   <dd>the instant it means; without, the page does not tell, and none may be claimed
 *   <dt>{@code by}
 *   <dd>a person who wrote the update
 *   <dt>{@code pinned}
 *   <dd>{@code yes}, if it is held at the top
 *   <dt>{@code from}, {@code to}
 *   <dd>the first and last words of the body, empty if it has none
 *   <dt>{@code letters}
 *   <dd>how many letters and digits the body has, captions not counted; without, nothing is said
 * </dl>
 */
public final class PageTruth {

  private static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.REPORTING);

  private record Fact(String name, String value) {}

  private record Facts(List<Fact> facts) {
    List<String> all(String name) {
      return facts.stream().filter(f -> f.name().equals(name)).map(Fact::value).toList();
    }

    Optional<String> one(String name) {
      return all(name).stream().findFirst();
    }
  }

  private final Facts page;
  private final List<Facts> updates;
  private final List<String> differences = new ArrayList<>();

  private PageTruth(List<Facts> parts) {
    page = parts.get(0);
    updates = parts.subList(1, parts.size());
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line has no name
   */
  public static PageTruth read(String file) {
    List<Facts> parts = new ArrayList<>();
    for (String part : file.strip().split("\n\n")) {
      List<Fact> facts = new ArrayList<>();
      for (String line : part.split("\n")) {
        int colon = line.indexOf(':');
        if (colon < 0) {
          throw new IllegalArgumentException("a line must have a name: " + line);
        }
        facts.add(new Fact(line.substring(0, colon), line.substring(colon + 1).strip()));
      }
      parts.add(new Facts(facts));
    }
    return new PageTruth(parts);
  }

  /** Returns where a result differs, nothing if it is right. */
  public List<String> differences(ParseResult result) {
    differences.clear();
    LivePage read = result.page();
    differ("kind", page.one("kind").orElseThrow(), word(read.kind()));
    headline("page", page, read.headline());
    differ("key points", page.all("key point"), read.keyPoints());
    pageFact("standfirst", read.standfirst());
    pageFact("published", read.published().flatMap(UpdateTime::instant));
    pageFact("modified", read.modified().flatMap(UpdateTime::instant));
    pageFact("status", Optional.of(word(read.status())));
    pageFact("coverage", Optional.of(word(read.coverage())));
    if (page.one("status").isPresent()) {
      List<String> continuations = read.continuations().stream().map(URI::toString).toList();
      differ("continuations", page.all("continuation"), continuations);
    }
    if (updates.size() != read.updates().size()) {
      differ("number of updates", updates.size(), read.updates().size());
      return List.copyOf(differences);
    }
    for (int i = 0; i < updates.size(); i++) {
      update("update " + (i + 1), updates.get(i), read.updates().get(i));
    }
    return List.copyOf(differences);
  }

  /** Returns the format that wins the page. */
  public String format() {
    return page.one("format").orElse("generic-blog");
  }

  /** Returns the layout that reads the page, if that is said. */
  public Optional<String> layout() {
    return page.one("layout");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void pageFact(String name, Optional<?> read) {
    page.one(name)
        .ifPresent(truth -> differ(name, truth, read.map(Object::toString).orElse("none")));
  }

  private void update(String name, Facts truth, Update read) {
    headline(name, truth, read.headline());
    truth.one("time").ifPresent(t -> time(name, t, read.time().text()));
    differ(name + " at", truth.one("at"), read.time().instant().map(Object::toString));
    differ(name + " by", truth.all("by"), writers(read));
    differ(name + " pinned", truth.one("pinned").isPresent(), read.pinned());
    truth.one("id").ifPresent(id -> differ(name + " id", id, read.id().value()));
    truth
        .one("permalink")
        .ifPresent(
            p ->
                differ(name + " permalink", p, read.permalink().map(URI::toString).orElse("none")));
    long images = read.body().blocks().stream().filter(Block.Image.class::isInstance).count();
    truth.one("images").ifPresent(n -> differ(name + " images", n, Long.toString(images)));
    String letters = Letters.of(read.body());
    String from = Letters.of(truth.one("from").orElse(""));
    String to = Letters.of(truth.one("to").orElse(""));
    differ(name + " from", from, letters.substring(0, Math.min(from.length(), letters.length())));
    differ(name + " to", to, letters.substring(Math.max(0, letters.length() - to.length())));

    String count = Long.toString(letters.codePoints().count());
    truth.one("letters").ifPresent(n -> differ(name + " letters", n, count));
  }

  private void headline(String name, Facts truth, Optional<String> read) {
    List<String> right = truth.all("headline");
    if (right.isEmpty() ? read.isPresent() : read.filter(right::contains).isEmpty()) {
      differ(name + " headline", right, read);
    }
  }

  /** A full stop behind an abbreviated unit may belong to the time or not. */
  private void time(String name, String truth, String read) {
    String printed = read + (truth.endsWith(".") && !read.endsWith(".") ? "." : "");
    differ(name + " time", truth, printed);
  }

  private static List<String> writers(Update update) {
    return update.attributions().stream()
        .filter(a -> a.kind() == Attribution.Kind.PERSON)
        .filter(a -> a.roles().stream().anyMatch(WRITERS::contains))
        .map(Attribution::name)
        .toList();
  }

  private void differ(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add(what + ": expected " + expected + " but read " + actual);
    }
  }
}
