package org.livenews.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What a careful reader finds in a generated dump.
 *
 * @param headline the headline of the page
 * @param keyPoints its key points
 * @param authors the persons in its byline
 * @param updates its updates in page order
 * @param furniture the lines that are neither head nor update
 */
public record Truth(
    String headline,
    List<String> keyPoints,
    List<String> authors,
    List<Entry> updates,
    List<String> furniture) {

  /** Copies the lists. */
  public Truth {
    keyPoints = List.copyOf(keyPoints);
    authors = List.copyOf(authors);
    updates = List.copyOf(updates);
    furniture = List.copyOf(furniture);
  }

  /**
   * One update.
   *
   * @param time its time
   * @param headline its headline, if it has one
   * @param body its body in reading order
   * @param authors the persons in its byline or closing line
   */
  public record Entry(Time time, Optional<String> headline, List<Part> body, List<String> authors) {
    /** Copies the lists. */
    public Entry {
      body = List.copyOf(body);
      authors = List.copyOf(authors);
    }

    /** Returns the text of the body without pictures, a line each for paragraph and bullet. */
    public String runningText() {
      StringBuilder out = new StringBuilder();
      for (Part part : body) {
        if (part instanceof Paragraph p) {
          out.append(p.text()).append('\n');
        } else if (part instanceof Bullet b) {
          out.append(b.text()).append('\n');
        }
      }
      return out.toString();
    }
  }

  /** A piece of a body. */
  public sealed interface Part permits Paragraph, Bullet, Picture {}

  /**
   * A paragraph.
   *
   * @param text its text
   */
  public record Paragraph(String text) implements Part {}

  /**
   * An item of a list.
   *
   * @param text its text
   */
  public record Bullet(String text) implements Part {}

  /**
   * An image.
   *
   * @param alt its alternative text
   * @param caption its caption
   * @param credit whose picture it is
   */
  public record Picture(String alt, String caption, String credit) implements Part {}

  /**
   * A printed time and what it states.
   *
   * @param text as printed, empty where nothing is
   * @param ago how long before the capture, if it says so
   * @param clock the time of day, if it says so
   * @param date the day, if it says so
   */
  public record Time(
      String text, Optional<Duration> ago, Optional<LocalTime> clock, Optional<LocalDate> date) {

    /** No time is printed. */
    public static final Time NONE =
        new Time("", Optional.empty(), Optional.empty(), Optional.empty());

    static Time ago(String text, Duration ago) {
      return new Time(text, Optional.of(ago), Optional.empty(), Optional.empty());
    }

    static Time clock(String text, LocalTime clock) {
      return new Time(text, Optional.empty(), Optional.of(clock), Optional.empty());
    }

    static Time dated(String text, LocalTime clock, LocalDate date) {
      return new Time(text, Optional.empty(), Optional.of(clock), Optional.of(date));
    }
  }
}
