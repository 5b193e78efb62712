package org.livenews.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/**
 * Which post of the linked data tells of which update: one to one, by the first of these that
 * answers: the element that microdata is written on; identifiers, also with another prefix or cut
 * short; the headline, where it is unique on both sides; the beginning of the text; the order,
 * where as many are left on both sides and nothing contradicts.
 *
 * <p>A pure function. What it says of one update does not depend on the order of its identifiers.
 */
final class Join {

  /**
   * What an update offers to be known by.
   *
   * @param ids identifiers at its elements
   * @param headline its headline, where it is known
   * @param starts its text from each of its first lines on, as letters and digits; read only where
   *     nothing else tells
   * @param root the element that holds it
   */
  record Key(
      Collection<String> ids,
      Optional<String> headline,
      Supplier<List<String>> starts,
      Optional<Element> root) {
    Key {
      ids = List.copyOf(ids);
    }
  }

  /** Letters and digits of a text that are compared. */
  static final int START = 30;

  private static final int SHORTEST_START = 12;
  private static final int SHORTEST_CUT_ID = 8;
  private static final int SHORT_CORE = 4;

  private final List<Key> keys;
  private final List<Post> posts;
  private final int[] postOf;
  private final int[] keyOf;
  private int paired;

  private Join(List<Key> keys, List<Post> posts) {
    this.keys = keys;
    this.posts = posts;
    postOf = new int[keys.size()];
    keyOf = new int[posts.size()];
    Arrays.fill(postOf, -1);
    Arrays.fill(keyOf, -1);
  }

  /** Returns for each key its post, if it has one; no post is given twice. */
  static List<Optional<Post>> of(List<Key> keys, List<Post> posts) {
    Join join = new Join(keys, posts);
    if (!keys.isEmpty() && !posts.isEmpty()) {
      join.byElement();
      join.by(Key::ids, Post::ids, 0);
      join.by(k -> cores(k.ids()), p -> cores(p.ids()), SHORT_CORE);
      join.byCutIds();
      join.by(k -> titles(k.headline()), p -> titles(p.headline()), 0);
      join.by(k -> k.starts().get(), Join::starts, 0);
      join.byOrder();
    }
    List<Optional<Post>> joined = new ArrayList<>();
    for (int post : join.postOf) {
      joined.add(post < 0 ? Optional.empty() : Optional.of(posts.get(post)));
    }
    return joined;
  }

  private void pair(int key, int post) {
    if (postOf[key] < 0 && keyOf[post] < 0) {
      postOf[key] = post;
      keyOf[post] = key;
      paired++;
    }
  }

  /** Whether one side has none left to be joined. */
  private boolean isDone() {
    return paired == Math.min(postOf.length, keyOf.length);
  }

  private void byElement() {
    Map<Element, Integer> roots = new IdentityHashMap<>();
    Map<Element, Integer> holders = new IdentityHashMap<>();
    for (int k = 0; k < keys.size(); k++) {
      int key = k;
      keys.get(k).root().ifPresent(e -> roots.putIfAbsent(e, key));
    }
    for (int k = 0; k < keys.size(); k++) {
      for (Element e = keys.get(k).root().orElse(null); e != null; e = e.parent()) {
        int key = k;
        holders.compute(e, (same, other) -> other == null ? key : Integer.valueOf(-1));
      }
    }
    for (int p = 0; p < posts.size(); p++) {
      Element element = posts.get(p).element().orElse(null);
      Integer key = element == null ? null : holders.get(element);
      for (Element e = element; key == null && e != null; e = e.parent()) {
        key = roots.get(e);
      }
      if (key != null && key >= 0) {
        pair(key, p);
      }
    }
  }

  /**
   * Joins those that share a value which no other key and no other post has. Values shorter than
   * {@code shortest} count only where they join half of all.
   */
  private void by(
      Function<Key, Collection<String>> ofKey,
      Function<Post, Collection<String>> ofPost,
      int shortest) {
    if (isDone()) {
      return;
    }
    Map<String, Integer> byKey = unique(keys, ofKey);
    Map<String, Integer> byPost = unique(posts, ofPost);
    List<int[]> pairs = new ArrayList<>();
    List<int[]> weak = new ArrayList<>();
    for (int p = 0; p < posts.size(); p++) {
      for (String value : ofPost.apply(posts.get(p))) {
        Integer key = byKey.get(value);
        if (key != null && key >= 0 && byPost.getOrDefault(value, -1) == p) {
          (value.length() < shortest ? weak : pairs).add(new int[] {key, p});
        }
      }
    }
    if (weak.size() * 2 >= Math.min(keys.size(), posts.size())) {
      pairs.addAll(weak);
    }
    pairs.forEach(pair -> pair(pair[0], pair[1]));
  }

