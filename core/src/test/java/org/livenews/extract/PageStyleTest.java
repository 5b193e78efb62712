package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.livenews.model.Capture;

class PageStyleTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final Map<String, HouseStyle> STYLES =
      Map.of("courier.example", HouseStyle.builder().zone(LISBON).build());

  private static Page at(String url) {
    return Page.of(
        Capture.text("Text.").toBuilder().url(URI.create(url)).build(), STYLES, Limits.DEFAULT);
  }

  @Test
  void theStyleGivenForAHostGoesFirst() {
    HouseStyle style = at("https://courier.example/live").style(HouseStyle.GENERIC);
    assertEquals(Optional.of(LISBON), style.zone());
    assertEquals(HouseStyle.GENERIC.stockLine("Advertisement"), style.stockLine("Advertisement"));
  }

  @Test
  void hostsBelowCountToo() {
    assertEquals(
        Optional.of(LISBON), at("https://live.COURIER.example/").style(HouseStyle.GENERIC).zone());
  }

  @Test
  void otherHostsHaveNone() {
    for (String url :
        new String[] {"https://thecourier.example/", "https://example/", "file:/x", "urn:x:y"}) {
      assertSame(HouseStyle.GENERIC, at(url).style(HouseStyle.GENERIC), url);
    }
  }

  @Test
  void aPageThatNamesItsAddressNeedsNoUrl() {
    String html = "<link rel=canonical href='https://courier.example/a'><p>Text.</p>";
    Page page = Page.of(Capture.html(html), STYLES, Limits.DEFAULT);
    assertEquals(Optional.of(URI.create("https://courier.example/a")), page.address());
    assertEquals(Optional.of(LISBON), page.style(HouseStyle.GENERIC).zone());
  }
}
