package org.livenews.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A live blog as its editors know it, before a house prints it in its markup: invented, from a
 * seed. Updates stand newest first, on full minutes.
 *
 * @param headline the headline of the page
 * @param standfirst one sentence below it
 * @param keyPoints its key points
 * @param entries its updates
 */
public record LiveStory(
    String headline, String standfirst, List<String> keyPoints, List<Entry> entries) {

  private static final List<String> AGENCIES = List.of("Reuters", "AFP", "Getty Images");

  /** What pictures show; in words of their own, as captions seldom say what stands above them. */
  private static final List<String> SIGHTS =
      List.of(
          "Sandbags lie along a quay in {place}.",
          "Children look out of a bakery window near {place}.",
          "Two cyclists push their bikes through mud outside {place}.",
          "Smoke rises from chimneys above {place} at dawn.",
          "Volunteers hand out blankets and tea in {place}.");

  /** What some markup says and other markup does not. */
  public enum Fact {
    /** The identifiers of updates. */
    ID,
    /** A headline of each update. */
    HEADLINE,
    /** Headlines of some updates. */
    SOME_HEADLINES,
    /** When an update was written. */
    INSTANT,
    /** What the clock showed then; the day is told elsewhere or nowhere. */
    CLOCK,
    /** Who wrote an update. */
    AUTHORS,
    /** The sentence below the page's headline. */
    STANDFIRST,
    /** The key points. */
    KEY_POINTS,
    /** Headings inside updates. */
    SUBHEADS,
    /** Pictures with caption and credit. */
    PICTURES,
    /** Quotations that stand by themselves. */
    QUOTES,
    /** Which update is pinned to the top, as a copy. */
    PINNED
  }

  /** Returns the update that a house pins where it pins one. */
  public Entry pinned() {
    return entries.get(2);
  }

  /** Returns when the page is captured: some minutes after its newest update. */
  public Instant captured() {
    return entries.get(0).at().plusSeconds(600);
  }

  /**
   * One update.
   *
   * @param number tells it from all others; grows with time
   * @param at when it was written
   * @param headline its headline, if it has one
   * @param authors who wrote it
   * @param body its text
   */
  public record Entry(
      int number, Instant at, Optional<String> headline, List<String> authors, List<Piece> body) {

    /** Returns the text without pictures, as one string. */
    public String text() {
      return body.stream()
          .filter(piece -> !(piece instanceof Picture))
          .map(Piece::text)
          .collect(Collectors.joining(" "));
    }
  }

  /** A piece of an update. */
  public sealed interface Piece permits Words, Subhead, Items, Picture, Saying {
    /** Returns its words. */
    String text();
  }

  /** A paragraph. */
  record Words(String text) implements Piece {}

  /** A heading inside an update. */
  record Subhead(String text) implements Piece {}

  /** A list. */
  record Items(List<String> items) implements Piece {
    @Override
    public String text() {
      return String.join(" ", items);
    }
  }

  /** A picture. */
  record Picture(String text, String credit) implements Piece {}

  /** A quotation that stands by itself. */
  record Saying(String text) implements Piece {}

  /** Returns the story of a seed that holds what markup with these facts can say. */
  public static LiveStory of(long seed, Set<Fact> facts) {
    return of(seed, facts, 15);
  }

  /** Returns such a story that began on the day before its newest update, in Europe. */
  public static LiveStory overnight(long seed, Set<Fact> facts) {
    return of(seed, facts, 1);
  }

  private static LiveStory of(long seed, Set<Fact> facts, int hour) {
    Dice dice = new Dice(seed);
    Prose prose = new Prose(dice, Tongue.EN);
    String headline = prose.headline() + ": live updates";
    String standfirst = prose.sentence();
    List<String> keyPoints = List.of(prose.sentence(), prose.sentence(), prose.sentence());
    Instant at =
        LocalDate.of(2023, 1, 9)
            .plusDays(dice.below(700))
            .atTime(hour, dice.below(30))
            .toInstant(ZoneOffset.UTC);
    List<String> team = prose.names(3);
    List<Entry> entries = new ArrayList<>();
    int count = dice.between(5, 9);
    for (int i = 0; i < count; i++) {
      boolean headed =
          facts.contains(Fact.HEADLINE)
              || facts.contains(Fact.SOME_HEADLINES) && (i == 0 || dice.chance(70));
      entries.add(
          new Entry(
              4321900 - 37 * i,
              at,
              headed ? Optional.of(prose.headline()) : Optional.empty(),
              facts.contains(Fact.AUTHORS)
                  ? dice.shuffled(team).subList(0, dice.between(1, 2))
                  : List.of(),
              body(dice, prose, facts)));
      at = at.minusSeconds(60L * dice.between(2, 40));
    }
    return new LiveStory(headline, standfirst, keyPoints, entries);
  }

  private static List<Piece> body(Dice dice, Prose prose, Set<Fact> facts) {
    List<Piece> body = new ArrayList<>();
    if (facts.contains(Fact.PICTURES) && dice.chance(25)) {
      body.add(
          new Picture(
              dice.pick(SIGHTS).replace("{place}", prose.place()),
              prose.name() + "/" + dice.pick(AGENCIES)));
    }
    body.add(new Words(paragraph(prose)));
    for (int i = dice.below(4); i > 0; i--) {
      int sort = dice.below(10);
      if (sort == 0 && facts.contains(Fact.SUBHEADS)) {
        body.add(new Subhead(prose.headline()));
      } else if (sort == 1) {
        body.add(new Items(List.of(prose.sentence(), prose.sentence())));
      } else if (sort == 2 && facts.contains(Fact.QUOTES)) {
        body.add(new Saying(prose.sentence()));
      }
      body.add(new Words(paragraph(prose)));
    }
    return body;
  }

  private static String paragraph(Prose prose) {
    return prose.sentence() + " " + prose.sentence();
  }
}
