package org.livenews.formats;

import org.livenews.extract.HouseStyle;
import org.livenews.extract.Layout;

/**
 * One generation of the markup of a platform, and how those who use it write.
 *
 * @param layout where updates and their parts lie
 * @param style how they are written
 */
record Platform(Layout layout, HouseStyle style) {

  Platform(Layout.Builder layout) {
    this(layout.build(), HouseStyle.GENERIC);
  }
}
