package org.livenews.extract;

import org.livenews.extract.TimeWords.Kind;

/** A place in a text, and what the readers of the parts of a printed time share. */
abstract class PartReader {

  static final TimeWords WORDS = TimeWords.ALL;

  final TimeText in;
  final String text;

  /** The language in which a word is meant that several have. */
  final TimeLanguage preferred;

  /** Nothing is read from here on. */
  int limit;

  /** Where to read next; after a part was read, its end. */
  int pos;

  /** The end of the last number. */
  int numberEnd;

  PartReader(TimeText in) {
    this.in = in;
    text = in.text();
    preferred = in.language();
  }

  /** Returns where the part that was read ends. */
  final int end() {
    return pos;
  }

  /** Finds the longest word of a kind; of two as long, that of the language's own names. */
  final long match(int p, Kind kind) {
    return in.match(p, limit, kind);
  }

  /** Finds the longest word of a kind in one language only. */
  final long match(int p, Kind kind, int language) {
    return in.match(p, limit, kind, language);
  }

  /** Finds a name of a month, weekday or half of the day in languages that we have no words of. */
  final long matchElsewhere(int p, Kind kind) {
    return in.matchElsewhere(p, limit, kind);
  }

  final boolean has(int p, Kind kind) {
    return match(p, kind) != TimeWords.NONE;
  }

  final int skipBlanks(int p) {
    return Signs.skipBlanks(text, p, limit);
  }

  /** Steps over up to {@code most} small words such as "at", "de", "on the". */
  final int skipJoints(int p, int most) {
    int q = p;
    for (int i = 0; i < most; i++) {
      long joint = match(q, Kind.JOINT);
      if (joint == TimeWords.NONE) {
        return q;
      }
      q = skipBlanks(TimeWords.end(joint));
    }
    return q;
  }

  /** Steps over the full stop of an abbreviation, unless it ends the text or a sentence. */
  final int stopAfter(int p) {
    return p + 1 < limit && text.charAt(p) == '.' ? p + 1 : p;
  }

  /** Reads a number of at most {@code most} digits; -1 if there is none or it is longer. */
  final int number(int start, int most) {
    int p = start;
    int value = 0;
    int digits = 0;
    while (p < limit && digits <= most && isDigitAt(p)) {
      int digit = text.codePointAt(p);
      value = value * 10 + (digit < 128 ? digit - '0' : Character.digit(digit, 10));
      p += Character.charCount(digit);
      digits++;
    }
    numberEnd = p;
    return digits == 0 || digits > most ? -1 : value;
  }

  /** Returns the value of exactly two digits at {@code p}, or -1. */
  final int pair(int p) {
    if (p + 1 < limit && isDigitAt(p) && isDigitAt(p + 1) && !isDigitAt(p + 2)) {
      return Character.digit(text.charAt(p), 10) * 10 + Character.digit(text.charAt(p + 1), 10);
    }
    return -1;
  }

  /** Returns the character at {@code p}, NUL at the limit. */
  final char charAt(int p) {
    return p < limit ? text.charAt(p) : '\0';
  }

  final boolean isDigitAt(int p) {
    return p < text.length() && Signs.isDigitAt(text, p);
  }

  final boolean isLetterAt(int p) {
    return p < text.length() && Character.isLetter(text.charAt(p));
  }
}
