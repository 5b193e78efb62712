package org.livenews.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.livenews.ParseResult;
import org.livenews.codec.JsonCodec;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a page is written. */
enum OutputFormat {
  /** One object a page. */
  JSON("json"),
  /** One line an update. */
  JSONL("jsonl"),
  /** For people. */
  TEXT("txt");

  private final String extension;

  OutputFormat(String extension) {
    this.extension = extension;
  }

  /** Returns the extension of a file in this format, without dot. */
  String extension() {
    return extension;
  }

  /** Returns a page with the end of its last line, for a file of its own. */
  String alone(ParseResult result) {
    return switch (this) {
      case JSON -> JsonCodec.writePretty(result) + "\n";
      case JSONL -> JsonCodec.writeLines(result);
      case TEXT -> view(result, Terminal.DEFAULT_WIDTH, false);
    };
  }

  /** Returns a page for a terminal or pipe that takes nothing else. */
  String alone(ParseResult result, Terminal terminal) {
    return this == TEXT ? view(result, terminal.width(), terminal.isStyled()) : alone(result);
  }

  /** Returns a page for a terminal or pipe that takes other pages before and after it. */
  String among(ParseResult result, String name, Terminal terminal) {
    return switch (this) {
      case JSON -> JsonCodec.write(result) + "\n";
      case JSONL -> JsonCodec.writeLines(result);
      case TEXT -> "==> " + Printable.line(name) + " <==\n" + alone(result, terminal) + "\n";
    };
  }

  private static String view(ParseResult result, int width, boolean styled) {
    Paper paper = new Paper(width, styled);
    new TextView(paper).page(result);
    return paper.toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the name of a format in small or capital letters. */
  static final class Converter implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String value) {
      for (OutputFormat format : values()) {
        if (format.name().equalsIgnoreCase(value)) {
          return format;
        }
      }
      String known =
          Arrays.stream(values()).map(OutputFormat::toString).collect(Collectors.joining(", "));
      throw new TypeConversionException(
          "'" + value + "' is no format of output; choose one of " + known);
    }
  }
}
