/** Checks that take too long for every build, or need programs that not every machine has. */
@NullMarked
package org.livenews.check;

import org.jspecify.annotations.NullMarked;
