/**
 * The formats that are built in: publishers, live-blog platforms, linked data and any live blog.
 */
@NullMarked
package org.livenews.formats;

import org.jspecify.annotations.NullMarked;
