package org.livenews.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Attribution;

/**
 * Bylines broken over two lines: "By" over a name; a name over a job or a place, "Economics
 * Editor", "in Norvale", "Korrespondentin in Norvale".
 */
final class BrokenByline {

  private static final Set<String> SMALL_WORDS = Words.keys("job-small-words.txt");
  private static final int LABEL_WORDS = 2;
  private static final int JOB_WORDS = 10;

  private BrokenByline() {}

  /**
   * Returns whom a row names that is one of the two lines, as both together tell of them: nobody if
   * all names stand in the other line.
   *
   * @param rows what stands together: the lines of one update, or of the head below its title
   */
  static Optional<List<Attribution>> at(List<Row> rows, int i, HouseStyle style) {
    Optional<List<Attribution>> read =
        i + 1 < rows.size() ? read(rows.get(i), rows.get(i + 1), style) : Optional.empty();
    if (read.isEmpty() && i > 0) {
      read = read(rows.get(i - 1), rows.get(i), style);
    }
    return read.isEmpty()
        ? read
        : Optional.of(read.get().stream().filter(a -> names(rows.get(i), a)).toList());
  }

  /** Reads two lines, neither of which holds but a part of a name. */
  private static Optional<List<Attribution>> read(Row first, Row second, HouseStyle style) {
    if (!isLine(first) || !isLine(second)) {
      return Optional.empty();
    }
    return together(first, second, style)
        .filter(all -> all.stream().allMatch(a -> names(first, a) || names(second, a)));
  }

  private static boolean names(Row row, Attribution attribution) {
    return Line.key(row.text()).contains(Line.key(attribution.name()));
  }

  private static Optional<List<Attribution>> together(Row first, Row second, HouseStyle style) {
    boolean named = !first.isByline() && Bylines.looksLikeNames(first.text());
    String line = first.text() + " " + second.text();
    if (!named && !first.isByline()) {
      boolean label = first.words() <= LABEL_WORDS && Bylines.looksLikeNames(second.text());
      return label ? Bylines.read(line, style) : Optional.empty();
    }
    Optional<List<Attribution>> names =
        first.isByline() ? Bylines.read(first.text(), style) : Bylines.names(first.text(), style);
    if (isJob(second) || isHouse(second, style)) {
      return names.map(n -> n.stream().map(a -> told(a, second.text(), style)).toList());
    }
    boolean small = Character.isLowerCase(second.text().codePointAt(0));
    return small && named
        ? Bylines.read(line, style)
            .or(() -> Bylines.names(line, style))
            .filter(all -> all.stream().allMatch(a -> a.place().isPresent()))
        : Optional.empty();
  }

  private static boolean isLine(Row row) {
    return !row.isMuted()
        && (row.isContent() || row.isByline())
        && !row.isItem()
        && row.kind() != PageBlock.Kind.HEADING
        && row.words() <= JOB_WORDS
        && row.shape() != Shape.SENTENCE;
  }

  /** Whether a line is the title of a job: the word for it ends the line, or "of", "in" follow. */
  private static boolean isJob(Row row) {
    String[] words = row.text().split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean last = i + 1 == words.length || words[i].endsWith(",");
      boolean job = NameWords.isJob(HouseStyle.bare(words[i]));
      if (job && (last || SMALL_WORDS.contains(Line.key(words[i + 1])))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is a house and, behind a comma, where someone writes for it. */
  private static boolean isHouse(Row row, HouseStyle style) {
    int comma = row.text().indexOf(", ");
    return comma > 0 && Organizations.isKnown(row.text().substring(0, comma), style);
  }

  /** Returns a person with the house and the place that the line of the job tells. */
  private static Attribution told(Attribution person, String job, HouseStyle style) {
    if (person.kind() != Attribution.Kind.PERSON) {
      return person;
    }
    Attribution told = person;
    int comma = job.indexOf(", ");
    boolean named = comma > 0 && Organizations.isKnown(job.substring(0, comma), style);
    String house = job.substring(0, named ? comma : Math.max(0, job.indexOf(' ')));
    if (person.affiliation().isEmpty() && Organizations.isKnown(house, style)) {
      told = told.withAffiliation(house);
    }
    int in = job.lastIndexOf(" in ");
    String place = in < 0 ? "" : job.substring(in + 4);
    return person.place().isEmpty() && Places.isPlace(place) ? told.withPlace(place) : told;
  }
}
