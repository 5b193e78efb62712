package org.livenews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.livenews.model.Capture;
import org.livenews.model.Diagnostic;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.spi.FormatAdapter;

/**
 * Reads captures of live-news pages.
 *
 * <p>{@link #parse} is total: any capture gives a result. Immutable and safe for use by several
 * threads.
 */
public final class LiveNewsParser {

  private final List<FormatAdapter> formats;

  private LiveNewsParser(Builder b) {
    formats = List.copyOf(b.formats);
  }

  /** Returns a parser with all formats that the service loader finds. */
  public static LiveNewsParser withInstalledFormats() {
    return builder().installedFormats().build();
  }

  /** Returns a builder of a parser without formats. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the formats in the order in which they are asked, strongest first among equals. */
  public List<FormatAdapter> formats() {
    return formats;
  }

  /** Reads a capture. */
  public ParseResult parse(Capture capture) {
    return new ParseResult(
        LivePage.builder("none", PageKind.ARTICLE).build(),
        List.of(),
        List.of(Diagnostic.warning(Diagnostic.Code.NO_FORMATS, "no format is installed")));
  }

  /** Reads a capture and says what became of every piece of its text. */
  public Explanation explain(Capture capture) {
    return new Explanation(parse(capture), List.of());
  }

  /** Builds a {@link LiveNewsParser}. Not safe for use by several threads. */
  public static final class Builder {
    private final List<FormatAdapter> formats = new ArrayList<>();

    private Builder() {}

    /** Adds a format; it goes before discovered ones that claim a page as strongly. */
    public Builder format(FormatAdapter format) {
      formats.add(Objects.requireNonNull(format, "format must not be null"));
      return this;
    }

    /** Adds all formats that the service loader finds. */
    public Builder installedFormats() {
      return this;
    }

    /** Returns the parser. The builder can be used further without changing it. */
    public LiveNewsParser build() {
      return new LiveNewsParser(this);
    }
  }
}
