package org.livenews.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a page and its publisher tell about the times printed on it, beyond the print itself. All of
 * it is optional; what is missing leaves times unresolved. Immutable and thread-safe.
 *
 * @param fetchedAt the moment of capture
 * @param pageTime the page's own last change, such as its "Updated …" line or modified time
 * @param pageDate the day of the page, from its head lines or its address; see {@link UrlDates}
 * @param firstDay the day on which the page began, if it is known: no update is older
 * @param zone the zone of clocks that print none
 * @param zoneAbbreviations what the house means by abbreviations such as BST or IST
 * @param language the language of the page as a BCP 47 tag
 * @param homes where the page is at home, the surest first: countries in capitals, as the ending of
 *     its address and its language tag name them, and languages in small letters; they tell what an
 *     ambiguous zone means where nothing else does
 */
public record TimeContext(
    Optional<Instant> fetchedAt,
    Optional<Instant> pageTime,
    Optional<LocalDate> pageDate,
    Optional<LocalDate> firstDay,
    Optional<ZoneId> zone,
    Map<String, ZoneId> zoneAbbreviations,
    Optional<String> language,
    List<String> homes) {

  /** Nothing is known beyond the print. */
  public static final TimeContext NONE = builder().build();

  /** Copies map and list and checks that no component is null. */
  public TimeContext {
    Objects.requireNonNull(fetchedAt, "fetchedAt must not be null");
    Objects.requireNonNull(pageTime, "pageTime must not be null");
    Objects.requireNonNull(pageDate, "pageDate must not be null");
    Objects.requireNonNull(firstDay, "firstDay must not be null");
    Objects.requireNonNull(zone, "zone must not be null");
    Objects.requireNonNull(language, "language must not be null");
    zoneAbbreviations = Map.copyOf(zoneAbbreviations);
    homes = List.copyOf(homes);
  }

  /** Returns a builder of a context in which nothing is known. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts with what this knows. */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.fetchedAt = fetchedAt;
    b.pageTime = pageTime;
    b.pageDate = pageDate;
    b.firstDay = firstDay;
    b.zone = zone;
    b.zoneAbbreviations = zoneAbbreviations;
    b.language = language;
    b.homes = homes;
    return b;
  }

  /** Collects what is known. Not thread-safe. */
  public static final class Builder {
    private Optional<Instant> fetchedAt = Optional.empty();
    private Optional<Instant> pageTime = Optional.empty();
    private Optional<LocalDate> pageDate = Optional.empty();
    private Optional<LocalDate> firstDay = Optional.empty();
    private Optional<ZoneId> zone = Optional.empty();
    private Map<String, ZoneId> zoneAbbreviations = Map.of();
    private Optional<String> language = Optional.empty();
    private List<String> homes = List.of();

    private Builder() {}

    /** Sets the moment of capture. */
    public Builder fetchedAt(Instant instant) {
      fetchedAt = Optional.of(instant);
      return this;
    }

    /** Sets the page's own last change. */
    public Builder pageTime(Instant instant) {
      pageTime = Optional.of(instant);
      return this;
    }

    /** Sets the day of the page. */
    public Builder pageDate(LocalDate date) {
      pageDate = Optional.of(date);
      return this;
    }

    /** Sets the day on which the page began; no update is older. */
    public Builder firstDay(LocalDate date) {
      firstDay = Optional.of(date);
      return this;
    }

    /** Sets the zone of clocks that print none. */
    public Builder zone(ZoneId id) {
      zone = Optional.of(id);
      return this;
    }

    /** Takes the zone and the zone abbreviations of a house. */
    public Builder style(HouseStyle style) {
      zone = style.zone().or(() -> zone);
      return zoneAbbreviations(style.zoneAbbreviations());
    }

    /** Sets what the house means by abbreviations of zones. */
    public Builder zoneAbbreviations(Map<String, ZoneId> meanings) {
      zoneAbbreviations = Map.copyOf(meanings);
      return this;
    }

    /** Sets the language of the page, a BCP 47 tag. */
    public Builder language(String tag) {
      language = Optional.of(tag);
      return this;
    }

    /** Sets the countries and languages where the page is at home, the surest first. */
    public Builder homes(List<String> countriesAndLanguages) {
      homes = List.copyOf(countriesAndLanguages);
      return this;
    }

    /** Returns the context. */
    public TimeContext build() {
      return new TimeContext(
          fetchedAt, pageTime, pageDate, firstDay, zone, zoneAbbreviations, language, homes);
    }
  }
}
