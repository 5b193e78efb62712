package org.livenews.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sorts of elements that the HTML Standard builds a tree of by the same rules. */
final class HtmlNames {

  /** Elements that hold nothing and have no end tag. */
  static final Set<String> VOID =
      names("area base br col embed hr img input link meta param source track wbr");

  /** Elements before which a paragraph ends. */
  static final Set<String> BLOCKS =
      names(
          "address article aside blockquote center details dialog dir div dd dl dt "
              + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr "
              + "li main menu nav ol p pre section summary table ul");

  /** Elements whose end tags end all that stands in them, and mean nothing without them. */
  static final Set<String> CONTAINERS =
      names(
          "address article aside blockquote center details dialog dir div dl fieldset "
              + "figcaption figure footer header hgroup main menu nav ol section summary ul");

  /** Headings. */
  static final Set<String> HEADINGS = names("h1 h2 h3 h4 h5 h6");

  /** Elements that the end of a block around them closes, if their own does not. */
  static final Set<String> LOOSE = names("p li dd dt span");

  /** Elements that may not stand in themselves. */
  static final Set<String> SINGLE = names("a button form noscript");

  /** Elements that hold only certain others. */
  static final Set<String> GRIDS = names("table thead tbody tfoot tr colgroup");

  /** Elements that only such hold. */
  static final Set<String> CELLS = names("caption colgroup col thead tbody tfoot tr td th");

  /** Elements in which no paragraph or item is closed that stands around them. */
  static final Set<String> SCOPES = names("td th caption template");

  /** Elements that have rules of their own. */
  static final Set<String> UNTOLD =
      names(
          "applet basefont bgsound body command frame frameset head html image "
              + "isindex keygen listing marquee math nobr optgroup option plaintext rb rp "
              + "rt rtc ruby search select");

  private HtmlNames() {}

  /** Returns the names that blanks part. */
  static Set<String> names(String names) {
    return Collections.unmodifiableSet(new HashSet<>(List.of(names.split(" "))));
  }
}
