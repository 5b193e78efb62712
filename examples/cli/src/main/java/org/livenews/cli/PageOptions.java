package org.livenews.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;
import org.livenews.spi.FormatAdapter;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What the user knows about a page beside its content, and how it is to be read. */
final class PageOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--url",
      paramLabel = "URL",
      converter = AddressConverter.class,
      description = "The address the page was got from; for a single page only.")
  private Optional<URI> url = Optional.empty();

  @Option(
      names = "--fetched-at",
      paramLabel = "INSTANT",
      converter = InstantConverter.class,
      description = {
        "When the pages were got, such as",
        "2023-03-21T09:00:00Z. Times like \"5 min ago\" count back from it; without it they stay as"
            + " printed: neither the clock nor the date of the file is asked."
      })
  private Optional<Instant> fetchedAt = Optional.empty();

  @Option(
      names = "--content-type",
      paramLabel = "TYPE",
      converter = ContentTypeConverter.class,
      description = {
        "The media type of the pages, such as \"text/html; charset=windows-1251\". Without it the"
            + " extension decides, or else the content."
      })
  private Optional<String> contentType = Optional.empty();

  @Option(
      names = "--as",
      paramLabel = "FORMAT_ID",
      description =
          "Read with this format alone, whatever it says to the page; see 'livenews formats'.")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--linked-data-only",
      description = "Read the JSON-LD of pages and nothing else, which costs much less.")
  private boolean linkedDataOnly;

  PageOptions() {}

  /**
   * Returns the parser that was asked for.
   *
   * @throws ParameterException if the format that was named is not installed, or formats are to be
   *     asked and not to be asked
   */
  LiveNewsParser parser(LiveNewsParser installed) {
    if (linkedDataOnly && format.isPresent()) {
      throw misused("--as names a format, and --linked-data-only asks none; leave one of them out");
    }
    if (linkedDataOnly) {
      return LiveNewsParser.ofLinkedData();
    }
    List<String> ids = installed.formats().stream().map(FormatAdapter::id).sorted().toList();
    if (format.isEmpty()) {
      return installed;
    }
    if (!ids.contains(format.get())) {
      throw misused(
          "no format '"
              + format.get()
              + "' is installed; "
              + (ids.isEmpty() ? "there are none" : "choose one of " + String.join(", ", ids)));
    }
    return installed.readAs(format.get());
  }

  /**
   * Refuses an address for several pages.
   *
   * @throws ParameterException if an address was given
   */
  void checkSeveral() {
    if (url.isPresent()) {
      throw misused(
          "--url is the address of one page, and there are several inputs; run livenews once for"
              + " each, or leave --url out");
    }
  }

  /** Returns an error that the user makes. */
  ParameterException misused(String message) {
    return new ParameterException(command(), message);
  }

  private CommandLine command() {
    return spec.commandLine();
  }

  /** Returns the capture with what the user knows about it. */
  Capture complete(Capture capture) {
    Capture.Builder complete = capture.toBuilder();
    url.ifPresent(complete::url);
    fetchedAt.ifPresent(complete::fetchedAt);
    contentType.ifPresent(complete::contentType);
    return complete.build();
  }

  /** Reads an absolute address. */
  static final class AddressConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String value) {
      try {
        URI address = new URI(value);
        if (address.isAbsolute()) {
          return address;
        }
      } catch (URISyntaxException e) {
        // told below
      }
      throw new TypeConversionException(
          "'" + value + "' is no address; write it as https://example.org/news/live");
    }
  }

  /** Reads an instant. */
  static final class InstantConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return Instant.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + value + "' is no instant; write it as 2023-03-21T09:00:00Z");
      }
    }
  }

  /** Checks that a media type looks like one. */
  static final class ContentTypeConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      int slash = value.split(";", 2)[0].strip().indexOf('/');
      if (slash > 0) {
        return value;
      }
      throw new TypeConversionException(
          "'"
              + value
              + "' is no media type; write it as text/html, text/plain or application/json");
    }
  }
}
