package org.livenews.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Attribution;
import org.livenews.model.Attribution.Kind;
import org.livenews.model.Attribution.Role;

/**
 * Reads lines that say who says so. A line is a byline only as a whole: prose and headlines that
 * begin like one ("By the time …") are none, for a slot that should hold names must hold nothing
 * else. Lines of over 400 characters are prose. Linear in the line; never throws at content; safe
 * for use by several threads.
 *
 * <p>A desk or staff line ("From NEWSROOM staff") names an organization, not a person: the one in
 * the template's {@code {org}} slot.
 */
public final class Bylines {

  private static final List<String> SOURCE_LABELS =
      Words.keys("source-labels.txt").stream().toList();

  private Bylines() {}

  /**
   * Returns what a byline says: persons and organizations in printed order, each once, with all its
   * roles; or empty if the line is none. A sign-off ("Reporting by A; Editing by B") is one too.
   */
  public static Optional<List<Attribution>> read(String line, HouseStyle style) {
    Objects.requireNonNull(line, "line must not be null");
    return read(Line.of(line).withoutFinalStop(), style);
  }

  /** Reads a line without its final stop. */
  static Optional<List<Attribution>> read(Line line, HouseStyle style) {
    return read(line, style, style.bylines());
  }

  /**
   * Returns what a closing line of a page or update says: organizations as {@link Role#SOURCE} or
   * {@link Role#CONTRIBUTOR}, persons as contributors; for a sign-off, each with the stated role.
   * Empty if the line is none.
   */
  public static Optional<List<Attribution>> closing(String line, HouseStyle style) {
    Objects.requireNonNull(line, "line must not be null");
    return closing(Line.of(line).withoutFinalStop(), style);
  }

  /** Whether a line, without its final stop, may be a byline or a closing line. */
  static boolean mayBe(Line line, HouseStyle style) {
    String text = line.folded();
    int to = line.open();
    return style.bylines().mayMatch(text, to)
        || style.closings().mayMatch(text, to)
        || SignOff.mayBe(line);
  }

  /** Reads a line without its final stop. */
  static Optional<List<Attribution>> closing(Line line, HouseStyle style) {
    return read(line, style, style.closings());
  }

  /**
   * Returns the names of a list "A, B and C" in printed order, or empty if it holds anything but
   * names of persons and known organizations. They are authors.
   */
  public static Optional<List<Attribution>> names(String list, HouseStyle style) {
    Line line = Line.of(list);
    return line.isEmpty()
        ? Optional.empty()
        : NameList.persons(line.printed(), style)
            .map(named -> merged(attributions(named, EnumSet.of(Role.AUTHOR), Optional.empty())));
  }

  /**
   * Whether a line holds nothing but names of persons. It is weak evidence: a headline such as
   * "Kyiv Burning" looks the same, so ask it of a slot that is filled alike in many records. Always
   * false in scripts without capitals, where nothing tells a name from other words.
   */
  public static boolean looksLikeNames(String line) {
    Optional<List<Attribution>> names = names(line, HouseStyle.GENERIC);
    return names.isPresent()
        && names.get().stream().allMatch(a -> a.kind() == Kind.PERSON && isCased(a.name()))
        && HouseStyle.GENERIC.stockLine(line).isEmpty();
  }

  private static boolean isCased(String name) {
    return Character.isUpperCase(name.codePointAt(0)) || Character.isLowerCase(name.codePointAt(0));
  }

  /** Whether a name is that of an organization: a known agency, a desk, an acronym. */
  public static boolean isOrganization(String name, HouseStyle style) {
    Line line = Line.of(name);
    return !line.isEmpty() && Organizations.isKnown(line.printed(), style);
  }

