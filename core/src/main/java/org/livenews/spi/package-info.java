/**
 * What a format adapter implements: it claims a page and writes what it reads there, span by span.
 *
 * <p>Adapters are found by {@link java.util.ServiceLoader} or given to the builder of the parser.
 */
@NullMarked
package org.livenews.spi;

import org.jspecify.annotations.NullMarked;
