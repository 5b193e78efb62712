package org.livenews.testkit;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Transformations under which the updates of a dump stay exactly the same, by name. */
public enum Harmless {
  /** Lines end with carriage return and line feed. */
  CRLF(dice -> Transformations::crlf),
  /** Blanks and no-break spaces at the ends of lines. */
  TRAILING_SPACES(dice -> dump -> Transformations.trailingSpaces(dump, dice)),
  /** No-break spaces between words. */
  NO_BREAK_SPACES(dice -> dump -> Transformations.noBreakSpaces(dump, dice)),
  /** More empty lines. */
  EXTRA_BLANK_LINES(dice -> dump -> Transformations.extraBlankLines(dump, dice)),
  /** No empty lines. */
  NO_BLANK_LINES(dice -> Transformations::withoutBlankLines),
  /** Hyphens as bullets. */
  HYPHEN_BULLETS(dice -> dump -> Transformations.bullets(dump, '-')),
  /** Asterisks as bullets. */
  ASTERISK_BULLETS(dice -> dump -> Transformations.bullets(dump, '*')),
  /** Dashes as bullets. */
  DASH_BULLETS(dice -> dump -> Transformations.bullets(dump, '–')),
  /** A byte order mark in front. */
  BYTE_ORDER_MARK(dice -> Transformations::byteOrderMark),
  /** A crawler's line on top. */
  CRAWLER_DATE(
      dice ->
          dump ->
              Transformations.crawlerDate(
                  dump, LocalDate.of(2018, 1, 1).plusDays(dice.below(2000)), "World"));

  private interface Choice {
    UnaryOperator<String> by(Dice dice);
  }

  private final Choice choice;

  Harmless(Choice choice) {
    this.choice = choice;
  }

  /** Returns the dump as it is afterwards. */
  public String apply(String dump, Dice dice) {
    return choice.by(dice).apply(dump);
  }
}
