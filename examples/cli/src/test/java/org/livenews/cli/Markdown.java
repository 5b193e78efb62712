package org.livenews.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fenced blocks of a Markdown text. */
final class Markdown {

  /**
   * A fenced block.
   *
   * @param mark the comment on the line above the fence, or the empty string
   * @param language the word behind the opening fence
   * @param lines what stands between the fences
   */
  record Fence(String mark, String language, List<String> lines) {
    Fence {
      lines = List.copyOf(lines);
    }

    boolean isMarked(String words) {
      return mark.equals("<!-- " + words + " -->");
    }
  }

  private Markdown() {}

  static List<Fence> fences(String text) {
    List<Fence> fences = new ArrayList<>();
    refilled(
        text,
        fence -> {
          fences.add(fence);
          return Optional.empty();
        });
    return fences;
  }

  /** Returns the text with other lines in those fenced blocks for which {@code filler} has some. */
  static String refilled(String text, Function<Fence, Optional<List<String>>> filler) {
    List<String> out = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      out.add(line);
      if (!line.startsWith("```")) {
        continue;
      }
      int end = i + 1;
      while (!lines.get(end).equals("```")) {
        end++;
      }
      String above = i == 0 ? "" : lines.get(i - 1);
      List<String> inside = lines.subList(i + 1, end);
      Fence fence =
          new Fence(above.startsWith("<!--") ? above : "", line.substring("```".length()), inside);
      out.addAll(filler.apply(fence).orElse(inside));
      out.add("```");
      i = end;
    }
    return String.join("\n", out) + "\n";
  }
}
