package org.livenews.extract;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.livenews.model.Attribution.Role;

/**
 * The phrases of a house: how it writes bylines, closing lines and stock lines, and in which zone
 * its clocks tick. One style serves a page and its text dump alike. Immutable and safe for use by
 * several threads.
 *
 * <p>Phrases are <b>templates</b>, compared with whole lines. Literal text must match with its case
 * in bylines and closing lines, and without regard to case in stock lines; the forms of apostrophes
 * and quotation marks are alike, and so are runs of white space; a full stop at the end may be
 * missing. {@code [...]} may be missing. Slots are
 *
 * <ul>
 *   <li>{@code {names}}: persons, or organizations that are known as such: "A, B and C";
 *   <li>{@code {place}}: a city, or a city and its country;
 *   <li>{@code {agencies}}: organizations: "A, B and news agencies";
 *   <li>{@code {wires}}: the same, but all of them known agencies;
 *   <li>{@code {org}}: one organization;
 *   <li>{@code {house}}: one known organization, that the named persons work for;
 *   <li>{@code {n}}: a number; {@code {…}}: anything, at least one character.
 * </ul>
 *
 * <p>A slot can state a role of its own: {@code {names:editor}}. Rules of a style are tried in the
 * order in which they were added, and before those of the style it extends.
 */
public final class HouseStyle {

  private static final List<StockLine> STOCK_LINES = List.of(StockLine.values());

  /**
   * What holds on any page, in the languages we know; it names no publisher. Wire agencies are no
   * publishers here.
   */
  public static final HouseStyle GENERIC = GenericStyle.read();

  /** A template of a byline or closing line with what it says beyond its slots. */
  record Rule(Template template, Set<Role> roles) {}

  /** This style and another one. */
  private record Both(HouseStyle other, HouseStyle both) {}

  /** A template of a stock line. */
  record Stock(Template template, StockLine line) {}

  private final Optional<ZoneId> zone;
  private final Map<String, ZoneId> zoneAbbreviations;
  private final Templates<Rule> bylines;
  private final Templates<Rule> closings;
  private final Templates<Stock> stockTemplates;
  private final Map<String, StockLine> stockLines;

  /** The stock lines; what is found is a number of a {@link StockLine}. */
  private final Lexicon lines;

  private final Set<String> organizations;

  /** What {@link #and} gave last: each page of a host asks for the same. */
  private volatile @Nullable Both last;

  private HouseStyle(Builder b) {
    zone = b.zone;
    zoneAbbreviations = Collections.unmodifiableMap(new LinkedHashMap<>(b.zoneAbbreviations));
    bylines = new Templates<>(b.bylines, Rule::template);
    closings = new Templates<>(b.closings, Rule::template);
    stockTemplates = new Templates<>(b.stockTemplates, Stock::template);
    stockLines = Map.copyOf(b.stockLines);
    Lexicon.Builder words = new Lexicon.Builder();
    stockLines.forEach((key, line) -> words.add(key, line.ordinal()));
    lines = words.build();
    organizations = Set.copyOf(b.organizations);
  }

  /** Returns a builder of a style without any rule. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder of a style that has the rules of this one behind those that are added. */
  public Builder extended() {
    return new Builder().behind(this);
  }

  /**
   * Returns a style with the rules of both. Where they disagree this style wins: its zone, its zone
   * abbreviations and stock lines, and its templates are tried first.
   */
  public HouseStyle and(HouseStyle other) {
    Objects.requireNonNull(other, "other must not be null");
    Both known = last;
    if (known == null || known.other() != other) {
      known = new Both(other, new Builder().behind(this).behind(other).build());
      last = known;
    }
    return known.both();
  }

  /** Returns the zone of clocks without a zone, if the house has one. */
  public Optional<ZoneId> zone() {
    return zone;
  }

  /** Returns what the house means by abbreviations such as BST or IST; unmodifiable. */
  public Map<String, ZoneId> zoneAbbreviations() {
    return zoneAbbreviations;
  }

  /**
   * Returns what stock line a line is, or empty if it is none. Case, the form of quotation marks,
   * and marks of punctuation and arrows at both ends don't count. It tells only what the line is;
   * whether a pointer may be dropped depends on the update around it.
   */
  public Optional<StockLine> stockLine(String line) {
    return stockLine(Line.of(line));
  }

  Optional<StockLine> stockLine(Line line) {
    String text = line.folded();
    int from = markEnd(text);
    int word = lines.find(text, from, markStart(text, from));
    if (word >= 0) {
      return Optional.of(STOCK_LINES.get(lines.sense(word, 0)));
    }
    Line read = stockTemplates.areOpen() ? line.lowerCase() : line;
    for (Stock stock : stockTemplates.candidates(read)) {
      if (!stock.template().matches(line.lowerCase()).isEmpty()) {
        return Optional.of(stock.line());
      }
    }
    String printed = line.printed();
    return printed.endsWith(":")
        ? stockLine(printed.substring(0, printed.length() - 1))
        : Optional.empty();
  }

