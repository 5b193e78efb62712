package org.livenews.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who says so: a person or organization that the page names as the origin of a text. Photo credits
 * are not attributions; they are in {@link Block.Image#credit()}.
 *
 * @param name the name as printed, not empty
 * @param kind what is named
 * @param roles what they did, in the order of {@link Role}; not empty
 * @param affiliation the organization a person works for, if stated
 * @param place where they report from, if stated
 */
public record Attribution(
    String name, Kind kind, Set<Role> roles, Optional<String> affiliation, Optional<String> place) {

  /** What is named. */
  public enum Kind {
    /** A person. */
    PERSON,
    /** An organization: an agency, a desk, a newsroom. */
    ORGANIZATION,
    /** The page does not tell. */
    UNCLASSIFIED
  }

  /** What they did. */
  public enum Role {
    /** Wrote it. */
    AUTHOR,
    /** Reported for it. */
    REPORTING,
    /** Contributed to it. */
    CONTRIBUTOR,
    /** Edited it. */
    EDITOR,
    /** Is named as its source. */
    SOURCE
  }

  /**
   * Checks and copies the components.
   *
   * @throws IllegalArgumentException if {@code name} or {@code roles} is empty
   */
  public Attribution {
    Checks.filled(name, "name");
    if (Checks.present(roles, "roles").isEmpty()) {
      throw new IllegalArgumentException("roles must not be empty");
    }
    Checks.present(kind, "kind");
    Checks.present(affiliation, "affiliation");
    Checks.present(place, "place");
    roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }

  /** Returns a person in one role. */
  public static Attribution person(String name, Role role) {
    return new Attribution(name, Kind.PERSON, Set.of(role), Optional.empty(), Optional.empty());
  }

  /** Returns an organization in one role. */
  public static Attribution organization(String name, Role role) {
    return new Attribution(
        name, Kind.ORGANIZATION, Set.of(role), Optional.empty(), Optional.empty());
  }

  /** Returns this attribution with another affiliation. */
  public Attribution withAffiliation(String organization) {
    return new Attribution(name, kind, roles, Checks.some(organization, "organization"), place);
  }

  /** Returns this attribution with another place. */
  public Attribution withPlace(String newPlace) {
    return new Attribution(name, kind, roles, affiliation, Checks.some(newPlace, "newPlace"));
  }
}
