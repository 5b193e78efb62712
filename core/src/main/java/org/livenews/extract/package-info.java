/**
 * The toolkit of adapter authors: from a capture to the block stream, from blocks to records, from
 * records to page head and updates.
 */
@NullMarked
package org.livenews.extract;

import org.jspecify.annotations.NullMarked;