  /** Whether the style knows an organization by this name, in the key form of {@link Line#key}. */
  boolean knows(String key) {
    return organizations.contains(key);
  }

  Templates<Rule> bylines() {
    return bylines;
  }

  Templates<Rule> closings() {
    return closings;
  }

  /** A line without marks of punctuation, arrows and spaces at its ends. */
  static String bare(String key) {
    int from = markEnd(key);
    return key.substring(from, markStart(key, from));
  }

  /** Returns where the marks at the beginning of a line end. */
  private static int markEnd(String key) {
    int from = 0;
    while (from < key.length() && isMark(key.charAt(from))) {
      from++;
    }
    return from;
  }

  /** Returns where the marks at the end of a line begin. */
  private static int markStart(String key, int from) {
    int to = key.length();
    while (to > from && isMark(key.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK;
  }

  /** Builds a {@link HouseStyle}. Not safe for use by several threads. */
  public static final class Builder {
    private Optional<ZoneId> zone = Optional.empty();
    private final Map<String, ZoneId> zoneAbbreviations = new LinkedHashMap<>();
    private final List<Rule> bylines = new ArrayList<>();
    private final List<Rule> closings = new ArrayList<>();
    private final List<Stock> stockTemplates = new ArrayList<>();
    private final Map<String, StockLine> stockLines = new LinkedHashMap<>();
    private final Set<String> organizations = new LinkedHashSet<>();
    private final List<HouseStyle> behind = new ArrayList<>();

    private Builder() {}

    private Builder behind(HouseStyle style) {
      behind.add(style);
      return this;
    }

    /** Sets the zone of clocks without a zone. */
    public Builder zone(ZoneId zone) {
      this.zone = Optional.of(zone);
      return this;
    }

    /** Adds the meaning of an abbreviation of a zone. */
    public Builder zoneAbbreviation(String abbreviation, ZoneId zone) {
      zoneAbbreviations.put(
          Objects.requireNonNull(abbreviation, "abbreviation must not be null"),
          Objects.requireNonNull(zone, "zone must not be null"));
      return this;
    }

    /**
     * Adds a template of bylines.
     *
     * @param roles what the named did; {@link Role#AUTHOR} if none is given
     * @throws IllegalArgumentException if the template is malformed
     */
    public Builder byline(String template, Role... roles) {
      bylines.add(new Rule(Template.of(template), roles(roles)));
      return this;
    }

    /**
     * Adds a template of lines at the end of a page or update that name its sources.
     *
     * @param roles what the named did; {@link Role#SOURCE} if none is given
     * @throws IllegalArgumentException if the template is malformed
     */
    public Builder closing(String template, Role... roles) {
      Set<Role> stated = roles.length == 0 ? EnumSet.of(Role.SOURCE) : roles(roles);
      closings.add(new Rule(Template.of(template), stated));
      return this;
    }

    /**
     * Adds a stock line, or a template of stock lines.
     *
     * @throws IllegalArgumentException if the template is malformed
     */
    public Builder stock(StockLine line, String template) {
      Objects.requireNonNull(line, "line must not be null");
      Template compiled = Template.ofLowerCase(template);
      String key = bare(Line.key(template));
      if (compiled.isLiteral() && !key.isEmpty()) {
        stockLines.putIfAbsent(key, line);
      } else {
        stockTemplates.add(new Stock(compiled, line));
      }
      return this;
    }

    /** Adds the name of an organization that bylines, closing lines and credits can name. */
    public Builder organization(String name) {
      organizations.add(Line.key(name));
      return this;
    }

    /** Returns the style. The builder can be used further without changing it. */
    public HouseStyle build() {
      Builder all = new Builder();
      all.zone = zone;
      all.addMissing(this);
      for (HouseStyle style : behind) {
        all.zone = all.zone.or(style::zone);
        Builder other = new Builder();
        other.zoneAbbreviations.putAll(style.zoneAbbreviations);
        other.bylines.addAll(style.bylines.rules());
        other.closings.addAll(style.closings.rules());
        other.stockTemplates.addAll(style.stockTemplates.rules());
        other.stockLines.putAll(style.stockLines);
        other.organizations.addAll(style.organizations);
        all.addMissing(other);
      }
      return new HouseStyle(all);
    }

    private void addMissing(Builder other) {
      other.zoneAbbreviations.forEach(zoneAbbreviations::putIfAbsent);
      bylines.addAll(other.bylines);
      closings.addAll(other.closings);
      stockTemplates.addAll(other.stockTemplates);
      other.stockLines.forEach(stockLines::putIfAbsent);
      organizations.addAll(other.organizations);
    }

    private static Set<Role> roles(Role... roles) {
      return roles.length == 0
          ? Collections.unmodifiableSet(EnumSet.of(Role.AUTHOR))
          : Collections.unmodifiableSet(EnumSet.copyOf(List.of(roles)));
    }
  }
}
