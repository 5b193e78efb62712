package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.spi.Payload;

/** The feed of the WordPress plugin Easy Liveblogs. Its field {@code html} repeats the others. */
final class EasyLiveblogsPayload implements Payload {

  @Override
  public Optional<LinkedData> read(Page page) {
    List<Json> updates = new ArrayList<>();
    boolean known = false;
    for (Json answer : Fields.answers(page)) {
      List<Json> own =
          answer.list("updates").stream().filter(EasyLiveblogsPayload::isUpdate).toList();
      known |=
          !own.isEmpty()
              || answer.get("updates").isPresent() && answer.get("last_update").isPresent();
      updates.addAll(own);
    }
    return known ? Optional.of(data(updates)) : Optional.empty();
  }

  private static boolean isUpdate(Json update) {
    return Stream.of("id", "datetime", "content").allMatch(name -> update.get(name).isPresent());
  }

  private static LinkedData data(List<Json> updates) {
    LinkedData.Builder data = LinkedData.source(LinkedData.Kind.LIVE_BLOG);
    for (Pinned update : Pinned.joined(List.of(), updates, u -> text(u, "id"))) {
      data.post(post(update.post()));
    }
    return data.build();
  }

  private static Post post(Json update) {
    return Post.builder()
        .id(text(update, "id").orElseThrow())
        .url(Fields.address(update, "permalink"))
        .headline(text(update, "title"))
        .published(Fields.moment(update, "datetime"))
        .modified(Fields.moment(update, "modified"))
        .authors(Fields.authors(text(update, "author").stream()))
        .content(text(update, "content").orElse(""))
        .build();
  }
}
