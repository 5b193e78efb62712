package org.livenews.extract;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads the character references of HTML. Those that almost all pages write, a number or a name and
 * a semicolon, are read here; text with others is left to a whole parser, which costs far more.
 * Linear. Not thread-safe.
 */
final class CharacterReferences {

  /** No reference has a longer name. */
  private static final int LONGEST = 40;

  private static final int NOT_READ = -1;

  /** A name that most pages use, with its semicolon, and what it means. */
  private record Usual(String name, char meant) {}

  private static final Usual[] USUAL = {
    new Usual("amp;", '&'), new Usual("quot;", '"'), new Usual("nbsp;", '\u00A0')
  };

  private final StringBuilder read = new StringBuilder();
  private String written = "";
  private boolean inAttribute;

  /** Returns text as it is meant. */
  String inText(String written) {
    return read(written, false);
  }

  /** Returns the value of an attribute as it is meant: there, more signs stand for themselves. */
  String inAttribute(String written) {
    return read(written, true);
  }

  private String read(String written, boolean inAttribute) {
    int first = written.indexOf('&');
    if (first < 0) {
      return written;
    }
    this.written = written;
    this.inAttribute = inAttribute;
    read.setLength(0);
    read.ensureCapacity(written.length());
    return read(first);
  }

  private String read(int first) {
    int copied = 0;
    int sign = first;
    while (sign >= 0) {
      read.append(written, copied, sign);
      copied = reference(sign);
      if (copied == NOT_READ) {
        return Parser.unescapeEntities(written, inAttribute);
      }
      sign = written.indexOf('&', copied);
    }
    return read.append(written, copied, written.length()).toString();
  }

  /** Reads what an ampersand opens; returns where to go on, or that it is not to be read here. */
  private int reference(int sign) {
    char c = charAt(sign + 1);
    if (c == '#') {
      return number(sign + 2);
    }
    if (!isLetter(c)) {
      read.append('&');
      return sign + 1;
    }
    for (Usual usual : USUAL) {
      if (written.startsWith(usual.name(), sign + 1)) {
        read.append(usual.meant());
        return sign + 1 + usual.name().length();
      }
    }
    int to = sign + 2;
    while (to - sign < LONGEST && isLetterOrDigit(charAt(to))) {
      to++;
    }
    if (charAt(to) == '=' && inAttribute) {
      read.append(written, sign, to);
      return to;
    }
    return charAt(to) == ';' ? name(sign + 1, to) : NOT_READ;
  }

  private int name(int from, int to) {
    String meant = Entities.getByName(written.substring(from, to));
    if (meant.isEmpty()) {
      return NOT_READ;
    }
    read.append(meant);
    return to + 1;
  }

  private int number(int from) {
    boolean hexadecimal = charAt(from) == 'x' || charAt(from) == 'X';
    int begin = hexadecimal ? from + 1 : from;
    int radix = hexadecimal ? 16 : 10;
    int number = 0;
    int p = begin;
    while (charAt(p) < 128 && Character.digit(charAt(p), radix) >= 0 && p - begin <= 5) {
      number = number * radix + Character.digit(charAt(p), radix);
      p++;
    }
    if (p == begin || charAt(p) != ';' || !isPlain(number)) {
      return NOT_READ;
    }
    read.append((char) number);
    return p + 1;
  }

  /** Whether a number means the character of that number. */
  private static boolean isPlain(int number) {
    return number >= ' ' && number < 127 || number >= 160 && number < Character.MIN_SURROGATE;
  }

  private char charAt(int p) {
    return p < written.length() ? written.charAt(p) : '\0';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }
}
