package org.livenews.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What crawlers, editors and archives do to a text dump without touching what it says. Pure
 * functions from dump to dump; lines end with a line feed unless a function says otherwise.
 */
public final class Transformations {

  private static final String NO_BREAK_SPACE = "\u00A0";

  private Transformations() {}

  /** Ends lines with carriage return and line feed. Applying it again changes nothing. */
  public static String crlf(String dump) {
    return dump.replace("\r\n", "\n").replace("\n", "\r\n");
  }

  /** Adds blanks, tabs and no-break spaces to the ends of some lines. */
  public static String trailingSpaces(String dump, Dice dice) {
    List<String> blanks = List.of(" ", "  ", "\t", NO_BREAK_SPACE, " " + NO_BREAK_SPACE);
    return eachLine(dump, line -> dice.chance(60) ? line + dice.pick(blanks) : line);
  }

  /** Makes some of the spaces between words no-break spaces. The length stays. */
  public static String noBreakSpaces(String dump, Dice dice) {
    StringBuilder out = new StringBuilder(dump);
    for (int i = 1; i + 1 < dump.length(); i++) {
      boolean betweenWords =
          dump.charAt(i) == ' '
              && Character.isLetter(dump.charAt(i - 1))
              && Character.isLetter(dump.charAt(i + 1));
      if (betweenWords && dice.chance(30)) {
        out.setCharAt(i, NO_BREAK_SPACE.charAt(0));
      }
    }
    return out.toString();
  }

  /** Adds empty lines behind some lines. No line is lost. */
  public static String extraBlankLines(String dump, Dice dice) {
    return eachLine(dump, line -> line + "\n".repeat(dice.chance(40) ? dice.between(1, 3) : 0));
  }

  /** Takes all empty and blank lines out. Applying it again changes nothing. */
  public static String withoutBlankLines(String dump) {
    return dump.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  /** Writes another bullet in place of {@code •}. Applying it again changes nothing. */
  public static String bullets(String dump, char bullet) {
    return eachLine(
        dump,
        line -> {
          String text = line.stripLeading();
          boolean isItem = text.length() > 1 && text.charAt(0) == '•' && text.charAt(1) == ' ';
          return isItem
              ? line.substring(0, line.length() - text.length()) + bullet + text.substring(1)
              : line;
        });
  }

  /** Puts a byte order mark in front. Applying it again changes nothing. */
  public static String byteOrderMark(String dump) {
    return dump.startsWith("\uFEFF") ? dump : "\uFEFF" + dump;
  }

  /** Puts a crawler's line on top: a blank, {@code date}, the day, the section. */
  public static String crawlerDate(String dump, LocalDate day, String section) {
    return " date " + day + " " + section + "\n" + dump;
  }

  /** Makes curly quotes and apostrophes straight. Applying it again changes nothing. */
  public static String straightQuotes(String dump) {
    return dump.replace('‘', '\'')
        .replace('’', '\'')
        .replace('‚', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('„', '"');
  }

  private static String eachLine(String dump, UnaryOperator<String> change) {
    return List.of(dump.split("\n", -1)).stream().map(change).collect(Collectors.joining("\n"));
  }
}
