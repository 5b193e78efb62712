package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlDatesTest {

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2023/12/13/bridge-opens, 2023-12-13",
    "https://news.example/live/2023/dec/13/bridge, 2023-12-13",
    "https://news.example/ticker-2023-03-21.html, 2023-03-21",
    "https://news.example/20230321/x, 2023-03-21",
    "https://news.example/liveblog-november-16-2023, 2023-11-16",
    "https://news.example/liveblog-16-november-2023-1.html, 2023-11-16",
    "https://news.example/live-16th-november-2023, 2023-11-16",
    "https://news.example/live-news/bridge-news-03-21-23/index.html, ",
    "https://news.example/ticker-21-03-2023, ",
    "https://news.example/2021/02/03/bridge-03-21-23, 2021-02-03",
    "https://news.example/2023/bridge/12, ",
    "https://news.example/a/1234567, ",
    "https://news.example/99999999, ",
    "https://news.example/2023/13/45, ",
    "mailto:a@news.example, ",
    "'', "
  })
  void readsDatesWithoutDoubt(String uri, LocalDate date) {
    assertEquals(Optional.ofNullable(date), UrlDates.in(URI.create(uri)));
  }
}
