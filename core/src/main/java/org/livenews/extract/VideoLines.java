package org.livenews.extract;

import java.util.List;
import java.util.Optional;

/** Lines of a dump that stand for a video: a label in capitals, then its caption. */
final class VideoLines {

  private static final List<String> LABELS = Words.lines("video-labels.txt");

  private VideoLines() {}

  /** Returns the caption of the video, or empty where the line is none. */
  static Optional<String> caption(String line) {
    for (String label : LABELS) {
      if (line.startsWith(label) && line.length() > label.length()) {
        return Optional.of(line.substring(label.length()).strip());
      }
    }
    return Optional.empty();
  }
}
