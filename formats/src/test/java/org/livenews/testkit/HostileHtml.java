package org.livenews.testkit;

import java.util.List;

/**
 * Pages that try to get script past a reader, from a seed: a live blog with hostile markup in it.
 */
public final class HostileHtml {

  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<img src=\"javascript:alert(1)\" alt=\"&quot; onerror=alert(1) x=&quot;\">",
          "<a href=\"javascript:alert(1)\">here</a>",
          "<a href=\" &#x6A;ava&Tab;script&colon;alert(1)\">here</a>",
          "<a href=\"data:text/html,<script>alert(1)</script>\">here</a>",
          "<a href=\"vbscript:x\">here</a>",
          "<a href='https://example.org/?\"onclick=\"alert(1)'>here</a>",
          "<a href=\"https://example.org/<script>\">here</a>",
          "<p onclick=\"alert(1)\" style=\"x:expression(1)\">text</p>",
          "<svg onload=alert(1)><p>in svg</p></svg>",
          "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
          "<template><script>alert(1)</script></template>",
          "<textarea></textarea><script>alert(1)</script>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&amp;lt;b&amp;gt; \" ' ` \u0000 \uD800",
          "<b><i><u><s><sub><sup><b>nested</b></sup></sub></s></u></i></b>",
          "<blockquote><ul><li><table><tr><td>deep</td></tr></table></li></ul></blockquote>",
          "<figure><img src=\"https://example.org/a.jpg\" alt=\"<b>\"><figcaption><b>By</b> <a"
              + " href=javascript:x>me</a></figcaption></figure>",
          "<plaintext-not>odd</plaintext-not>",
          "<style>@import 'javascript:x';</style>",
          "<base href=\"javascript:\">",
          "<a href=\"//evil.example/x\">protocol-relative</a>",
          "<a href=\"java\nscript:alert(1)\">split</a>");

  private HostileHtml() {}

  /** Returns the page of a seed. */
  public static String of(long seed) {
    Dice dice = new Dice(seed);
    Prose prose = new Prose(dice, Tongue.EN);
    StringBuilder out = new StringBuilder("<!doctype html><html><head><title>");
    out.append(prose.headline()).append("</title></head><body><h1>Live: ");
    out.append(prose.headline()).append("</h1>");
    for (int i = dice.between(3, 8); i > 0; i--) {
      out.append("<article><time>").append(10 + i).append(":30</time><h2>");
      out.append(prose.headline()).append(dice.chance(30) ? dice.pick(PAYLOADS) : "");
      out.append("</h2>");
      for (int p = dice.between(1, 3); p > 0; p--) {
        out.append("<p>").append(prose.sentence());
        out.append(dice.pick(PAYLOADS)).append(prose.sentence()).append("</p>");
      }
      out.append(dice.chance(50) ? dice.pick(PAYLOADS) : "").append("</article>");
    }
    return out.append("</body></html>").toString();
  }
}
