/**
 * What a page says: immutable values that show JDK types only.
 *
 * <p>Start at {@link org.livenews.model.Capture}, what was captured, and {@link
 * org.livenews.model.LivePage}, what it says. Every type here is immutable, safe for use by several
 * threads, and has {@code equals}, {@code hashCode} and a readable {@code toString}.
 */
@NullMarked
package org.livenews.model;

import org.jspecify.annotations.NullMarked;
