package org.livenews.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * A caption line taken apart.
 *
 * @param text the caption without the credit; empty if the line is nothing but a credit. Where the
 *     line holds alternative text and caption in one, and they are alike, it is given once
 * @param textTo where the caption ends in the line (UTF-16, exclusive); 0 if it is empty
 * @param credit who made the picture, without brackets and label ("Photo:"); "File:" stays
 * @param creditFrom where the credit's stretch begins in the line, brackets and label included;
 *     equal to {@code creditTo} if there is none
 * @param creditTo where it ends (exclusive)
 * @param confidence how sure it is that the line is a caption at all
 */
public record Caption(
    String text,
    int textTo,
    Optional<String> credit,
    int creditFrom,
    int creditTo,
    Confidence confidence) {

  /** How sure it is, by the form alone, that a line is a caption. */
  public enum Confidence {
    /** Prose ends like that too: "(UNHCR)". Believe it only beside an image. */
    WEAK,
    /** Prose seldom ends like that: "[Jane Roe]". */
    LIKELY,
    /** Only captions end like that: "[Jane Roe/AGENCY]". */
    CERTAIN
  }

  /** Checks that no component is null. */
  public Caption {
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(credit, "credit must not be null");
    Objects.requireNonNull(confidence, "confidence must not be null");
  }

  /** Whether the line is nothing but a credit. */
  public boolean isBareCredit() {
    return text.isEmpty();
  }

  /** Whether prose seldom or never looks like that. */
  public boolean isLikely() {
    return confidence != Confidence.WEAK;
  }

  /** Whether only a caption can look like that. */
  public boolean isCertain() {
    return confidence == Confidence.CERTAIN;
  }
}
