/**
 * The entry: {@link org.livenews.LiveNewsParser} turns a {@link org.livenews.model.Capture} into a
 * {@link org.livenews.ParseResult}.
 */
@NullMarked
package org.livenews;

import org.jspecify.annotations.NullMarked;
