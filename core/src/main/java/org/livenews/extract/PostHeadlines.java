package org.livenews.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which headlines of posts are headlines of the updates. */
final class PostHeadlines {

  private PostHeadlines() {}

  /** Returns for each update the headline to be believed. */
  static List<Optional<String>> of(List<Optional<Post>> joined, LinkedData data) {
    if (data.origin() == LinkedData.Origin.SOURCE) {
      return joined.stream().map(p -> p.flatMap(Post::headline)).toList();
    }
    Map<String, Integer> counts = new HashMap<>();
    data.posts().forEach(p -> p.headline().ifPresent(h -> counts.merge(h, 1, Integer::sum)));
    String page = data.headline().map(Join::letters).orElse("");
    List<Optional<String>> believed = new ArrayList<>();
    for (Optional<Post> post : joined) {
      believed.add(
          post.flatMap(Post::headline)
              .filter(
                  h ->
                      counts.getOrDefault(h, 0) * 2 <= data.posts().size()
                          || data.posts().size() == 1
                          || counts.size() > 1 && counts.getOrDefault(h, 0) == 1)
              .filter(h -> !Join.letters(h).equals(page))
              .map(PostHeadlines::withoutClock)
              .filter(h -> !isBeginning(h, post.orElseThrow())));
    }
    return believed;
  }

  private static String withoutClock(String headline) {
    return Times.ANY_LANGUAGE
        .leading(headline)
        .map(p -> headline.substring(p.next()).strip())
        .filter(h -> !h.isEmpty())
        .orElse(headline);
  }

  /** Whether the headline is made of the first words of the text. */
  private static boolean isBeginning(String headline, Post post) {
    String letters = Join.letters(headline);
    return letters.isEmpty()
        || mayBegin(post.content(), letters.charAt(0))
            && Join.letters(post.body()).startsWith(letters);
  }

  /**
   * Whether the first letter of a text may be a certain one, as far as that can be told without
   * reading its markup.
   */
  private static boolean mayBegin(String content, char letter) {
    int i = content.startsWith("<p>") ? "<p>".length() : 0;
    while (i < content.length()) {
      char c = content.charAt(i);
      if (c == '&' || c == '<' || c >= 128) {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return Character.toLowerCase(c) == letter;
      }
      i++;
    }
    return false;
  }
}
