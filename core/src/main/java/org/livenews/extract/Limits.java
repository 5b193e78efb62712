package org.livenews.extract;

import java.util.Objects;

/**
 * How much of a page is read. Pages come from strangers: a limit keeps one of them from taking more
 * memory and time than its reader wants to give. A page beyond a limit is read up to it, and {@link
 * org.livenews.model.Diagnostic.Code#LIMIT_REACHED LIMIT_REACHED} says which limit that was and
 * what became of the rest. The defaults are far beyond any page that a publisher has written.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Limits {

  /** The limits that hold where none are given. */
  public static final Limits DEFAULT = builder().build();

  private final int characters;
  private final int updates;
  private final int elementDepth;
  private final int jsonCharacters;
  private final int jsonDepth;

  private Limits(Builder b) {
    characters = b.characters;
    updates = b.updates;
    elementDepth = b.elementDepth;
    jsonCharacters = b.jsonCharacters;
    jsonDepth = b.jsonDepth;
  }

  /** Returns a builder that holds the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns how many characters of a capture are read; see {@link Builder#characters}. */
  public int characters() {
    return characters;
  }

  /** Returns how many updates a page may have; see {@link Builder#updates}. */
  public int updates() {
    return updates;
  }

  /** Returns how deep elements may nest; see {@link Builder#elementDepth}. */
  public int elementDepth() {
    return elementDepth;
  }

  /** Returns how many characters of a JSON text are read; see {@link Builder#jsonCharacters}. */
  public int jsonCharacters() {
    return jsonCharacters;
  }

  /** Returns how deep JSON may nest; see {@link Builder#jsonDepth}. */
  public int jsonDepth() {
    return jsonDepth;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Limits other
        && characters == other.characters
        && updates == other.updates
        && elementDepth == other.elementDepth
        && jsonCharacters == other.jsonCharacters
        && jsonDepth == other.jsonDepth;
  }

  @Override
  public int hashCode() {
    return Objects.hash(characters, updates, elementDepth, jsonCharacters, jsonDepth);
  }

  @Override
  public String toString() {
    return "Limits[characters=%d, updates=%d, elementDepth=%d, jsonCharacters=%d, jsonDepth=%d]"
        .formatted(characters, updates, elementDepth, jsonCharacters, jsonDepth);
  }

  /** Builds {@link Limits}. Not safe for use by several threads. */
  public static final class Builder {
    private int characters = 100_000_000;
    private int updates = 100_000;
    private int elementDepth = 512;
    private int jsonCharacters = 50_000_000;
    private int jsonDepth = 256;

    private Builder() {}

    /**
     * Sets how many characters of the content of a capture are read, counted as {@link
     * String#length} does once it is decoded. What stands behind them is left out. By default
     * 100,000,000.
     *
     * @throws IllegalArgumentException if {@code characters} is not positive
     */
    public Builder characters(int characters) {
      this.characters = positive(characters, "characters");
      return this;
    }

    /**
     * Sets how many updates a page may have. Those that come later in page order are left out, and
     * their text is dropped as {@link org.livenews.model.Dropped.Reason#LIMIT LIMIT}. By default
     * 100,000.
     *
     * @throws IllegalArgumentException if {@code updates} is not positive
     */
    public Builder updates(int updates) {
      this.updates = positive(updates, "updates");
      return this;
    }

    /**
     * Sets how deep the elements of an HTML page may nest, {@code html} being the first level, and
     * those of HTML that a string of JSON holds, by themselves. What lies deeper is read as if it
     * lay side by side on the level below the last; none of its text is left out. By default 512.
     *
     * @throws IllegalArgumentException if {@code elementDepth} is not positive
     */
    public Builder elementDepth(int elementDepth) {
      this.elementDepth = positive(elementDepth, "elementDepth");
      return this;
    }

    /**
     * Sets how many characters of one JSON text are read: of a capture that is JSON, of a script of
     * a page, of a string that holds JSON. What stands behind them is left out. By default
     * 50,000,000.
     *
     * @throws IllegalArgumentException if {@code jsonCharacters} is not positive
     */
    public Builder jsonCharacters(int jsonCharacters) {
      this.jsonCharacters = positive(jsonCharacters, "jsonCharacters");
      return this;
    }

    /**
     * Sets how deep the objects and lists of a JSON text may nest, the outermost one being the
     * first level. The text is left out from the first place on that lies deeper. By default 256.
     *
     * @throws IllegalArgumentException if {@code jsonDepth} is not positive
     */
    public Builder jsonDepth(int jsonDepth) {
      this.jsonDepth = positive(jsonDepth, "jsonDepth");
      return this;
    }

    private static int positive(int value, String name) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " must be positive, but is " + value);
      }
      return value;
    }

    /** Returns the limits. The builder can be used further without changing them. */
    public Limits build() {
      return new Limits(this);
    }
  }
}
