package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.spi.Payload;

/**
 * The answers that a page of Al Jazeera keeps for its scripts, in the cache of the client that
 * asked: things by type and identifier, which refer to each other. The page's own shell is the
 * answer to its question for an article; updates of other live blogs may be there too.
 */
final class AlJazeeraState implements Payload {

  private static final String NAME = "__APOLLO_STATE__";
  private static final String QUESTION = "article(";
  private static final String REFERENCE = "__ref";

  @Override
  public Optional<LinkedData> read(Page page) {
    return page.state().get(NAME, QUESTION).flatMap(state -> read(state, page));
  }

  private static Optional<LinkedData> read(Json state, Page page) {
    if (!(state instanceof Json.Obj cache)
        || !(cache.fields().get("ROOT_QUERY") instanceof Json.Obj questions)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Json> question : questions.fields().entrySet()) {
      if (question.getKey().startsWith(QUESTION)) {
        Json shell = whole(followed(question.getValue(), state), state);
        Optional<LinkedData> data = AlJazeeraPayload.read(answers(shell, cache), page.url());
        if (!shell.list("children").isEmpty() && data.isPresent()) {
          return data;
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the shell and those of its updates that are there, in its order, as answers. */
  private static List<Json> answers(Json shell, Json.Obj cache) {
    Map<String, Json> updates = new LinkedHashMap<>();
    shell.list("children").forEach(c -> c.text().ifPresent(id -> updates.put(id, new Json.Null())));
    Set<String> ids = new HashSet<>(updates.keySet());
    for (Json thing : cache.fields().values()) {
      text(thing, "id")
          .filter(ids::contains)
          .filter(id -> text(thing, "postType").filter("liveblog-update"::equals).isPresent())
          .ifPresent(id -> updates.put(id, whole(thing, cache)));
    }
    List<Json> answers = new ArrayList<>();
    answers.add(new Json.Obj(Map.of("article", shell)));
    updates.values().forEach(u -> answers.add(new Json.Obj(Map.of("posts", u))));
    return answers;
  }

  /** Returns a thing with what its fields refer to in their place. */
  private static Json whole(Json thing, Json state) {
    if (!(thing instanceof Json.Obj obj)) {
      return thing;
    }
    Map<String, Json> fields = new LinkedHashMap<>();
    obj.fields()
        .forEach(
            (name, value) ->
                fields.put(
                    name,
                    value instanceof Json.Arr list
                        ? new Json.Arr(list.items().stream().map(i -> followed(i, state)).toList())
                        : followed(value, state)));
    return new Json.Obj(fields);
  }

  private static Json followed(Json value, Json state) {
    return value.text(REFERENCE).flatMap(state::get).orElse(value);
  }
}
