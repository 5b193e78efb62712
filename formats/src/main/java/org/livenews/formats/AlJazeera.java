package org.livenews.formats;

import static org.livenews.formats.Publisher.begins;
import static org.livenews.formats.Publisher.ends;
import static org.livenews.formats.Publisher.is;

import java.time.ZoneId;
import java.util.List;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.StockLine;

/**
 * Reads live blogs of Al Jazeera: text dumps and reposts of the pages of 2022 (headline and text,
 * no times; key points, closed notice and an intro line in the head), of 2023 and 2024 (age and
 * clock in GMT, headline, text) and of the blogs of 2011 (clock and text in one line). HTML is read
 * by the record finder in the house style, with what the page holds for its scripts.
 *
 * <p>Zone: GMT. Gaps: layouts of the HTML generations.
 */
public final class AlJazeera extends PublisherFormat {

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

  private static final Publisher PUBLISHER =
      new Publisher(
          "Al Jazeera",
          List.of("aljazeera.com", "aljazeera.net"),
          STYLE,
          List.of(
              begins("Source: Al Jazeera"),
              begins("Welcome to Al Jazeera’s "),
              ends("/Al Jazeera]"),
              is("(Al Jazeera)"),
              is("Al Jazeera")));

  /** Creates the adapter. */
  public AlJazeera() {
    super(
        "al-jazeera",
        "Al Jazeera live blogs and reposts of them",
        PUBLISHER,
        Payload.first(new AlJazeeraPayload(), new AlJazeeraState()));
  }
}
