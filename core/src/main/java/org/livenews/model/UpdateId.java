package org.livenews.model;

/**
 * The identifier of an update, unique within its page.
 *
 * @param value the identifier, not empty
 * @param basis where it comes from, and so how long it lasts
 */
public record UpdateId(String value, Basis basis) {

  /** Where an identifier comes from. */
  public enum Basis {
    /** The publisher's own identifier, from an attribute or the publisher's data. */
    PUBLISHER,
    /** The fragment or query of the update's permalink. */
    FRAGMENT,
    /**
     * Derived from headline and first paragraph (from the time, where there is neither); promised
     * stable only while these stay as they are.
     */
    CONTENT
  }

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if {@code value} is empty
   */
  public UpdateId {
    Checks.present(basis, "basis");
    Checks.filled(value, "value");
  }
}
