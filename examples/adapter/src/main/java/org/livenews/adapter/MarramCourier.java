package org.livenews.adapter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.StockLine;
import org.livenews.model.Attribution;
import org.livenews.model.Capture;
import org.livenews.model.Dropped.Reason;
import org.livenews.model.Update;
import org.livenews.spi.FormatAdapter;
import org.livenews.spi.Site;
import org.livenews.spi.SiteFormat;

/**
 * Adds the format of an invented site, the Marram Courier, and reads a page of it.
 *
 * <p>Zone: Lisbon. The pages have one layout; its times are clocks without a day.
 */
public final class MarramCourier {

  private MarramCourier() {}

  // README
  private static final HouseStyle STYLE =
      HouseStyle.GENERIC
          .extended()
          .zone(ZoneId.of("Europe/Lisbon"))
          .organization("Marram Courier")
          .byline("At the desk: {names}[, {place}]")
          .stock(StockLine.FURNITURE, "The Courier is printed in {…}")
          .build();

  private static final Layout TICKER =
      Layout.named("marram-courier-2024")
          .marker("#ticker .note[data-note]")
          .updates("#ticker .note")
          .id("@data-note")
          .time(".when")
          .headline(".what")
          .byline(".desk")
          .body(".words")
          .drop(Reason.PROMO, ".more-from-us")
          .keyPoints(".in-short li")
          .older("a.earlier@href")
          .build();

  private static final Site SITE =
      Site.named("Marram Courier")
          .host("marramcourier.example")
          .style(STYLE)
          .layout(TICKER)
          .build();

  /** Returns the format of the site. */
  public static FormatAdapter format() {
    return new SiteFormat("marram-courier", "live tickers of the Marram Courier", SITE);
  }

  // end

  /** Reads the page in the file that is the first argument and prints its updates. */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: MarramCourier PAGE");
      System.exit(2);
    }
    print(Path.of(args[0]));
  }

  static void print(Path file) throws IOException {
    LiveNewsParser parser = LiveNewsParser.builder().format(format()).installedFormats().build();
    Instant fetchedAt = Instant.parse("2025-11-03T10:00:00Z");
    ParseResult result = parser.parse(Capture.of(file).toBuilder().fetchedAt(fetchedAt).build());
    System.out.println(result.page().headline().orElse("(no headline)"));
    System.out.println(
        "read by " + result.page().format() + ", " + result.page().layout().orElse("no layout"));
    for (Update update : result.updates()) {
      String time = update.time().instant().map(Instant::toString).orElse(update.time().text());
      String names =
          update.attributions().stream().map(Attribution::name).collect(Collectors.joining(", "));
      System.out.println(time + "  " + update.headline().orElse("-") + "  [" + names + "]");
    }
  }
}
