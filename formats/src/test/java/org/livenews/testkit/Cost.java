package org.livenews.testkit;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.livenews.LiveNewsParser;
import org.livenews.model.Capture;

/**
 * What reading a page costs the thread that reads it.
 *
 * @param nanoseconds time on the processor; differs from run to run
 * @param bytes what is allocated; nearly the same in each run
 */
public record Cost(long nanoseconds, long bytes) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Reads a page and returns what that cost. */
  public static Cost of(LiveNewsParser parser, Capture capture) {
    long time = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    parser.parse(capture);
    return new Cost(
        THREADS.getCurrentThreadCpuTime() - time, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }
}
