package org.livenews.codec;

import com.google.common.base.Ascii;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How this package uses the JSON library: its limits and its layout. */
final class Json {

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(JsonCodec.MAX_LENGTH)
                  .maxStringLength(JsonCodec.MAX_LENGTH)
                  .maxNameLength(1_000)
                  .maxNumberLength(100)
                  .maxNestingDepth(JsonCodec.MAX_NESTING)
                  .build())
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(JsonCodec.MAX_NESTING).build())
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final List<String> SCRIPT = List.of("script", "/script", "!--");

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** Returns a new context, because printers keep the place where they are. */
  static ObjectWriteContext pretty() {
    PrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return printer;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }

  /**
   * Returns {@code json} with the same meaning and no character in it that does more than stand in
   * a string: it can be shown on a terminal, cut into lines, and put into a {@code script} element.
   * Escaped are surrogates that lack their partner, controls, line and paragraph separators, the
   * controls of direction, and the bracket of what opens or closes a script or a comment.
   */
  static String harmless(CharSequence json) {
    StringBuilder out = new StringBuilder(json.length() + 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '<' || c == '\n') {
        out.append(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        out.append(c).append(json.charAt(++i));
      } else if (c == '<' ? opensScript(json, i + 1) : isActive(c)) {
        out.append("\\u").append(HEX.toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether it is more than a mark on paper, or half of one. */
  private static boolean isActive(char c) {
    return Character.isISOControl(c)
        || Character.isSurrogate(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u061C'
        || c == '\u200E'
        || c == '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069';
  }

  /** Whether what follows a bracket gives it a meaning in a script element. */
  private static boolean opensScript(CharSequence json, int at) {
    return SCRIPT.stream()
        .anyMatch(
            s ->
                at + s.length() <= json.length()
                    && s.contentEquals(Ascii.toLowerCase(json.subSequence(at, at + s.length()))));
  }
}
