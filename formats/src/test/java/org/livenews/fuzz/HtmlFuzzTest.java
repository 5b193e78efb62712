package org.livenews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.livenews.model.Capture;

/** Any HTML is read by the laws, in each of the ways that a page can be read. */
class HtmlFuzzTest {

  @FuzzTest
  void keepsTheLaws(byte[] bytes) {
    Reading.isLawful(bytes, Capture::html);
  }
}
