package org.livenews.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.livenews.extract.Join.Key;

class JoinProperties {

  private static Key key(List<String> ids, String headline, String... starts) {
    return new Key(
        ids,
        Optional.of(headline).filter(h -> !h.isEmpty()),
        () -> List.of(starts),
        Optional.empty());
  }

  private static Post post(List<String> ids, String headline, String body) {
    Post.Builder post = Post.builder().headline(Optional.of(headline)).content(body);
    ids.forEach(post::id);
    return post.build();
  }

  private static String text(int i) {
    return "Harbour report number " + i + " tells of boats and of nets.";
  }

  private static String start(int i) {
    return Join.start(text(i));
  }

  @Provide
  Arbitrary<List<String>> names() {
    return Arbitraries.of("a1", "a2", "b1", "block-12345678", "1234567890", "12345678", "x", "")
        .filter(s -> !s.isEmpty())
        .list()
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Key>> keys() {
    return names()
        .flatMap(
            ids ->
                Arbitraries.of("", "Rain", "Wind")
                    .flatMap(
                        h -> Arbitraries.integers().between(0, 3).map(t -> key(ids, h, start(t)))))
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Post>> posts() {
    return names()
        .flatMap(
            ids ->
                Arbitraries.of("", "Rain", "Wind")
                    .flatMap(
                        h ->
                            Arbitraries.integers()
                                .between(0, 4)
                                .map(t -> post(ids, h, t == 4 ? "" : text(t)))))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void nothingIsJoinedTwice(@ForAll("keys") List<Key> keys, @ForAll("posts") List<Post> posts) {
    List<Optional<Post>> joined = Join.of(keys, posts);
    assertEquals(keys.size(), joined.size());
    List<Post> used = joined.stream().flatMap(Optional::stream).toList();
    for (Post post : posts) {
      long there = posts.stream().filter(post::equals).count();
      assertTrue(used.stream().filter(post::equals).count() <= there);
    }
  }

  @Property
  void identifiersJoinInAnyOrder(
      @ForAll @IntRange(min = 1, max = 30) int n, @ForAll Random random) {
    List<Key> keys = new ArrayList<>();
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      keys.add(key(List.of("wrap", "post-" + (1000 + i)), "Same words"));
      posts.add(post(List.of("liveblogPost" + (1000 + i)), "Same words", ""));
    }
    List<Post> shuffled = new ArrayList<>(posts);
    Collections.shuffle(shuffled, random);
    assertEquals(posts.stream().map(Optional::of).toList(), Join.of(keys, shuffled));
  }

  @Property
  void theOrderOfIdentifiersDoesNotMatter(
      @ForAll("keys") List<Key> keys, @ForAll("posts") List<Post> posts) {
    List<Key> turned = new ArrayList<>();
    for (Key key : keys) {
      List<String> ids = new ArrayList<>(key.ids());
      Collections.reverse(ids);
      turned.add(new Key(ids, key.headline(), key.starts(), key.root()));
    }
    assertEquals(Join.of(keys, posts), Join.of(turned, posts));
  }

  @Example
  void cutIdentifiersAreJoined() {
    Key a = key(List.of("post_5ebab4a75c8cf7066bdfaa58"), "");
    Key b = key(List.of("post_5ebaafe75c8cf7066bdfaa52"), "");
    Post ofB = post(List.of("post_5ebaafe75c8cf7066b"), "", "");
    assertEquals(List.of(Optional.empty(), Optional.of(ofB)), Join.of(List.of(a, b), List.of(ofB)));
  }

  @Example
  void aHeadlineJoinsOnlyWhereItIsUnique() {
    Key a = key(List.of(), "Rain");
    Key b = key(List.of(), "Wind");
    Post rain = post(List.of(), "RAIN ", "");
    assertEquals(Optional.of(rain), Join.of(List.of(a, b), List.of(rain)).get(0));
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        Join.of(List.of(a, a, b), List.of(rain, rain)));
  }

  @Example
  void theBeginningOfTheTextJoins() {
    List<Key> keys =
        List.of(key(List.of(), "", "ten", start(1)), key(List.of(), "", "ten", start(2)));
    Post two = post(List.of(), "Other words", text(2));
    assertEquals(List.of(Optional.empty(), Optional.of(two)), Join.of(keys, List.of(two)));
  }

  @Example
  void theOrderJoinsWhatIsLeftUnlessItContradicts() {
    List<Key> keys = List.of(key(List.of("n1"), ""), key(List.of(), ""), key(List.of("n3"), ""));
    Post one = post(List.of("n1"), "", "");
    Post two = post(List.of(), "", "");
    Post three = post(List.of("n3"), "", "");
    assertEquals(
        List.of(Optional.of(one), Optional.of(two), Optional.of(three)),
        Join.of(keys, List.of(one, two, three)));
    assertEquals(
        List.of(Optional.of(one), Optional.of(two), Optional.of(three)),
        Join.of(keys, List.of(three, two, one)));
    assertEquals(
        List.of(Optional.of(one), Optional.empty(), Optional.of(three)),
        Join.of(keys, List.of(two, one, three)));
  }
}
