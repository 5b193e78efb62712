package org.livenews.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Octets;

/**
 * The source of a page, of which only those stretches are decoded that are asked for: most of a
 * page is script that nobody reads. Immutable.
 */
final class SourceText {

  private final String signs;
  private final @Nullable Octets octets;
  private final Charset charset;

  private SourceText(String signs, @Nullable Octets octets, Charset charset) {
    this.signs = signs;
    this.octets = octets;
    this.charset = charset;
  }

  /** Returns the source that is a text. */
  static SourceText of(String text) {
    return new SourceText(text, null, StandardCharsets.UTF_16);
  }

  /**
   * Returns the source that is encoded.
   *
   * @param charset one in which a byte of a sign of markup means that sign, wherever it stands
   */
  static SourceText of(Octets octets, Charset charset) {
    return new SourceText(octets.signs(), octets, charset);
  }

  /**
   * Returns the source that is encoded in UTF-8, if that is without a fault, and no character has
   * to be replaced for a parser, nor is a sign of what is no text.
   */
  static Optional<SourceText> undecoded(Octets octets) {
    return LegibleText.isLegible(octets)
        ? Optional.of(of(octets, StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** Returns a text of the same length, in which each character of ASCII is what it is in this. */
  String signs() {
    return signs;
  }

  /** Returns how long the source is, undecoded. */
  int length() {
    return signs.length();
  }

  /** Whether a word stands somewhere in the source. */
  boolean holds(String word) {
    return signs.contains(
        octets == null ? word : new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
  }

  /** Returns what stands between two places, decoded. */
  String text(int from, int to) {
    return octets == null ? signs.substring(from, to) : octets.text(from, to, charset);
  }

  /** Returns what stands between two places, to be decoded when it is asked for. */
  Stretch stretch(int from, int to) {
    return new Stretch(this, from, to);
  }

  /** A part of a source. Equal to those of the same text. */
  static final class Stretch {

    private final SourceText source;
    private final int from;
    private final int to;

    private Stretch(SourceText source, int from, int to) {
      this.source = source;
      this.from = from;
      this.to = to;
    }

    /** Returns the stretch that is all of a text. */
    static Stretch of(String text) {
      return SourceText.of(text).stretch(0, text.length());
    }

    /** Returns the source of which this is a part. */
    SourceText source() {
      return source;
    }

    /** Returns the stretch as text; each call decodes anew. */
    String text() {
      return source.text(from, to);
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Stretch other && text().equals(other.text());
    }

    @Override
    public int hashCode() {
      return text().hashCode();
    }

    @Override
    public String toString() {
      return text();
    }
  }
}
