package org.livenews.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a table of the resources of this package from its first row to its last. A line with a sign
 * # and a blank, or that sign alone, is a remark. Not thread-safe.
 */
final class TableReader {

  private final byte[] table;
  private int pos;

  /** What ended the last part: a sign, or the end of the row. */
  private int end = '\n';

  private TableReader(byte[] table) {
    this.table = table;
  }

  /** Opens a table, before its first row. */
  static TableReader open(String name) {
    return new TableReader(bytes(name));
  }

  /** Returns a reader of the same table, before its first row. */
  TableReader again() {
    return new TableReader(table);
  }

  /** Returns a resource of this package. */
  static byte[] bytes(String name) {
    try (InputStream in = TableReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes on to the next row; false if there is none. */
  boolean nextRow() {
    if (end != '\n') {
      skipLine();
    }
    while (pos < table.length && (table[pos] == '\n' || isRemark())) {
      skipLine();
    }
    end = '\t';
    return pos < table.length;
  }

  private boolean isRemark() {
    return table[pos] == '#'
        && (pos + 1 == table.length || table[pos + 1] == ' ' || table[pos + 1] == '\n');
  }

  private void skipLine() {
    while (pos < table.length && table[pos] != '\n') {
      pos++;
    }
    pos++;
  }

  /** Reads up to the next tab, or to the end of the row. */
  String cell() {
    return part('\t', '\t');
  }

  /** Reads up to the first of two signs, a tab or the end of the row. */
  String part(char sign, char other) {
    int from = pos;
    int to = from;
    while (to < table.length) {
      byte c = table[to];
      if (c == '\t' || c == '\n' || c == sign || c == other) {
        break;
      }
      to++;
    }
    end = to < table.length ? table[to] : '\n';
    pos = to + 1;
    return new String(table, from, to - from, StandardCharsets.UTF_8);
  }

  /** Whether the last part ended with a sign. */
  boolean endedWith(char sign) {
    return end == sign;
  }

  /** Whether the row was read to its end. */
  boolean endedRow() {
    return end == '\n';
  }
}
