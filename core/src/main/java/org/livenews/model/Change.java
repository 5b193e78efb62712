package org.livenews.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One difference between two captures of a page. */
public sealed interface Change {

  /** Returns the update as the newer capture has it, or else as the older one had it. */
  Update update();

  /** What of an update can differ. */
  enum Part {
    /** {@link UpdateId#basis()}; the value is what updates are matched by. */
    ID_BASIS,
    /** {@link Update#time()}. */
    TIME,
    /** {@link Update#edited()}. */
    EDITED,
    /** {@link Update#headline()}. */
    HEADLINE,
    /** {@link Update#body()}. */
    BODY,
    /** {@link Update#attributions()}. */
    ATTRIBUTIONS,
    /** {@link Update#permalink()}. */
    PERMALINK,
    /** {@link Update#pinned()}. */
    PINNED,
    /** {@link Update#keyEvent()}. */
    KEY_EVENT
  }

  /**
   * An update that only the newer capture has.
   *
   * @param update the update
   */
  record Added(Update update) implements Change {
    /** Checks that no component is null. */
    public Added {
      Checks.present(update, "update");
    }
  }

  /**
   * An update that both captures have and that is not the same in them.
   *
   * @param before the update in the older capture
   * @param after the update in the newer capture
   * @param parts what differs, in the order of {@link Part}; not empty
   */
  record Edited(Update before, Update after, Set<Part> parts) implements Change {
    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if {@code parts} is empty
     */
    public Edited {
      Checks.present(before, "before");
      Checks.present(after, "after");
      if (Checks.present(parts, "parts").isEmpty()) {
        throw new IllegalArgumentException("parts must not be empty");
      }
      parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    @Override
    public Update update() {
      return after;
    }
  }

  /**
   * An update that the newer capture should hold and does not: the page took it away.
   *
   * @param update the update in the older capture
   */
  record Removed(Update update) implements Change {
    /** Checks that no component is null. */
    public Removed {
      Checks.present(update, "update");
    }
  }

  /**
   * An update that is older than what the newer capture reaches; it may well still be there.
   *
   * @param update the update in the older capture
   */
  record OutOfView(Update update) implements Change {
    /** Checks that no component is null. */
    public OutOfView {
      Checks.present(update, "update");
    }
  }
}
