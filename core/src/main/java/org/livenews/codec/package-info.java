/** Parse results as JSON, and back. */
@NullMarked
package org.livenews.codec;

import org.jspecify.annotations.NullMarked;
