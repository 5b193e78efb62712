/** Parse results as JSON, and back: {@link org.livenews.codec.JsonCodec}. */
@NullMarked
package org.livenews.codec;

import org.jspecify.annotations.NullMarked;
