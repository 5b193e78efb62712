package org.livenews.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One capture of a page: its content and what is known about how it was got. Immutable.
 *
 * <p>The clock enters the library only here, by {@link #fetchedAt()}: relative times such as "3 min
 * ago" count back from it.
 */
public final class Capture {

  /** What the content is. */
  public enum Media {
    /** HTML, or XML that is read as HTML. */
    HTML,
    /** A publisher's JSON. */
    JSON,
    /** A plain-text dump of a page. */
    TEXT
  }

  /**
   * Decoded content.
   *
   * @param text the characters, without byte order mark
   * @param charset the name of the charset that was taken
   * @param diagnostics what was wrong or doubtful
   */
  public record Decoded(String text, String charset, List<Diagnostic> diagnostics) {
    /** Checks and copies the components. */
    public Decoded {
      Checks.present(text, "text");
      Checks.present(charset, "charset");
      diagnostics = Checks.copy(diagnostics, "diagnostics");
    }
  }

  /** None where the content was given as text. */
  private final Octets octets;

  private final Optional<String> text;
  private final Optional<String> contentType;
  private final Optional<URI> url;
  private final Optional<Instant> fetchedAt;
  private final Optional<String> language;

  private Capture(Builder b) {
    octets = b.octets;
    text = b.text;
    contentType = b.contentType;
    url = b.url;
    fetchedAt = b.fetchedAt;
    language = b.language;
  }

  /**
   * Reads a file. The content type is taken from the extension ({@code .html .htm .xhtml .json .txt
   * .text .md}, also behind {@code .gz}) or else from the content; gzip content is unpacked
   * whatever the name.
   *
   * @throws IOException if the file cannot be read or unpacked
   */
  public static Capture of(Path file) throws IOException {
    byte[] content = unpacked(Files.readAllBytes(Checks.present(file, "file")));
    Builder builder = new Builder(Octets.of(content), Optional.empty());
    Path name = file.getFileName();
    Optional<String> type = name == null ? Optional.empty() : typeOf(name.toString());
    type.ifPresent(builder::contentType);
    return builder.build();
  }

  /**
   * Reads a stream to its end; the caller closes it. Gzip content is unpacked.
   *
   * @param in the content
   * @param contentType its media type with optional charset, as in an HTTP header; an empty string
   *     where it is not known
   * @throws IOException if the stream cannot be read or unpacked
   */
  public static Capture of(InputStream in, String contentType) throws IOException {
    Checks.present(contentType, "contentType");
    return bytes(unpacked(Checks.present(in, "in").readAllBytes()), contentType);
  }

  /** Returns a capture of HTML that is already decoded. */
  public static Capture html(String html) {
    return new Builder(Octets.NONE, Checks.some(html, "html")).contentType("text/html").build();
  }

  /** Returns a capture of a plain-text dump that is already decoded. */
  public static Capture text(String text) {
    return new Builder(Octets.NONE, Checks.some(text, "text")).contentType("text/plain").build();
  }

  /** Returns a capture of JSON that is already decoded. */
  public static Capture json(String json) {
    return new Builder(Octets.NONE, Checks.some(json, "json"))
        .contentType("application/json")
        .build();
  }

  /**
   * Returns a capture of undecoded content, which is copied.
   *
   * @param body the content
   * @param contentType its media type with optional charset, as in an HTTP header; an empty string
   *     where it is not known
   */
  public static Capture bytes(byte[] body, String contentType) {
    Builder builder = new Builder(Octets.of(Checks.present(body, "body")), Optional.empty());
    return Checks.present(contentType, "contentType").isBlank()
        ? builder.build()
        : builder.contentType(contentType).build();
  }

  private static byte[] unpacked(byte[] content) throws IOException {
    if (content.length < 2 || (content[0] & 0xFF) != 0x1F || (content[1] & 0xFF) != 0x8B) {
      return content;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
      return in.readAllBytes();
    }
  }

  private static Optional<String> typeOf(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html", "htm", "xhtml" -> Optional.of("text/html");
      case "json" -> Optional.of("application/json");
      case "txt", "text", "md" -> Optional.of("text/plain");
      default -> Optional.empty();
    };
  }

  /** Returns a builder that holds what this capture holds. */
  public Builder toBuilder() {
    Builder b = new Builder(octets, text);
    b.contentType = contentType;
    b.url = url;
    b.fetchedAt = fetchedAt;
    b.language = language;
    return b;
  }

  /** Returns the media type with optional charset, if it was given or follows from a file name. */
  public Optional<String> contentType() {
    return contentType;
  }

  /** Returns the address the page was got from, if known. */
  public Optional<URI> url() {
    return url;
  }

  /** Returns when the page was got, if known. */
  public Optional<Instant> fetchedAt() {
    return fetchedAt;
  }

  /** Returns the language that the caller knows the page to have, as a BCP 47 tag. */
  public Optional<String> language() {
    return language;
  }

  /** Returns what the content is: by content type, or else by the look of its beginning. */
  public Media media() {
    return MediaSniffer.media(
        contentType, () -> text.orElseGet(() -> MediaSniffer.beginning(octets)));
  }

  /** Returns a copy of the content before it is decoded; nothing where it was given as text. */
  public Optional<byte[]> content() {
    return text.isPresent() ? Optional.empty() : Optional.of(octets.bytes());
  }

  /**
   * Returns the content before it is decoded, behind its byte order mark, each byte as the
   * character of its number (ISO 8859-1); nothing where it was given as text. Nothing is copied.
   */
  public Optional<String> octets() {
    return text.isPresent() ? Optional.empty() : Optional.of(octets.signs());
  }

  /** Returns the charset that {@link #decode} takes; UTF-16 where the content is text already. */
  public Charset charset() {
    return charset(new ArrayList<>());
  }

  /** Returns what is doubtful about {@link #charset}, as {@link #decode} tells it too. */
  public List<Diagnostic> charsetDoubts() {
    List<Diagnostic> doubts = new ArrayList<>();
    charset(doubts);
    return List.copyOf(doubts);
  }

  private Charset charset(List<Diagnostic> doubts) {
    return text.isPresent()
        ? StandardCharsets.UTF_16
        : Charsets.charset(octets, contentType, media(), doubts);
  }

  /**
   * Returns the content as text: as given, or decoded by byte order mark, charset of the content
   * type, XML declaration or {@code meta} element (HTML only), UTF-8, the first of these that there
   * is. What cannot be decoded becomes U+FFFD. Each call decodes anew.
   */
  public Decoded decode() {
    return text.map(t -> new Decoded(withoutMark(t), "UTF-16", List.of()))
        .orElseGet(() -> Charsets.decode(octets, contentType, media()));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Capture c
        && octets.equals(c.octets)
        && text.equals(c.text)
        && contentType.equals(c.contentType)
        && url.equals(c.url)
        && fetchedAt.equals(c.fetchedAt)
        && language.equals(c.language);
  }

  @Override
  public int hashCode() {
    return Objects.hash(octets, text, contentType, url, fetchedAt, language);
  }

  @Override
  public String toString() {
    return "Capture["
        + media()
        + ", "
        + text.map(t -> t.length() + " characters").orElseGet(() -> octets.length() + " bytes")
        + url.map(u -> ", " + u).orElse("")
        + fetchedAt.map(t -> ", fetched at " + t).orElse("")
        + "]";
  }

  /** Builds a {@link Capture}; got by {@link Capture#toBuilder}. Not safe for several threads. */
  public static final class Builder {
    private final Octets octets;
    private final Optional<String> text;
    private Optional<String> contentType = Optional.empty();
    private Optional<URI> url = Optional.empty();
    private Optional<Instant> fetchedAt = Optional.empty();
    private Optional<String> language = Optional.empty();

    private Builder(Octets octets, Optional<String> text) {
      this.octets = octets;
      this.text = text;
    }

    /** Sets the media type with optional charset, as in an HTTP header. */
    public Builder contentType(String contentType) {
      this.contentType = Checks.some(contentType, "contentType");
      return this;
    }

    /** Sets the address the page was got from. */
    public Builder url(URI url) {
      this.url = Checks.some(url, "url");
      return this;
    }

    /** Sets when the page was got. */
    public Builder fetchedAt(Instant fetchedAt) {
      this.fetchedAt = Checks.some(fetchedAt, "fetchedAt");
      return this;
    }

    /** Sets the language, as a BCP 47 tag. */
    public Builder language(String language) {
      this.language = Checks.some(language, "language");
      return this;
    }

    /** Returns the capture. */
    public Capture build() {
      return new Capture(this);
    }
  }
}
