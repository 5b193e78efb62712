package org.livenews.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of HTML lets harmless HTML pass and nothing else. */
class SafeHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<p>Rain &amp; <strong>wind</strong> &lt;here&gt;</p>",
        "<p><a href=\"https://example.org/?a=1&amp;b=2#c\">more</a></p>",
        "<p><a href=\"/news:2\">more</a></p>",
        "<figure><img src=\"https://example.org/a.jpg\" alt=\"A &quot;b&quot;\"></figure>"
      })
  void harmless(String html) {
    assertEquals(List.of(), SafeHtml.faults(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<p onclick=\"x\">y</p>",
        "<p>a < b</p>",
        "<p>a & b</p>",
        "<p>a",
        "<p>a</em></p>",
        "<img src=x>",
        "<a href=\"javascript:x\">y</a>",
        "<a href=\" Java\tScript:x\">y</a>",
        "<img src=\"data:image/png;base64,x\">",
        "<IMG src=\"https://example.org\">",
        "<a href='https://example.org'>y</a>",
        "<p>\0</p>",
        "<!-- x -->"
      })
  void harmful(String html) {
    assertFalse(SafeHtml.faults(html).isEmpty());
  }
}
