package org.livenews.formats;

import static org.livenews.formats.Lines.begins;
import static org.livenews.formats.Lines.ends;
import static org.livenews.formats.Lines.is;

import java.time.ZoneId;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.StockLine;
import org.livenews.model.Dropped;
import org.livenews.spi.Payload;
import org.livenews.spi.Site;
import org.livenews.spi.SiteFormat;

/**
 * Reads live blogs of Al Jazeera: text dumps and reposts of the pages of 2022 (headline and text,
 * no times; key points, closed notice and an intro line in the head), of 2023 and 2024 (age and
 * clock in GMT, headline, text) and of the blogs of 2011 (clock and text in one line); HTML pages;
 * the publisher’s GraphQL, see {@link AlJazeeraPayload}, also where a page holds it for its
 * scripts.
 *
 * <p>Generations of HTML:
 *
 * <ul>
 *   <li>{@code al-jazeera-2026}: cards in named list items, with machine-readable times; English
 *       and Arabic. That Arabic pages have the same names is assumed, not seen.
 *   <li>{@code al-jazeera-2022}, of 2022 to 2025: cards with an age and a clock in brackets. The
 *       day is that of the address, on which the blog began, and is carried over midnight.
 *   <li>Before 2022: headings with clocks in an article, under headings of days. No layout; the
 *       record finder reads them in the house style.
 * </ul>
 *
 * <p>Addresses and identifiers of updates stand in share links only. The last card greets, or
 * points to the page of the day before, and is no update. Cards are fetched while the reader
 * scrolls, so a capture mostly holds the newest; a count above them says so.
 *
 * <p>Zone: GMT. Gaps: key points are taken from all lists above the cards; the badge that calls a
 * page live rests on few pages.
 */
public final class AlJazeera extends SiteFormat {

  private static final HouseStyle STYLE =
      HouseStyle.GENERIC
          .extended()
          .zone(ZoneId.of("Etc/GMT"))
          .organization("Al Jazeera")
          .organization("news agencies")
          .closing("Source: {agencies}")
          .stock(StockLine.WELCOME, "Welcome to Al Jazeera’s continuing coverage of {…}")
          .stock(StockLine.WELCOME, "Read all the updates from {…} here.")
          .build();

  /** Cards in list items that are named, with machine-readable times. */
  private static final Layout SINCE_2026 =
      cards("al-jazeera-2026", "li[data-testid=live-blog-feed-item]");

  /** Cards with a clock only, in brackets. */
  private static final Layout SINCE_2022 = cards("al-jazeera-2022", "div.card-live");

  /** The posts of a page from 2022 on; what changed since is what they are wrapped in. */
  private static Layout cards(String name, String updates) {
    return Layout.named(name)
        .marker(updates + " .card-live__content-area")
        .updates(updates)
        .time(".date-relative__time, .card-live__precontent time")
        .headline(".card-live__content-area > h2, .card-live__content-area > h3")
        .body(".card-live__content, .wysiwyg-content")
        .drop(
            Dropped.Reason.FURNITURE,
            ".card-live__precontent",
            ".social-share-buttons",
            ".screen-reader-text")
        .pageHeadline("header.article-header h1")
        .standfirst(".article__subhead")
        .keyPoints(".wysiwyg--all-content li")
        .live(".article-header .live-badge")
        .count(".live-blog-header > span")
        .build();
  }

  private static final Site SITE =
      Site.named("Al Jazeera")
          .host("aljazeera.com")
          .host("aljazeera.net")
          .style(STYLE)
          .layout(SINCE_2026)
          .layout(SINCE_2022)
          .payload(Payload.first(new AlJazeeraPayload(), new AlJazeeraState()))
          .mark(begins("Source: Al Jazeera"))
          .mark(begins("Welcome to Al Jazeera’s "))
          .mark(ends("/Al Jazeera]"))
          .mark(is("(Al Jazeera)"))
          .mark(is("Al Jazeera"))
          .build();

  /** Creates the adapter. */
  public AlJazeera() {
    super("al-jazeera", "Al Jazeera live blogs and reposts of them", SITE);
  }
}
