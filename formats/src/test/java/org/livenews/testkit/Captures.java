package org.livenews.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.livenews.model.Capture;

/** Captures that no publisher would serve, from a seed: damaged dumps, random bytes, odd types. */
public final class Captures {

  private static final List<String> TYPES =
      List.of(
          "",
          "text/plain",
          "text/plain; charset=utf-8",
          "text/plain; charset=utf-16",
          "text/plain; charset=no-such-charset",
          "text/html",
          "text/html; charset=windows-1252",
          "application/xhtml+xml",
          "application/json",
          "application/octet-stream",
          ";;=",
          "\u0000/\uFFFF");

  private Captures() {}

  /** Returns random bytes, or the bytes of a dump, under any content type. */
  public static Capture bytes(long seed) {
    Dice dice = new Dice(seed);
    byte[] bytes;
    if (dice.chance(50)) {
      bytes = new byte[dice.below(2000)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) dice.next();
      }
    } else {
      bytes = Dumps.of(seed).text().getBytes(StandardCharsets.UTF_8);
    }
    return Capture.bytes(bytes, dice.pick(TYPES));
  }

  /** Returns a dump with lines lost, doubled, swapped, glued and cut. */
  public static String damaged(long seed) {
    Dice dice = new Dice(seed);
    List<String> lines = new ArrayList<>(Stream.of(Dumps.of(seed).text().split("\n", -1)).toList());
    for (int i = dice.between(1, 12); i > 0 && lines.size() > 1; i--) {
      int at = dice.below(lines.size() - 1);
      String line = lines.get(at);
      switch (dice.below(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.set(at, lines.set(at + 1, line));
        case 3 -> lines.set(at, line + lines.remove(at + 1));
        case 4 -> lines.set(at, line.substring(0, dice.below(line.length() + 1)));
        default -> lines.add(dice.below(lines.size()), line);
      }
    }
    String text = String.join("\n", lines);
    return dice.chance(30) ? text.substring(0, dice.below(text.length() + 1)) : text;
  }
}