  /** Returns where each value stands; -1 where it stands in several places. */
  private static <T> Map<String, Integer> unique(
      List<T> all, Function<T, Collection<String>> values) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      for (String value : values.apply(all.get(i))) {
        places.merge(value, place, (a, b) -> a.equals(b) ? a : Integer.valueOf(-1));
      }
    }
    return places;
  }

  /** Joins identifiers of which one is the other cut off. */
  private void byCutIds() {
    if (isDone()) {
      return;
    }
    TreeMap<String, Integer> ids = new TreeMap<>(unique(keys, Key::ids));
    Map<String, Integer> own = unique(posts, Post::ids);
    for (int p = 0; p < posts.size(); p++) {
      for (String id : posts.get(p).ids()) {
        if (id.length() < SHORTEST_CUT_ID || own.getOrDefault(id, -1) != p) {
          continue;
        }
        Entry<String, Integer> longer = ids.higherEntry(id);
        String next = longer == null ? null : ids.higherKey(longer.getKey());
        boolean one = longer != null && longer.getKey().startsWith(id);
        if (one && longer.getValue() >= 0 && (next == null || !next.startsWith(id))) {
          pair(longer.getValue(), p);
        }
        Entry<String, Integer> shorter = ids.lowerEntry(id);
        if (shorter != null
            && shorter.getKey().length() >= SHORTEST_CUT_ID
            && id.startsWith(shorter.getKey())
            && shorter.getValue() >= 0) {
          pair(shorter.getValue(), p);
        }
      }
    }
  }

  /** Returns identifiers from their first digit to their last: what different prefixes share. */
  static Set<String> cores(Collection<String> ids) {
    Set<String> cores = new LinkedHashSet<>();
    for (String id : ids) {
      int from = 0;
      int to = id.length();
      while (from < to && !Character.isDigit(id.charAt(from))) {
        from++;
      }
      while (to > from && !Character.isDigit(id.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        cores.add(id.substring(from, to));
      }
    }
    return cores;
  }

  private static List<String> titles(Optional<String> headline) {
    return headline.map(Join::letters).filter(l -> !l.isEmpty()).stream().toList();
  }

  private static List<String> starts(Post post) {
    String start = start(post.body());
    return start.length() < SHORTEST_START ? List.of() : List.of(start);
  }

  /** Returns as many letters and digits of the beginning of a text as are compared. */
  static String start(String text) {
    String letters = letters(text, START);
    return letters.length() > START ? letters.substring(0, START) : letters;
  }

  /** Returns letters and digits only, in small letters, of as much of a text as is compared. */
  static String letters(String text) {
    return letters(text, 8 * START);
  }

  /** Returns up to so many of the letters and digits of a text, in small letters. */
  static String letters(String text, int most) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), most));
    for (int i = 0; i < text.length() && out.length() < most; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private void byOrder() {
    List<Integer> freeKeys = free(postOf);
    List<Integer> freePosts = free(keyOf);
    if (freeKeys.size() != freePosts.size() || freeKeys.isEmpty()) {
      return;
    }
    int direction = direction();
    if (direction == 0) {
      return;
    }
    if (direction < 0) {
      Collections.reverse(freePosts);
    }
    int[] all = postOf.clone();
    for (int i = 0; i < freeKeys.size(); i++) {
      if (contradict(keys.get(freeKeys.get(i)), posts.get(freePosts.get(i)))) {
        return;
      }
      all[freeKeys.get(i)] = freePosts.get(i);
    }
    for (int k = 0, before = -1; k < all.length; k++) {
      if (all[k] >= 0) {
        if (before >= 0 && (all[k] - before) * direction < 0) {
          return;
        }
        before = all[k];
      }
    }
    for (int i = 0; i < freeKeys.size(); i++) {
      pair(freeKeys.get(i), freePosts.get(i));
    }
  }

  private static List<Integer> free(int[] partners) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] < 0) {
        free.add(i);
      }
    }
    return free;
  }

  /** Returns 1 where both sides run the same way, -1 where they run against each other, else 0. */
  private int direction() {
    int rising = 0;
    int falling = 0;
    int before = -1;
    for (int post : postOf) {
      if (post >= 0 && before >= 0) {
        rising += post > before ? 1 : 0;
        falling += post < before ? 1 : 0;
      }
      before = post >= 0 ? post : before;
    }
    return falling == 0 ? 1 : rising == 0 ? -1 : 0;
  }

  private static boolean contradict(Key key, Post post) {
    List<String> title = titles(key.headline());
    List<String> other = titles(post.headline());
    boolean titles = !title.isEmpty() && !other.isEmpty() && !title.equals(other);
    boolean texts = !key.starts().get().isEmpty() && !starts(post).isEmpty();
    return titles || texts;
  }
}