  /** Returns the address of a reposter's line "Source: URL", or empty if the line is none. */
  public static Optional<URI> sourceAddress(String line) {
    if (!line.contains("://")) {
      return Optional.empty();
    }
    String text = Line.of(line).printed();
    String key = Line.key(text);
    for (String label : SOURCE_LABELS) {
      if (key.startsWith(label)) {
        String rest = text.substring(label.length()).strip();
        String address = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        if (address.startsWith("http://") || address.startsWith("https://")) {
          return address(address);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<Attribution>> read(
      Line line, HouseStyle style, Templates<HouseStyle.Rule> rules) {
    for (HouseStyle.Rule rule : rules.candidates(line)) {
      for (List<Template.Filled> filled : rule.template().matches(line)) {
        Optional<List<Attribution>> read = attributions(filled, rule, style);
        if (read.isPresent()) {
          return read;
        }
      }
    }
    return SignOff.read(line, style);
  }

  private static Optional<List<Attribution>> attributions(
      List<Template.Filled> filled, HouseStyle.Rule rule, HouseStyle style) {
    List<Attribution> all = new ArrayList<>();
    int lastNames = 0;
    Optional<String> house = Optional.empty();
    for (Template.Filled slot : filled) {
      Set<Role> roles = slot.role().<Set<Role>>map(EnumSet::of).orElse(rule.roles());
      switch (slot.slot()) {
        case NAMES -> {
          Optional<List<NameList.Named>> named = NameList.persons(slot.text(), style);
          if (named.isEmpty()) {
            return Optional.empty();
          }
          lastNames = all.size();
          all.addAll(attributions(named.get(), roles, Optional.empty()));
        }
        case AGENCIES, WIRES, ORG -> {
          Optional<List<NameList.Named>> named = NameList.organizations(slot.text(), style);
          if (named.isEmpty() || !fits(slot.slot(), named.get(), style)) {
            return Optional.empty();
          }
          lastNames = all.size();
          all.addAll(attributions(named.get(), roles, Optional.empty()));
        }
        case PLACE -> {
          if (!Places.isPlace(slot.text())) {
            return Optional.empty();
          }
          for (int i = lastNames; i < all.size(); i++) {
            all.set(i, all.get(i).withPlace(slot.text()));
          }
        }
        case HOUSE -> {
          if (!Organizations.isKnown(slot.text(), style)) {
            return Optional.empty();
          }
          house = Optional.of(slot.text());
        }
        default -> {
          // numbers and wildcards name nobody
        }
      }
    }
    house.ifPresent(name -> all.replaceAll(named -> ofHouse(named, name)));
    return all.isEmpty() ? Optional.empty() : Optional.of(merged(all));
  }

  private static Attribution ofHouse(Attribution named, String house) {
    return named.kind() == Kind.PERSON && named.affiliation().isEmpty()
        ? named.withAffiliation(house)
        : named;
  }

  private static boolean fits(Template.Slot slot, List<NameList.Named> named, HouseStyle style) {
    return switch (slot) {
      case ORG -> named.size() == 1;
      case WIRES -> named.stream().allMatch(n -> Organizations.isAgency(n.name(), style));
      default -> true;
    };
  }

  static List<Attribution> attributions(
      List<NameList.Named> named, Set<Role> roles, Optional<String> affiliation) {
    List<Attribution> attributions = new ArrayList<>();
    for (NameList.Named one : named) {
      Optional<String> house =
          one.kind() == Kind.PERSON ? one.affiliation().or(() -> affiliation) : Optional.empty();
      attributions.add(new Attribution(one.name(), one.kind(), roles, house, one.place()));
    }
    return attributions;
  }

  /** Each name once, with all its roles. */
  static List<Attribution> merged(List<Attribution> attributions) {
    Map<String, Attribution> byName = new LinkedHashMap<>();
    for (Attribution next : attributions) {
      byName.merge(Line.key(next.name()), next, Bylines::merged);
    }
    return List.copyOf(byName.values());
  }

  private static Attribution merged(Attribution a, Attribution b) {
    Set<Role> roles = EnumSet.copyOf(a.roles());
    roles.addAll(b.roles());
    return new Attribution(
        a.name(),
        a.kind(),
        Collections.unmodifiableSet(roles),
        a.affiliation().or(b::affiliation),
        a.place().or(b::place));
  }
}
