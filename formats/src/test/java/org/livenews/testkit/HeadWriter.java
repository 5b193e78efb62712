package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the head and the tail of a generated page, and the truth about them. */
final class HeadWriter {

  private final Dice dice;
  private final Prose prose;
  private final Style style;
  private final Tongue tongue;

  private final List<String> lines = new ArrayList<>();
  private final List<String> tail = new ArrayList<>();
  private final List<String> keyPoints = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();
  private final Set<String> stock = new HashSet<>();
  private String headline = "";

  HeadWriter(Dice dice, Prose prose, Style style, Tongue tongue) {
    this.dice = dice;
    this.prose = prose;
    this.style = style;
    this.tongue = tongue;
  }

  /** Writes the head of a page of so many updates. */
  void head(int updates) {
    boolean english = tongue == Tongue.EN;
    boolean untimed = style.slot() == Style.Slot.NONE;
    if (english && dice.chance(15)) {
      furniture("Select Page");
    }
    headline = title(dice, prose, tongue);
    lines.add(headline);
    if (untimed || dice.chance(50)) {
      lines.add(prose.sentence());
    }
    if (english && !untimed && dice.chance(20)) {
      List<String> names = prose.names(3);
      authors.addAll(names);
      stockLine("By " + names.get(0) + ", " + names.get(1) + " and " + names.get(2));
    }
    if (style == Style.ZONED_LINE && dice.chance(40)) {
      stockLine("Updated 11:58 p.m. ET, December 31, 2024");
    }
    boolean points = style != Style.BULLET_HEADLINES && style != Style.BULLET_CLOCK;
    if (points && (untimed && !english || dice.chance(45))) {
      keyPoints();
    }
    if (english && !untimed && dice.chance(15)) {
      furniture(updates + " Updates");
    }
    if (english && (untimed || dice.chance(30))) {
      furniture("Here are the latest updates:");
    }
  }

  /** Returns a headline that says that the page is live. */
  static String title(Dice dice, Prose prose, Tongue tongue) {
    String news = prose.headline();
    return switch (tongue) {
      case EN -> dice.chance(50) ? "Live updates: " + news : news + ": live news";
      case DE -> "Liveticker: " + news;
      case FR -> "EN DIRECT : " + news;
      case IT -> news + ". La diretta";
      case RU -> "Прямой эфир: " + news;
      case TR -> "Canlı: " + news;
      case AR -> "مباشر: " + news;
    };
  }

  private void keyPoints() {
    if (tongue == Tongue.EN && dice.chance(50)) {
      furniture("What we covered here");
    }
    for (int i = dice.between(2, 5); i > 0; i--) {
      String point = prose.sentence();
      keyPoints.add(point);
      lines.add("  • " + point);
    }
  }

  /** Writes what stands below the last update. */
  void tail() {
    int before = lines.size();
    if (tongue == Tongue.EN && dice.chance(35)) {
      switch (dice.below(3)) {
        case 0 -> furniture("Source link");
        case 1 -> furniture("Comments are closed.");
        default -> {
          furniture("Leave a Reply");
          furniture("Your email address will not be published. Required fields are marked *");
        }
      }
    }
    tail.addAll(lines.subList(before, lines.size()));
    lines.subList(before, lines.size()).clear();
  }

  private void furniture(String line) {
    furniture.add(line);
    stockLine(line);
  }

  private void stockLine(String line) {
    lines.add(line);
    stock.add(line);
  }

  List<String> headLines() {
    return lines;
  }

  List<String> tailLines() {
    return tail;
  }

  Set<String> stock() {
    return stock;
  }

  Truth truth(List<Truth.Entry> updates) {
    return new Truth(headline, keyPoints, authors, updates, furniture);
  }
}
