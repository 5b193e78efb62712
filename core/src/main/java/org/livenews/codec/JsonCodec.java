package org.livenews.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.livenews.ParseResult;

/**
 * Writes parse results as JSON of the schema {@value #SCHEMA} and reads them back: {@code
 * read(write(result))} equals {@code result}, whatever characters its strings hold. Addresses are
 * written as strings; one that {@link java.net.URI#create} reads differently (as some that {@link
 * java.net.URI#resolve(java.net.URI)} returns for a base without path) comes back as that.
 *
 * <p><b>Writing.</b> Absent values are omitted, lists are written even where they are empty.
 * Constants are small letters with hyphens ({@code "live-blog"}); only diagnostic codes keep their
 * Java names. A time also has {@code kind}, {@code from} and {@code until}, which follow from its
 * other fields and are not read. A text is a string, or {@code {"text", "html"}} where marks or
 * links say more than the characters. Equal results give the same characters.
 *
 * <p>Whatever stood in the page, the output is well-formed UTF-8, steers no terminal, and can be
 * put into a {@code script} element of a page, such as one of type {@code application/json}:
 * controls, line separators, marks of direction, surrogates without partner and what would open or
 * close a script or a comment are escaped in strings.
 *
 * <p><b>Reading.</b> Fields may stand in any order. Unknown fields are skipped and {@code null} is
 * the same as absence. Constants and block types that this version does not know are refused,
 * because leaving them out would lose text or give it another meaning.
 *
 * <p><b>Limits.</b> Blocks nest to {@value #MAX_DEPTH} levels; a list item and a quotation each
 * open a level. A document has at most {@value #MAX_LENGTH} characters and nests to {@value
 * #MAX_NESTING} levels, unknown fields included.
 *
 * <p>All methods can be used by several threads.
 */
public final class JsonCodec {

  /** The name of the schema; fields may be added to it but never change their meaning. */
  public static final String SCHEMA = "livenews/1";

  /**
   * How many levels of blocks a body may have: 1 for paragraphs, 2 for paragraphs in a quotation.
   */
  public static final int MAX_DEPTH = 64;

  /** How many characters a document may have when it is read. */
  static final int MAX_LENGTH = 1 << 29;

  /** How deep arrays and objects may nest: three for a level of blocks, and some for the frame. */
  static final int MAX_NESTING = 3 * MAX_DEPTH + 32;

  private JsonCodec() {}

  /**
   * Returns a result as one line of JSON, without line end.
   *
   * @throws IllegalArgumentException if blocks nest deeper than {@link #MAX_DEPTH}
   */
  public static String write(ParseResult result) {
    return ResultWriter.document(present(result), false);
  }

  /**
   * Writes a result as one line of JSON in UTF-8, with line end. The stream is flushed, not closed.
   *
   * @throws IllegalArgumentException if blocks nest deeper than {@link #MAX_DEPTH}; nothing is
   *     written
   * @throws IOException if the stream refuses
   */
  public static void write(ParseResult result, OutputStream out) throws IOException {
    send(write(result) + "\n", out);
  }

  /**
   * Returns a result as JSON for people: indented by two spaces, lines ended by line feeds, the
   * last one not ended.
   *
   * @throws IllegalArgumentException if blocks nest deeper than {@link #MAX_DEPTH}
   */
  public static String writePretty(ParseResult result) {
    return ResultWriter.document(present(result), true);
  }

  /**
   * Writes a result as {@link #writePretty(ParseResult)} does, in UTF-8 and with line end. The
   * stream is flushed, not closed.
   *
   * @throws IllegalArgumentException if blocks nest deeper than {@link #MAX_DEPTH}; nothing is
   *     written
   * @throws IOException if the stream refuses
   */
  public static void writePretty(ParseResult result, OutputStream out) throws IOException {
    send(writePretty(result) + "\n", out);
  }

  /**
   * Returns the updates of a result as JSON Lines: one object a line, each line ended by a line
   * feed, in page order. Each object holds the fields of one update behind a field {@code page}, an
   * object with the {@code url}, {@code headline} and {@code format} of the page. Page head,
   * dropped text and diagnostics are left out, so this form is not read back.
   *
   * @throws IllegalArgumentException if blocks nest deeper than {@link #MAX_DEPTH}
   */
  public static String writeLines(ParseResult result) {
    return ResultWriter.lines(present(result));
  }

  /**
   * Writes the updates of a result as {@link #writeLines(ParseResult)} does, in UTF-8. The stream
   * is flushed, not closed.
   *
   * @throws IllegalArgumentException if blocks nest deeper than {@link #MAX_DEPTH}; nothing is
   *     written
   * @throws IOException if the stream refuses
   */
  public static void writeLines(ParseResult result, OutputStream out) throws IOException {
    send(writeLines(result), out);
  }

  /**
   * Reads one result.
   *
   * @param json one document, which may be surrounded by white space and begin with a byte order
   *     mark
   * @throws CodecException if it is not JSON, not of this schema, or beyond a limit
   */
  public static ParseResult read(String json) {
    Objects.requireNonNull(json, "json must not be null");
    return ResultReader.document(json);
  }

  /**
   * Reads one result from UTF-8. The stream is read to its end, not closed.
   *
   * @param in one document, as {@link #read(String)} expects it
   * @throws CodecException if it is not UTF-8, not JSON, not of this schema, or beyond a limit
   * @throws IOException if the stream cannot be read
   */
  public static ParseResult read(InputStream in) throws IOException {
    Objects.requireNonNull(in, "in must not be null");
    ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
    String json;
    try {
      json = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      String before = StandardCharsets.UTF_8.decode(bytes.duplicate().flip()).toString();
      int start = before.lastIndexOf('\n') + 1;
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      throw new CodecException(line, before.length() - start + 1, "expected UTF-8", e);
    }
    return read(json);
  }

  private static ParseResult present(ParseResult result) {
    return Objects.requireNonNull(result, "result must not be null");
  }

  private static void send(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
