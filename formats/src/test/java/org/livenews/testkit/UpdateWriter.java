package org.livenews.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the updates of one page, line by line, and the truth about each. */
final class UpdateWriter {

  private static final List<String> AGENCIES =
      List.of("Reuters", "AFP", "AP", "Getty Images", "Anadolu", "dpa");

  /** What all updates of a page have in common. */
  record House(boolean headlines, boolean bylines, boolean newsroom) {
    static House of(Dice dice, Style style, Tongue tongue) {
      boolean mayLackHeadlines = style == Style.CLOCK_LINE || style == Style.DATED_LINE;
      boolean headlines =
          switch (style.slot()) {
            case BODY, BULLET -> false;
            case LINE -> !mayLackHeadlines || dice.chance(75);
            case HEADLINE, NONE -> true;
          };
      boolean bylines =
          style.slot() == Style.Slot.LINE
              && headlines
              && Set.of(Tongue.EN, Tongue.DE, Tongue.FR).contains(tongue)
              && dice.chance(45);
      return new House(headlines, bylines, tongue == Tongue.EN && dice.chance(60));
    }
  }

  private final Dice dice;
  private final Prose prose;
  private final Style style;
  private final Tongue tongue;
  private final House house;
  private final String separator;
  private final Set<String> stock = new HashSet<>();

  private List<String> lines = new ArrayList<>();
  private List<Truth.Part> body = new ArrayList<>();
  private List<String> authors = new ArrayList<>();

  UpdateWriter(Dice dice, Prose prose, Style style, Tongue tongue, String separator) {
    this.dice = dice;
    this.prose = prose;
    this.style = style;
    this.tongue = tongue;
    this.separator = separator;
    house = House.of(dice, style, tongue);
  }

  /** One update, printed, with the truth about it. */
  record Written(List<String> lines, Truth.Entry truth) {}

  /** Returns the lines so far that are no prose. */
  Set<String> stock() {
    return stock;
  }

  Written write(Truth.Time time) {
    lines = new ArrayList<>();
    body = new ArrayList<>();
    authors = new ArrayList<>();
    Optional<String> headline = house.headlines() ? Optional.of(headline()) : Optional.empty();
    boolean bare = style.slot() == Style.Slot.HEADLINE && dice.chance(8);
    opening(time, headline);
    if (!bare) {
      body();
    }
    return new Written(lines, new Truth.Entry(time, headline, body, authors));
  }

  private String headline() {
    String headline = prose.headline();
    return style.slot() != Style.Slot.NONE && dice.chance(5) ? headline + "?" : headline;
  }

  private void opening(Truth.Time time, Optional<String> headline) {
    switch (style.slot()) {
      case LINE -> {
        stockLine(time.text());
        headline.ifPresent(lines::add);
        if (house.bylines() && dice.chance(75)) {
          byline();
        }
      }
      case HEADLINE -> lines.add(time.text() + separator + headline.orElseThrow());
      case BODY -> {
        String first = prose.paragraph();
        lines.add(time.text() + separator + first);
        body.add(new Truth.Paragraph(first));
      }
      case BULLET -> stockLine("  • " + time.text());
      case NONE ->
          lines.add((style == Style.BULLET_HEADLINES ? "  • " : "") + headline.orElseThrow());
    }
  }

  private void byline() {
    List<String> names = prose.names(dice.between(1, 3));
    String and =
        switch (tongue) {
          case DE -> " und ";
          case FR -> " et ";
          default -> " and ";
        };
    String by =
        switch (tongue) {
          case DE -> "Von ";
          case FR -> "Par ";
          default -> house.newsroom() ? "From CNN’s " : "By ";
        };
    int last = names.size() - 1;
    String joined =
        last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + and + names.get(last);
    String place = house.newsroom() && dice.chance(30) ? " in " + prose.place() : "";
    stockLine(by + joined + place);
    authors.addAll(names);
  }

  private void body() {
    boolean picture = style.slot() == Style.Slot.LINE && house.headlines() && dice.chance(25);
    if (picture) {
      picture(" (", ")");
    }
    int paragraphs =
        style.slot() == Style.Slot.BODY ? (dice.chance(20) ? 1 : 0) : dice.between(1, 4);
    for (int i = 0; i < paragraphs; i++) {
      paragraph();
    }
    if (isList() || style.slot() == Style.Slot.BODY) {
      return;
    }
    if (dice.chance(12)) {
      bullets();
    }
    if (style == Style.HEADINGS && dice.chance(20)) {
      picture(" [", "]");
    }
    if (tongue == Tongue.EN && dice.chance(15)) {
      stockLine("Read more here.");
    } else if (tongue == Tongue.EN && dice.chance(8)) {
      reporting();
    }
  }

  private boolean isList() {
    return style == Style.BULLET_CLOCK || style == Style.BULLET_HEADLINES;
  }

  private void paragraph() {
    String text = prose.paragraph();
    lines.add((isList() ? "    " : "") + text);
    body.add(new Truth.Paragraph(text));
  }

  private void bullets() {
    for (int i = dice.between(2, 4); i > 0; i--) {
      String text = prose.sentence();
      lines.add("  • " + text);
      body.add(new Truth.Bullet(text));
    }
    paragraph();
  }

  private void picture(String open, String close) {
    boolean twin = open.contains("(");
    String alt = twin ? prose.sentence() : prose.headline();
    String caption = twin ? alt : prose.captionOf(alt);
    String credit =
        dice.chance(60) ? prose.name() + "/" + dice.pick(AGENCIES) : dice.pick(AGENCIES);
    lines.add(alt);
    lines.add(caption + open + credit + close);
    body.add(new Truth.Picture(alt, caption, credit));
  }

  private void reporting() {
    String name = prose.name();
    stockLine("Reporting by " + name + " in " + prose.place() + ", " + prose.place() + ".");
    authors.add(name);
  }

  private void stockLine(String line) {
    lines.add(line);
    stock.add(line.strip());
  }
}
