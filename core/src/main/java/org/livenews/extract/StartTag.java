package org.livenews.extract;

import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What a start tag says beside its name. */
interface StartTag {

  /** A tag without attributes. */
  StartTag BARE =
      new StartTag() {
        @Override
        public @Nullable Attributes attributes() {
          return null;
        }

        @Override
        public List<String> attributeNames() {
          return List.of();
        }
      };

  /** Returns the attributes, made anew; null if there are none. */
  @Nullable Attributes attributes();

  /** Returns the names of the attributes, as they are written; some may stand there twice. */
  List<String> attributeNames();
}
