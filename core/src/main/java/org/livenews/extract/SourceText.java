package org.livenews.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The source of a page, of which only those stretches are decoded that are asked for: most of a
 * page is script that nobody reads. Not thread-safe.
 */
final class SourceText {

  /** A longer text is decoded by itself. */
  private static final int MANY = 1 << 12;

  private final String signs;

  /** How the signs are encoded; null where they are the text. */
  private final @Nullable Charset charset;

  private final @Nullable Utf8Look look;

  /** Takes the characters of a text while it is decoded; as long as was needed. */
  private char[] decoded = {};

  private SourceText(String signs, @Nullable Charset charset, @Nullable Utf8Look look) {
    this.signs = signs;
    this.charset = charset;
    this.look = look;
  }

  /** Returns the source that is a text. */
  static SourceText of(String text) {
    return new SourceText(text, null, null);
  }

  /**
   * Returns the source that is encoded.
   *
   * @param octets each byte as the character of its number
   * @param charset one in which a byte of a sign of markup means that sign, wherever it stands
   */
  static SourceText of(String octets, Charset charset) {
    return new SourceText(octets, charset, null);
  }

  /**
   * Returns the source that is encoded in UTF-8, if that is without a fault, and no character has
   * to be replaced for a parser, nor is a sign of what is no text.
   *
   * @param octets each byte as the character of its number
   */
  static Optional<SourceText> undecoded(String octets) {
    return LegibleText.look(octets)
        .map(look -> new SourceText(octets, StandardCharsets.UTF_8, look));
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
        charset == null ? word : new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
  }

  /** Returns what stands between two places, decoded. */
  String text(int from, int to) {
    if (charset == null || look != null && look.isAscii(from, to)) {
      return signs.substring(from, to);
    }
    return look == null ? decoded(from, to, charset) : decoded(from, to);
  }

  @SuppressWarnings("deprecation") // takes the low byte of each character, and there is no other
  private String decoded(int from, int to, Charset charset) {
    byte[] bytes = new byte[to - from];
    signs.getBytes(from, to, bytes, 0);
    return new String(bytes, charset);
  }

  /** Decodes whole characters of UTF-8 without a fault. */
  private String decoded(int from, int to) {
    char[] chars = room(to - from);
    int length = 0;
    int p = from;
    while (p < to) {
      char lead = signs.charAt(p++);
      if (lead < 0x80) {
        chars[length++] = lead;
      } else if (lead < 0xE0) {
        chars[length++] = (char) (lead << 6 & 0x7C0 | rest(p++));
      } else if (lead < 0xF0) {
        chars[length++] = (char) (lead << 12 | rest(p++) << 6 | rest(p++));
      } else {
        int code = (lead & 7) << 18 | rest(p++) << 12 | rest(p++) << 6 | rest(p++);
        chars[length++] = Character.highSurrogate(code);
        chars[length++] = Character.lowSurrogate(code);
      }
    }
    return new String(chars, 0, length);
  }

  /** Returns what a byte that is not the first of its character adds to that. */
  private int rest(int p) {
    return signs.charAt(p) & 0x3F;
  }

  private char[] room(int length) {
    if (length > MANY) {
      return new char[length];
    }
    if (length > decoded.length) {
      decoded = new char[Math.min(MANY, 2 * length)];
    }
    return decoded;
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
