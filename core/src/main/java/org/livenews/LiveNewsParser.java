package org.livenews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Limits;
import org.livenews.extract.Page;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.spi.Claim;
import org.livenews.spi.FormatAdapter;

/**
 * Reads captures of live-news pages.
 *
 * <p>{@link #parse} is total: any capture gives a result, and what could not be understood is a
 * value and a diagnostic in it. The format that claims a page most strongly reads it; among equals,
 * one given to the builder goes before one that was discovered, then the id decides. Equal captures
 * give equal results on any machine, in any locale and zone.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class LiveNewsParser {

  private record Installed(FormatAdapter adapter, boolean discovered) {}

  private record Claimant(Installed format, Claim claim) {}

  private static final Comparator<Claimant> STRONGEST_FIRST =
      Comparator.comparing(Claimant::claim, Comparator.reverseOrder())
          .thenComparing(c -> c.format().discovered())
          .thenComparing(c -> c.format().adapter().id());

  private final List<Installed> formats;
  private final List<Diagnostic> problems;
  private final Function<Capture, Page> opening;
  private final Optional<String> only;

  private LiveNewsParser(
      List<Installed> formats,
      List<Diagnostic> problems,
      Function<Capture, Page> opening,
      Optional<String> only) {
    this.opening = opening;
    this.formats = List.copyOf(formats);
    this.problems = List.copyOf(problems);
    this.only = only;
  }

  /**
   * Returns a parser with all formats that {@link ServiceLoader} finds on the class path or module
   * path. A format that cannot be loaded is left out; every result says so.
   */
  public static LiveNewsParser withInstalledFormats() {
    return builder().installedFormats().build();
  }

  /**
   * Returns a parser that reads the JSON-LD of pages and nothing else, for those who read many
   * pages whose JSON-LD holds all updates: it costs a fraction of what the whole page does. Updates
   * are those of the {@code LiveBlogPosting}, in its order, with bodies of plain paragraphs; what
   * only the markup shows is neither read nor reported as dropped. A page without JSON-LD gives an
   * article of nothing and a diagnostic.
   *
   * <p>No format is asked: {@link LivePage#format} is {@code "linked-data"}.
   */
  public static LiveNewsParser ofLinkedData() {
    return ofLinkedData(Limits.DEFAULT);
  }

  /** Returns a parser as {@link #ofLinkedData()} does, which reads as much as limits let it. */
  public static LiveNewsParser ofLinkedData(Limits limits) {
    Objects.requireNonNull(limits, "limits must not be null");
    return new LiveNewsParser(
        List.of(new Installed(new LinkedDataOnly(), false)),
        List.of(),
        capture -> Page.ofLinkedData(capture, limits),
        Optional.empty());
  }

  /** Returns a builder of a parser without formats. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the formats, those given to the builder first, in their order. */
  public List<FormatAdapter> formats() {
    return formats.stream().map(Installed::adapter).toList();
  }

  /**
   * Returns a parser that reads every page with one of the formats of this one, whatever that
   * format says to the page.
   *
   * @throws IllegalArgumentException if there is no format of that id
   */
  public LiveNewsParser readAs(String formatId) {
    for (Installed format : formats) {
      if (format.adapter().id().equals(formatId)) {
        return new LiveNewsParser(formats, problems, opening, Optional.of(formatId));
      }
    }
    throw new IllegalArgumentException(
        "no format \""
            + formatId
            + "\" is installed; there are: "
            + formats().stream().map(FormatAdapter::id).sorted().collect(Collectors.joining(", ")));
  }

  /** Reads a capture. */
  public ParseResult parse(Capture capture) {
    List<Diagnostic> diagnostics = new ArrayList<>(problems);
    return read(open(capture), diagnostics).finish(diagnostics);
  }

  /** Reads a capture and says what became of every piece of the text of its content region. */
  public Explanation explain(Capture capture) {
    List<Diagnostic> diagnostics = new ArrayList<>(problems);
    Recorder recorder = read(open(capture), diagnostics);
    return new Explanation(recorder.finish(diagnostics), recorder.segments());
  }

  private Page open(Capture capture) {
    return opening.apply(Objects.requireNonNull(capture, "capture must not be null"));
  }

  /** Has a page read; says in {@code diagnostics} what is to be known of the formats. */
  private Recorder read(Page page, List<Diagnostic> diagnostics) {
    for (Claimant claimant : claimants(page, diagnostics)) {
      FormatAdapter adapter = claimant.format().adapter();
      Recorder recorder = new Recorder(page, adapter.id());
      try {
        adapter.read(page, recorder);
      } catch (RuntimeException e) {
        diagnostics.add(failed(adapter, "reading", e));
        if (recorder.isEmpty()) {
          continue;
        }
      }
      return recorder;
    }
    diagnostics.add(
        formats.isEmpty()
            ? Diagnostic.warning(
                Diagnostic.Code.NO_FORMATS,
                "no format is installed: add livenews-formats to the dependencies, or give the"
                    + " builder a format")
            : Diagnostic.warning(
                Diagnostic.Code.UNCLAIMED_PAGE,
                "no installed format reads this " + page.capture().media() + " capture"));
    Recorder unread = new Recorder(page, "none");
    unread.kind(PageKind.ARTICLE);
    return unread;
  }

  private List<Claimant> claimants(Page page, List<Diagnostic> diagnostics) {
    List<Claimant> claimants = new ArrayList<>();
    for (Installed format : formats) {
      FormatAdapter adapter = format.adapter();
      if (only.isPresent()) {
        if (only.get().equals(adapter.id())) {
          return List.of(new Claimant(format, Claim.PUBLISHER));
        }
        continue;
      }
      try {
        Claim claim = adapter.claim(page);
        if (claim != Claim.NO) {
          claimants.add(new Claimant(format, claim));
        }
      } catch (RuntimeException e) {
        diagnostics.add(failed(adapter, "claiming", e));
      }
    }
    claimants.sort(STRONGEST_FIRST);
    if (claimants.size() > 1 && claimants.get(0).claim() == claimants.get(1).claim()) {
      diagnostics.add(
          Diagnostic.note(
              Diagnostic.Code.CLAIM_TIE,
              claimants.get(1).format().adapter().id()
                  + " claims the page as strongly as "
                  + claimants.get(0).format().adapter().id()));
    }
    return claimants;
  }

  private static Diagnostic failed(FormatAdapter adapter, String doing, RuntimeException e) {
    return Diagnostic.warning(
        Diagnostic.Code.FORMAT_FAILED, adapter.id() + " failed while " + doing + ": " + e);
  }

  /** Builds a {@link LiveNewsParser}. Not safe for use by several threads. */
  public static final class Builder {
    private final List<FormatAdapter> given = new ArrayList<>();
    private final Map<String, HouseStyle> styles = new HashMap<>();
    private Limits limits = Limits.DEFAULT;
    private boolean installed;

    private Builder() {}

    /** Adds a format; it goes before discovered ones that claim a page as strongly. */
    public Builder format(FormatAdapter format) {
      given.add(Objects.requireNonNull(format, "format must not be null"));
      return this;
    }

    /**
     * Tells how the house of some host writes: in which zone its clocks are, how it signs, which
     * lines are its furniture. Any format that reads a page of that host, or of one below it, uses
     * this before what it knows itself. A page's host is that of the capture's URL, else that of
     * the address the page gives for itself.
     *
     * @param host such as {@code "courier.example"}, without scheme, port or path
     * @throws IllegalArgumentException if {@code host} is no host name, or has a style already
     */
    public Builder style(String host, HouseStyle style) {
      String name = Objects.requireNonNull(host, "host must not be null").toLowerCase(Locale.ROOT);
      Objects.requireNonNull(style, "style must not be null");
      if (name.isEmpty() || name.startsWith(".") || !name.chars().allMatch(Builder::isOfHost)) {
        throw new IllegalArgumentException(
            "host must be a host name such as \"courier.example\", but is \"" + host + "\"");
      }
      if (styles.putIfAbsent(name, style) != null) {
        throw new IllegalArgumentException("host \"" + host + "\" has a style already");
      }
      return this;
    }

    private static boolean isOfHost(int c) {
      return Character.isLetterOrDigit(c) || c == '-' || c == '.';
    }

    /** Sets how much of a page is read; {@link Limits#DEFAULT} until set. */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits must not be null");
      return this;
    }

    /** Adds all formats that {@link ServiceLoader} finds, when the parser is built. */
    public Builder installedFormats() {
      installed = true;
      return this;
    }

    /**
     * Returns the parser. The builder can be used further without changing it.
     *
     * @throws IllegalArgumentException if two formats given to the builder have the same id
     */
    public LiveNewsParser build() {
      List<Installed> formats = new ArrayList<>();
      List<Diagnostic> problems = new ArrayList<>();
      for (FormatAdapter format : given) {
        if (has(formats, format.id())) {
          throw new IllegalArgumentException("two formats have the id \"" + format.id() + "\"");
        }
        formats.add(new Installed(format, false));
      }
      if (installed) {
        discover(formats, problems);
      }
      Map<String, HouseStyle> known = Map.copyOf(styles);
      Limits most = limits;
      return new LiveNewsParser(formats, problems, c -> Page.of(c, known, most), Optional.empty());
    }

    private static boolean has(List<Installed> formats, String id) {
      return formats.stream().anyMatch(f -> f.adapter().id().equals(id));
    }

    private static void discover(List<Installed> formats, List<Diagnostic> problems) {
      ServiceLoader.load(FormatAdapter.class, LiveNewsParser.class.getClassLoader()).stream()
          .forEach(
              provider -> {
                try {
                  FormatAdapter format = provider.get();
                  if (!has(formats, format.id())) {
                    formats.add(new Installed(format, true));
                  }
                } catch (ServiceConfigurationError e) {
                  problems.add(
                      Diagnostic.warning(
                          Diagnostic.Code.FORMAT_FAILED, "a format cannot be loaded: " + e));
                }
              });
    }
  }
}
