package org.livenews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.livenews.model.Capture;

/** Any text is read as a dump by the laws; all of a dump is content, so no letter may be lost. */
class DumpFuzzTest {

  @FuzzTest
  void keepsTheLaws(byte[] bytes) {
    Reading.isLawful(bytes, Capture::text);
  }
}
