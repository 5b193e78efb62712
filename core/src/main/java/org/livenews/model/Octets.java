package org.livenews.model;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The content of a capture before it is decoded, behind its byte order mark; stretches of it can be
 * decoded by themselves. It shares the bytes of the capture. Immutable.
 */
public final class Octets {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BLANKS = 0x2020202020202020L;

  private final byte[] bytes;
  private final int mark;

  /**
   * Creates a view.
   *
   * @param mark how many bytes the byte order mark has
   */
  Octets(byte[] bytes, int mark) {
    this.bytes = bytes;
    this.mark = mark;
  }

  /** Returns how many bytes there are. */
  public int length() {
    return bytes.length - mark;
  }

  /** Returns each byte as the character of its number. */
  public String signs() {
    return new String(bytes, mark, length(), StandardCharsets.ISO_8859_1);
  }

  /**
   * Returns the text of the bytes from one place up to another. What cannot be decoded becomes
   * U+FFFD.
   *
   * @throws IndexOutOfBoundsException if the places are none of the content
   */
  public String text(int from, int to, Charset charset) {
    return new String(bytes, mark + from, to - from, charset);
  }

  /** Whether all is UTF-8 without a fault. */
  public boolean isUtf8() {
    int p = asciiEnd(mark);
    while (p >= 0 && p < bytes.length) {
      int behind = characterEnd(p);
      p = behind < 0 ? behind : asciiEnd(behind);
    }
    return p >= 0;
  }

  /**
   * Returns how many of the bytes before a place are below that of the blank, but no white space.
   */
  public int controls(int to) {
    int end = Math.min(mark + to, bytes.length);
    int controls = 0;
    int p = mark;
    for (; p + Long.BYTES <= end; p += Long.BYTES) {
      long eight = (long) EIGHT.get(bytes, p);
      if ((eight - BLANKS & ~eight & HIGH_BITS) != 0) {
        controls += controls(p, p + Long.BYTES);
      }
    }
    return controls + controls(p, end);
  }

  private int controls(int from, int to) {
    int controls = 0;
    for (int p = from; p < to; p++) {
      controls += isControl(bytes[p]) ? 1 : 0;
    }
    return controls;
  }

  private static boolean isControl(byte b) {
    return b >= 0 && b < ' ' && (b < '\t' || b > '\r' || b == 0x0B);
  }

  /** Returns where the next byte that is not ASCII stands, or the end. */
  private int asciiEnd(int from) {
    int p = from;
    while (p + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, p) & HIGH_BITS) == 0) {
      p += Long.BYTES;
    }
    while (p < bytes.length && bytes[p] >= 0) {
      p++;
    }
    return p;
  }

  /** Returns where the character of several bytes ends that begins at a place; -1 if none does. */
  private int characterEnd(int from) {
    int lead = bytes[from] & 0xFF;
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || from + length > bytes.length) {
      return -1;
    }
    int code = lead & 0x7F >> length;
    for (int p = from + 1; p < from + length; p++) {
      if ((bytes[p] & 0xC0) != 0x80) {
        return -1;
      }
      code = code << 6 | bytes[p] & 0x3F;
    }
    boolean shortest = length == 2 || code >= (length == 3 ? 0x800 : 0x10000);
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return shortest && !surrogate && code <= Character.MAX_CODE_POINT ? from + length : -1;
  }
}
