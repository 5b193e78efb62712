/**
 * What the tests of laws are made of: generated dumps with their truth, transformations that keep
 * the meaning of a dump, the corpus with its annotations, and checks that name what is broken.
 * Nothing here depends on a test framework but {@link org.livenews.testkit.Corpus}, which skips
 * tests where there is no corpus.
 */
@NullMarked
package org.livenews.testkit;

import org.jspecify.annotations.NullMarked;
