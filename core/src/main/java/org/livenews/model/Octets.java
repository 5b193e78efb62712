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

  /** The byte that U+FFFD and U+FFFF begin with, and those that they end with. */
  private static final byte SPECIALS = (byte) 0xEF;

  private static final byte REPLACEMENT = (byte) 0xBD;
  private static final byte LAST = (byte) 0xBF;

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

  /**
   * Returns how many characters before a place are none that text holds: controls but white space,
   * and U+FFFD; -1 if not all is UTF-8 without a fault, or U+0000 or U+FFFF stands anywhere.
   */
  public int oddities(int to) {
    int odd = 0;
    int p = plainEnd(mark);
    while (p < bytes.length) {
      int behind = bytes[p] < 0 ? characterEnd(p) : p + 1;
      if (behind < 0 || bytes[p] == 0 || isSpecial(p, LAST)) {
        return -1;
      }
      odd += p < mark + to && (bytes[p] > 0 || isSpecial(p, REPLACEMENT)) ? 1 : 0;
      p = plainEnd(behind);
    }
    return odd;
  }

  /** Whether the character at a place is that of U+FFF0 to U+FFFF that ends with a byte. */
  private boolean isSpecial(int p, byte end) {
    return bytes[p] == SPECIALS && bytes[p + 1] == LAST && bytes[p + 2] == end;
  }

  /** Returns where the next byte stands that is not ASCII, or a control but white space. */
  private int plainEnd(int from) {
    int p = printedEnd(from);
    while (p < bytes.length && isPlain(bytes[p])) {
      p = printedEnd(p + 1);
    }
    return p;
  }

  /** Returns where the eight bytes begin of which one is not ASCII or below the blank. */
  private int printedEnd(int from) {
    int p = from;
    while (p + Long.BYTES <= bytes.length && arePrinted((long) EIGHT.get(bytes, p))) {
      p += Long.BYTES;
    }
    return p;
  }

  private static boolean arePrinted(long eight) {
    return ((eight | eight - BLANKS) & HIGH_BITS) == 0;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' || b >= '\t' && b <= '\r' && b != 0x0B;
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
