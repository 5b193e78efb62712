package org.livenews.formats;

import static org.livenews.formats.Publisher.begins;
import static org.livenews.formats.Publisher.ends;
import static org.livenews.formats.Publisher.holds;

import java.time.ZoneId;
import java.util.List;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;

/**
 * Reads live-news pages of CNN: text dumps and reposts of the design of 2019 to 2023 (time line,
 * headline, "From CNN’s …", caption pair, text), of 2018 (the same, mostly without byline), of the
 * design since autumn 2023 and the AMP pages (headline and text, no time, no byline).
 *
 * <p>HTML pages of 2019 to autumn 2023 are read by the layout {@code cnn-2019}, which rests on
 * descriptions of their markup; all others by the record finder in the house style.
 *
 * <p>Zone: clocks are printed with "ET" and mean New York. Gaps: the layout of the pages since
 * autumn 2023 and the publisher’s JSON.
 */
public final class Cnn extends PublisherFormat {

  private static final HouseStyle STYLE =
      HouseStyle.GENERIC
          .extended()
          .zone(ZoneId.of("America/New_York"))
          .organization("CNN")
          .byline("From {house}’s {names}[ in {place}][,]")
          .byline("From {names}[ in {place}]")
          .build();

  private static final Publisher PUBLISHER =
      new Publisher(
          "CNN",
          List.of("cnn.com"),
          STYLE,
          List.of(
              begins("From CNN’s "),
              begins("From CNN staff"),
              ends(", CNN"),
              ends("| CNN"),
              ends(" - Source: CNN"),
              holds(".cnn.com/")));

  private static final Layout SINCE_2019 =
      Layout.named("cnn-2019")
          .marker(
              "article[id^=h_] [class*=post-headlinestyles__], #posts-and-button article[id^=h_]")
          .updates("article[id^=h_]")
          .time("header span")
          .headline("header h2")
          .byline("header p")
          .body("[class*=render-stellar-contentstyles__Content], .post-content-rendered")
          .build();

  /** Creates the adapter. */
  public Cnn() {
    super("cnn", "CNN live-news pages and reposts of them", PUBLISHER, SINCE_2019);
  }
}
