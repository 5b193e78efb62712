package org.livenews.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.livenews.extract.Json;

/**
 * A post of a list, and whether it is kept at the top of the page.
 *
 * @param post the post as the list has it
 * @param pinned whether it is pinned
 */
record Pinned(Json post, boolean pinned) {

  /**
   * Joins the pinned posts of a page with its list: a pinned one that the list holds is that of the
   * list; the others go first. Of posts of one identifier the first counts; posts without are left
   * out.
   *
   * @param id tells the identifier of a post
   */
  static List<Pinned> joined(
      List<Json> pinned, List<Json> listed, Function<Json, Optional<String>> id) {
    Map<String, Json> top = byId(pinned, id);
    Map<String, Json> list = byId(listed, id);
    List<Pinned> all = new ArrayList<>();
    for (Map.Entry<String, Json> post : top.entrySet()) {
      if (!list.containsKey(post.getKey())) {
        all.add(new Pinned(post.getValue(), true));
      }
    }
    list.forEach((key, post) -> all.add(new Pinned(post, top.containsKey(key))));
    return all;
  }

  private static Map<String, Json> byId(List<Json> posts, Function<Json, Optional<String>> id) {
    Map<String, Json> byId = new LinkedHashMap<>();
    posts.forEach(post -> id.apply(post).ifPresent(key -> byId.putIfAbsent(key, post)));
    return byId;
  }
}
