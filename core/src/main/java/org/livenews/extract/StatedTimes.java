package org.livenews.extract;

import java.util.List;

/**
 * All that a page states of its own times outside of its text, first what is to be asked first.
 *
 * @param publications what is called its publication: the first or, as often, the last one
 * @param changes what is called its last change
 * @param firsts what is named for its first publication, as written; often in a local time
 */
record StatedTimes(List<Moment> publications, List<Moment> changes, List<String> firsts) {

  static final StatedTimes NONE = new StatedTimes(List.of(), List.of(), List.of());

  StatedTimes {
    publications = List.copyOf(publications);
    changes = List.copyOf(changes);
    firsts = List.copyOf(firsts);
  }
}
