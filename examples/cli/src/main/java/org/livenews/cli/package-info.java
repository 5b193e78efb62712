/** The {@code livenews} command: reads captures of live-news pages and prints what they say. */
@NullMarked
package org.livenews.cli;

import org.jspecify.annotations.NullMarked;
