package org.livenews.spi;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.livenews.extract.Boundaries;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;
import org.livenews.extract.Page;

/**
 * What is known of a publisher and of its pages, as data: all that {@link SiteFormat} needs to read
 * them. Immutable and safe for use by several threads.
 */
public final class Site {

  private final String name;
  private final List<String> hosts;
  private final HouseStyle style;
  private final List<Layout> layouts;
  private final Payload payload;
  private final List<Predicate<String>> marks;

  private Site(Builder b) {
    name = b.name;
    hosts = List.copyOf(b.hosts);
    style = b.style;
    layouts = List.copyOf(b.layouts);
    payload = b.payload;
    marks = List.copyOf(b.marks);
  }

  /**
   * Returns a builder of a site.
   *
   * @param name the publisher as an organization, such as "Marram Courier"; a page that names no
   *     source has it as its source
   */
  public static Builder named(String name) {
    return new Builder(Objects.requireNonNull(name, "name must not be null"));
  }

  /** Returns the publisher as an organization. */
  public String name() {
    return name;
  }

  /** Returns how it writes. */
  public HouseStyle style() {
    return style;
  }

  /** Whether an address is of one of the hosts, or of one below them. */
  boolean owns(URI url) {
    String host = Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    return hosts.stream().anyMatch(ours -> host.equals(ours) || host.endsWith("." + ours));
  }

  /** Whether a line holds a mark of its texts. */
  boolean marks(String line) {
    return marks.stream().anyMatch(mark -> mark.test(line));
  }

  /** Whether one of the layouts is proven. */
  boolean proves(Page page) {
    return layouts.stream().anyMatch(layout -> layout.isProvenBy(page));
  }

  Payload payload() {
    return payload;
  }

  /** Returns how updates are found: by the first layout that finds some, else by evidence. */
  Boundaries boundaries() {
    return Boundaries.of(layouts);
  }

  /** Builds a {@link Site}. Not safe for use by several threads. */
  public static final class Builder {
    private final String name;
    private final List<String> hosts = new ArrayList<>();
    private final List<Layout> layouts = new ArrayList<>();
    private final List<Predicate<String>> marks = new ArrayList<>();
    private HouseStyle style = HouseStyle.GENERIC;
    private Payload payload = page -> Optional.empty();

    private Builder(String name) {
      this.name = name;
    }

    /** Adds a host, such as {@code "courier.example"}; hosts below it count too. */
    public Builder host(String host) {
      hosts.add(Objects.requireNonNull(host, "host must not be null").toLowerCase(Locale.ROOT));
      return this;
    }

    /** Adds several hosts. */
    public Builder hosts(List<String> hosts) {
      hosts.forEach(this::host);
      return this;
    }

    /** Sets how the house writes; without, as all do. */
    public Builder style(HouseStyle style) {
      this.style = Objects.requireNonNull(style, "style must not be null");
      return this;
    }

    /**
     * Adds the layout of one generation of the pages; the newest is added first. A page that none
     * of them finds updates in is read by evidence.
     */
    public Builder layout(Layout layout) {
      layouts.add(Objects.requireNonNull(layout, "layout must not be null"));
      return this;
    }

    /** Sets how its JSON is read. */
    public Builder payload(Payload payload) {
      this.payload = Objects.requireNonNull(payload, "payload must not be null");
      return this;
    }

    /**
     * Adds what only lines of its texts satisfy, such as a closing line with its name; one line is
     * enough to know a text dump without an address by.
     */
    public Builder mark(Predicate<String> line) {
      marks.add(Objects.requireNonNull(line, "line must not be null"));
      return this;
    }

    /** Returns the site. */
    public Site build() {
      return new Site(this);
    }
  }
}
