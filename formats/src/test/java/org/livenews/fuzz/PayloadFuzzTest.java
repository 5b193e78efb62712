package org.livenews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.livenews.model.Capture;

/** Any JSON is read by the laws, in each of the ways that a publisher's JSON can be read. */
class PayloadFuzzTest {

  @FuzzTest
  void keepsTheLaws(byte[] bytes) {
    Reading.isLawful(bytes, Capture::json);
  }
}
