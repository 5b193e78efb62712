package org.livenews.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.livenews.model.Precision;

/**
 * A machine-readable time at an element of the DOM.
 *
 * @param element the element that carries it
 * @param kind what it seems to tell
 * @param moment the time
 */
record MachineTime(Element element, Kind kind, Moment moment) {

  /** What a machine-readable time seems to tell, most telling of the publication first. */
  enum Kind {
    /** It is called the publication. */
    PUBLISHED,
    /** It stands on an element made for times. */
    TIME_ELEMENT,
    /** It stands in another attribute that is named for times. */
    ATTRIBUTE,
    /** It is there to sort by. */
    SORT_KEY,
    /** It tells of a later change. */
    CHANGED
  }

  private static final Set<String> MEDIA =
      Set.of("img", "video", "audio", "iframe", "script", "source", "picture", "amp-img", "svg");

  /** Characters of a date and a clock at least. */
  private static final int SHORTEST = 16;

  /** No label behind a time has fewer. */
  private static final int FEW_LETTERS = 4;

  private static final List<String> CHANGE = List.of("updated", "modified", "edited");
  private static final List<String> FOREIGN =
      List.of("expire", "render", "start", "end", "event", "last-seen", "zone", "out", "format");

  /** Returns the times at some elements, in their order; those of quoted posts are left out. */
  static List<MachineTime> at(List<Element> elements, Element root) {
    List<MachineTime> times = new ArrayList<>();
    for (Element element : elements) {
      if (!MEDIA.contains(element.normalName()) && mayHold(element)) {
        int before = times.size();
        read(element, times);
        if (times.size() > before && isForeign(element, root)) {
          times.subList(before, times.size()).clear();
        }
      }
    }
    return times;
  }

  /** Whether an attribute of a name may hold a time, or tell what one means. */
  static boolean mayBeNamed(String attribute) {
    return isOfTerms(attribute) || isTimely(attribute) || isSeen(attribute);
  }

  private static boolean isOfTerms(String attribute) {
    return attribute.equals("itemprop") || attribute.equals("property");
  }

  /** Whether readers may see an attribute. */
  private static boolean isSeen(String attribute) {
    return attribute.equals("title") || attribute.equals("value");
  }

  private static boolean mayHold(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (isOfTerms(name) || isTimely(name) || isWrittenOut(attribute)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an attribute that readers may see, as microformats use it, holds date and clock. */
  private static boolean isWrittenOut(Attribute attribute) {
    String value = attribute.getValue();
    return isSeen(attribute.getKey())
        && value.length() >= SHORTEST
        && Character.isDigit(value.charAt(0))
        && value.indexOf(':') > 0;
  }

  private static boolean isTimely(String name) {
    return name.contains("time")
        || name.contains("date")
        || name.contains("epoch")
        || name.contains("publish");
  }

  private static void read(Element element, List<MachineTime> times) {
    String property = element.attr("itemprop");
    if (element.hasAttr("datetime")) {
      Optional<Kind> kind = kindOfElement(element, property);
      kind.ifPresent(k -> add(element, k, element.attr("datetime"), times));
    } else if (!property.isEmpty() && element.hasAttr("content")) {
      kindOfProperty(property).ifPresent(k -> add(element, k, element.attr("content"), times));
    } else if (element.hasAttr("property") && element.hasAttr("content")) {
      kindOfTerms(element.attr("property"))
          .ifPresent(k -> add(element, k, element.attr("content"), times));
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (isTimely(name) && !name.equals("datetime")) {
        kindOfAttribute(name).ifPresent(k -> add(element, k, attribute.getValue(), times));
      } else if (isWrittenOut(attribute) && !element.hasAttr("datetime")) {
        Kind kind = kindOfElement(element, property).orElse(Kind.ATTRIBUTE);
        add(element, kind, attribute.getValue(), times);
      }
    }
  }

  private static void add(Element element, Kind kind, String value, List<MachineTime> times) {
    Moment.read(value)
        .filter(m -> m.precision() != Precision.DAY)
        .ifPresent(m -> times.add(new MachineTime(element, kind, m)));
  }

  private static Optional<Kind> kindOfProperty(String property) {
    return switch (property) {
      case "datePublished", "dateCreated" -> Optional.of(Kind.PUBLISHED);
      case "dateModified" -> Optional.of(Kind.CHANGED);
      default -> Optional.empty();
    };
  }

  /** Reads the terms of RDFa, apart from the vocabulary that each is of: "dc:date dc:created". */
  private static Optional<Kind> kindOfTerms(String terms) {
    Optional<Kind> kind = Optional.empty();
    for (String term : terms.strip().split(" ")) {
      Optional<Kind> next =
          switch (term.substring(term.indexOf(':') + 1)) {
            case "date", "created", "issued", "available", "published_time" ->
                Optional.of(Kind.PUBLISHED);
            case "modified", "modified_time" -> Optional.of(Kind.CHANGED);
            default -> kindOfProperty(term.substring(term.indexOf(':') + 1));
          };
      kind = kind.or(() -> next);
    }
    return kind;
  }

  private static Optional<Kind> kindOfElement(Element element, String property) {
    if (!property.isEmpty()) {
      return kindOfProperty(property);
    }
    if (tellsOfChange(element.className())
        || tellsOfChange(element.attr("title"))
        || isLabelledChange(element.ownText())) {
      return Optional.of(Kind.CHANGED);
    }
    boolean published =
        element.hasAttr("pubdate")
            || element.hasClass("dt-published")
            || element.hasClass("published")
            || element.hasClass("entry-date");
    return Optional.of(published ? Kind.PUBLISHED : Kind.TIME_ELEMENT);
  }

  /** Whether a printed time is labelled as that of a change. */
  private static boolean isLabelledChange(String text) {
    return mayBeLabelled(text)
        && Times.ANY_LANGUAGE
            .stamp(text)
            .or(() -> Times.ANY_LANGUAGE.trailing(text))
            .flatMap(TimePhrase::label)
            .filter(l -> l == TimePhrase.Label.UPDATED)
            .isPresent();
  }

  /** Whether more stands in a text than a figure and the few letters of a zone or half day. */
  private static boolean mayBeLabelled(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letters += c >= 128 ? SHORTEST : Signs.isLetter(c) ? 1 : 0;
    }
    return letters > FEW_LETTERS || !text.isEmpty() && !Signs.isDigit(text.charAt(0));
  }

  private static boolean tellsOfChange(String words) {
    if (words.isEmpty()) {
      return false;
    }
    String small = words.toLowerCase(Locale.ROOT);
    return CHANGE.stream().anyMatch(small::contains);
  }

  private static Optional<Kind> kindOfAttribute(String name) {
    if (FOREIGN.stream().anyMatch(name::contains)) {
      return Optional.empty();
    }
    if (name.contains("updat")
        || name.contains("modif")
        || name.contains("edit")
        || name.contains("last")
        || name.contains("chang")) {
      return Optional.of(Kind.CHANGED);
    }
    return Optional.of(name.contains("sort") ? Kind.SORT_KEY : Kind.ATTRIBUTE);
  }

  /**
   * Whether the element belongs to a quoted post or to a thing that is no text, such as a video.
   */
  private static boolean isForeign(Element element, Element root) {
    for (Element e = element; e != null && e != root; e = e.parent()) {
      if (e.normalName().equals("blockquote") || e.normalName().equals("aside")) {
        return true;
      }
      String type = e.attr("itemtype");
      if (!type.isEmpty()) {
        return !type.contains("Posting") && !type.contains("Article");
      }
    }
    return false;
  }
}
