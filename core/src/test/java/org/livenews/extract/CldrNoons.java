package org.livenews.extract;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes {@code noons.tsv}: the words of the CLDR for noon and midnight, from ICU4J. */
final class CldrNoons {

  private static final String HEADER =
      """
      # Words for noon and midnight in all locales of the CLDR. Not here are words that name another
      # part of the day or both in some locale, and short ones that may be anything ("m.", "TR").
      # Derived from the Unicode CLDR under the Unicode License v3, by way of ICU4J; not written by
      # hand. CldrFilesTest compares, and writes it anew with -Dlivenews.golden=write.
      # Columns, parted by tabs: which of the two, the word.
      """;

  private static final List<String> OTHERS =
      List.of(
          "morning1",
          "morning2",
          "afternoon1",
          "afternoon2",
          "evening1",
          "evening2",
          "night1",
          "night2",
          "am",
          "pm");

  private static final int LATIN = 0x250;

  private CldrNoons() {}

  static List<String> lines() {
    Set<String> noons = names(List.of("noon"), List.of("wide", "abbreviated"));
    Set<String> midnights = names(List.of("midnight"), List.of("wide", "abbreviated"));
    Set<String> others = names(OTHERS, List.of("wide", "abbreviated", "narrow"));
    others.addAll(noons.stream().filter(midnights::contains).toList());
    List<String> lines = new ArrayList<>(HEADER.lines().toList());
    for (String noon : noons) {
      if (isTelling(noon) && !others.contains(noon)) {
        lines.add("noon\t" + noon);
      }
    }
    for (String midnight : midnights) {
      if (isTelling(midnight) && !others.contains(midnight)) {
        lines.add("midnight\t" + midnight);
      }
    }
    return lines;
  }

  /** The names of some parts of the day in all locales, folded; none that is shortened. */
  private static Set<String> names(List<String> parts, List<String> widths) {
    Set<String> names = new TreeSet<>();
    for (ULocale locale : DateFormat.getAvailableULocales()) {
      ICUResourceBundle bundle =
          (ICUResourceBundle)
              UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, locale.getName());
      for (String context : List.of("format", "stand-alone")) {
        for (String width : widths) {
          for (String part : parts) {
            String path = "calendar/gregorian/dayPeriod/" + context + "/" + width + "/" + part;
            String name = bundle.findStringWithFallback(path);
            if (name != null && !name.endsWith(".")) {
              names.add(NameTable.folded(name));
            }
          }
        }
      }
    }
    return names;
  }

  /** Whether a word is hardly another one: it is no short word of Latin letters. */
  private static boolean isTelling(String word) {
    boolean latin = word.chars().anyMatch(c -> c < LATIN && Character.isLetter(c));
    return word.indexOf(',') < 0 && (!latin || word.length() > 3);
  }
}
