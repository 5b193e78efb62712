package org.livenews.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes bytes by byte order mark, content type, declaration of the document or UTF-8. Labels mean
 * what the WHATWG Encoding Standard (section 4.2) says they mean on the web: {@code iso-8859-1} and
 * {@code us-ascii} are windows-1252, and a {@code meta} element that claims UTF-16 is wrong.
 */
final class Charsets {

  private static final int META_LOOK = 8192;

  private Charsets() {}

  static Capture.Decoded decode(Octets octets, Optional<String> contentType, Capture.Media media) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    Charset charset = charset(octets, contentType, media, diagnostics);
    String text = decode(octets.behindMark(), charset, diagnostics);
    return new Capture.Decoded(text, charset.name(), diagnostics);
  }

  /** Returns the charset of bytes; what is wrong or doubtful is added to the diagnostics. */
  static Charset charset(
      Octets octets,
      Optional<String> contentType,
      Capture.Media media,
      List<Diagnostic> diagnostics) {
    Optional<Charset> mark = octets.marked();
    if (mark.isPresent()) {
      doubtOther(mark.get(), contentType, diagnostics);
      return mark.get();
    }
    Optional<String> label = contentType.flatMap(CharsetDeclaration::parameter);
    boolean fromMeta = label.isEmpty() && media == Capture.Media.HTML;
    if (fromMeta) {
      label =
          CharsetDeclaration.label(
              octets.signs().substring(0, Math.min(octets.signs().length(), META_LOOK)));
    }
    Charset charset = label.map(l -> lookUp(l, diagnostics)).orElse(StandardCharsets.UTF_8);
    return fromMeta && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
  }

  private static void doubtOther(
      Charset mark, Optional<String> contentType, List<Diagnostic> diagnostics) {
    Optional<String> label = contentType.flatMap(CharsetDeclaration::parameter);
    if (label.isPresent()
        && !lookUp(label.get(), new ArrayList<>()).equals(mark)
        && !label.get().startsWith("utf-16")) {
      diagnostics.add(
          Diagnostic.warning(
              Diagnostic.Code.CHARSET_DOUBT,
              "charset \"" + label.get() + "\" contradicts the byte order mark of " + mark));
    }
  }

  private static Charset lookUp(String label, List<Diagnostic> diagnostics) {
    String name =
        switch (label) {
          case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "cp1252" -> "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
          case "utf-16", "utf16" -> "UTF-16LE";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "ks_c_5601-1987", "euc-kr" -> "windows-949";
          case "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "cp1251" -> "windows-1251";
          default -> label;
        };
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      diagnostics.add(
          Diagnostic.warning(
              Diagnostic.Code.CHARSET_DOUBT,
              "charset \"" + label + "\" is not known; read as UTF-8"));
      return StandardCharsets.UTF_8;
    }
  }

  private static String decode(byte[] bytes, Charset charset, List<Diagnostic> diagnostics) {
    String text = new String(bytes, charset);
    if (text.indexOf('\uFFFD') >= 0 && !isWellFormed(text, bytes, charset)) {
      diagnostics.add(
          Diagnostic.warning(
              Diagnostic.Code.BAD_ENCODING,
              "some bytes are not " + charset.name() + "; they were read as U+FFFD"));
    }
    return text;
  }

  private static boolean isWellFormed(String text, byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return text.chars().filter(c -> c == '\uFFFD').count() == replacements(bytes);
    }
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Returns how often U+FFFD itself is written, in UTF-8. */
  private static int replacements(byte[] bytes) {
    int count = 0;
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
        count++;
      }
    }
    return count;
  }
}
