package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that the address of a page states. */
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
    "https://news.example/19900101, 1990-01-01",
    "https://news.example/19891231, ",
    "https://news.example/20991231, 2099-12-31",
    "https://news.example/21000101, ",
    "https://news.example/202303211, ",
    "https://news.example/2023032, ",
    "https://news.example/20230300/2022-03-21, 2022-03-21",
    "https://news.example/20230021, ",
    "https://news.example/2023/2/30/2022/3/1, 2022-03-01",
    "https://news.example/2023/03/1, 2023-03-01",
    "https://news.example/2019/09/29, 2019-09-29",
    "https://news.example/2023/003/21, ",
    "https://news.example/2023/03/021, ",
    "https://news.example/2023/03, ",
    "https://news.example/2023/decem/13, ",
    "https://news.example/2023/december13/13, ",
    "https://news.example/023/12/13, ",
    "https://news.example/20230/12/13, ",
    "https://news.example/２０２３/12/13, ",
    "https://news.example/november-16-2023, 2023-11-16",
    "https://news.example/november-16th-2023, 2023-11-16",
    "https://news.example/1st-november-2023, 2023-11-01",
    "https://news.example/2nd-november-2023, 2023-11-02",
    "https://news.example/3rd-november-2023, 2023-11-03",
    "https://news.example/3x-november-2023, ",
    "https://news.example/th-november-2023, ",
    "https://news.example/016-november-2023, ",
    "https://news.example/november-016-2023, ",
    "https://news.example/november-16, ",
    "https://news.example/november-16-bridge, ",
    "https://news.example/november-16-23, ",
    "https://news.example/31-november-2023, ",
    "https://news.example/novembers-16-2023, ",
    "mailto:a@news.example, ",
    "'', "
  })
  void readsDatesWithoutDoubt(String uri, LocalDate date) {
    assertEquals(Optional.ofNullable(date), UrlDates.in(URI.create(uri)));
  }
}
