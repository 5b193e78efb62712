/**
 * What reading pages costs, as ratios to {@code Jsoup.parse} of the same bytes. {@link
 * org.livenews.benchmark.Benchmarks} runs all and writes the table and the chart.
 */
@NullMarked
package org.livenews.benchmark;

import org.jspecify.annotations.NullMarked;
