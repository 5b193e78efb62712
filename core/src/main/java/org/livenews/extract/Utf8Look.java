package org.livenews.extract;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What one look at bytes tells that are UTF-8 without a fault (RFC 3629), each of which is given as
 * the character of its number. Linear. Not thread-safe.
 */
final class Utf8Look {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final long TABS = 0x09 * ONES;
  private static final long VERTICAL_TABS = 0x0B * ONES;
  private static final long BEHIND_RETURNS = 0x0E * ONES;
  private static final long BLANKS = ' ' * ONES;

  /** The byte that U+FFFD and U+FFFF begin with, and those that they end with. */
  private static final char SPECIALS = 0xEF;

  private static final char REPLACEMENT = 0xBD;
  private static final char LAST = 0xBF;

  /** How many bytes, as a power of two, share the mark that not all of them are ASCII. */
  private static final int STRETCH = 6;

  private static final int WINDOW = 1 << 10;

  private final String octets;
  private final byte[] window = new byte[WINDOW];

  /** Which bytes are in the window. */
  private int windowFrom;

  private int windowTo;

  /** A bit for each stretch that holds more than ASCII. */
  private final long[] wide;

  private int oddities;

  private Utf8Look(String octets) {
    this.octets = octets;
    wide = new long[(octets.length() >> STRETCH + 6) + 1];
  }

  /**
   * Looks at bytes; empty if not all is UTF-8 without a fault, or U+0000 or U+FFFF stands anywhere.
   *
   * @param reach how many bytes are searched for oddities
   */
  static Optional<Utf8Look> at(String octets, int reach) {
    Utf8Look look = new Utf8Look(octets);
    return look.read(reach) ? Optional.of(look) : Optional.empty();
  }

  private boolean read(int reach) {
    int p = plainEnd(0);
    while (p < octets.length()) {
      int behind = octets.charAt(p) >= 0x80 ? characterEnd(p) : p + 1;
      if (behind < 0 || octets.charAt(p) == 0 || isSpecial(p, LAST)) {
        return false;
      }
      oddities += p < reach && (behind == p + 1 || isSpecial(p, REPLACEMENT)) ? 1 : 0;
      p = behind < octets.length() && octets.charAt(behind) >= 0x80 ? behind : plainEnd(behind);
    }
    return true;
  }

  /**
   * Returns how many characters within reach are none that text holds: controls but white space,
   * and U+FFFD.
   */
  int oddities() {
    return oddities;
  }

  /** Whether all bytes between two places are ASCII; of some that are this says no. */
  boolean isAscii(int from, int to) {
    for (int stretch = from >> STRETCH; stretch << STRETCH < to; stretch++) {
      if ((wide[stretch >> 6] & 1L << stretch) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character at a place is that of U+FFF0 to U+FFFF that ends with a byte. */
  private boolean isSpecial(int p, char end) {
    return octets.charAt(p) == SPECIALS
        && octets.charAt(p + 1) == LAST
        && octets.charAt(p + 2) == end;
  }

  /** Returns where the next byte stands that is not ASCII, or a control but white space. */
  private int plainEnd(int from) {
    int p = from;
    while (p + Long.BYTES <= octets.length()) {
      if (p + Long.BYTES > windowTo) {
        fill(p);
      }
      int last = windowTo - windowFrom - Long.BYTES;
      int w = p - windowFrom;
      long odd = 0;
      while (w <= last && (odd = odd((long) EIGHT.get(window, w))) == 0) {
        w += Long.BYTES;
      }
      p = windowFrom + w;
      if (odd != 0) {
        return p + Long.numberOfTrailingZeros(odd) / Byte.SIZE;
      }
    }
    while (p < octets.length() && isPlain(octets.charAt(p))) {
      p++;
    }
    return p;
  }

  /** Moves the window so that it begins at a place. */
  @SuppressWarnings("deprecation") // takes the low byte of each character, and there is no other
  private void fill(int from) {
    windowFrom = from;
    windowTo = Math.min(octets.length(), from + WINDOW);
    octets.getBytes(windowFrom, windowTo, window, 0);
  }

  /**
   * Returns the high bit of each of eight bytes that is not ASCII, or a control but white space.
   */
  private static long odd(long eight) {
    if (((eight | eight - BLANKS) & HIGH_BITS) == 0) {
      return 0;
    }
    // With its high bit set no byte borrows from the next, and keeps the bit where it is no less.
    long set = eight | HIGH_BITS;
    long space = set - TABS & ~(set - BEHIND_RETURNS) & (set ^ VERTICAL_TABS) - ONES;
    return (eight | ~(set - BLANKS) & ~space) & HIGH_BITS;
  }

  private static boolean isPlain(char octet) {
    return octet >= ' ' && octet < 0x80 || octet >= '\t' && octet <= '\r' && octet != 0x0B;
  }

  /** Returns where the character of several bytes ends that begins at a place; -1 if none does. */
  private int characterEnd(int from) {
    char lead = octets.charAt(from);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    int to = from + length;
    if (lead < 0xC2 || lead > 0xF4 || to > octets.length()) {
      return -1;
    }
    int code = lead & 0x7F >> length;
    for (int p = from + 1; p < to; p++) {
      if ((octets.charAt(p) & 0xC0) != 0x80) {
        return -1;
      }
      code = code << 6 | octets.charAt(p) & 0x3F;
    }
    wide[from >> STRETCH + 6] |= 1L << (from >> STRETCH);
    wide[to - 1 >> STRETCH + 6] |= 1L << (to - 1 >> STRETCH);
    boolean shortest = length == 2 || code >= (length == 3 ? 0x800 : 0x10000);
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return shortest && !surrogate && code <= Character.MAX_CODE_POINT ? to : -1;
  }
}
