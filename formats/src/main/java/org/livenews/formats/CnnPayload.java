package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.livenews.extract.Bylines;
import org.livenews.extract.HouseStyle;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.model.Attribution;
import org.livenews.model.Status;
import org.livenews.spi.Payload;

/**
 * What CNN's service for live stories answered from 2020 to 2023. Pinned posts are told by
 * identifier only and stand in the list as well. The one time of a post is that of its last
 * publication.
 *
 * @param style how bylines are written
 */
record CnnPayload(HouseStyle style) implements Payload {

  @Override
  public Optional<LinkedData> read(Page page) {
    return Fields.answers(page).stream()
        .flatMap(answer -> answer.get("getLivestoryWebData").stream())
        .findFirst()
        .map(this::data);
  }

  private LinkedData data(Json story) {
    LinkedData.Builder data =
        LinkedData.source(LinkedData.Kind.LIVE_BLOG)
            .headline(text(story, "headline", "title"))
            .modified(Fields.moment(story, "lastPublishDate"))
            .status(text(story, "activityStatus").map(CnnPayload::status).orElse(Status.UNKNOWN));
    for (Pinned post :
        Pinned.joined(story.list("pinnedPosts"), story.list("unpinnedPosts"), p -> text(p, "id"))) {
      data.post(post(post.post(), post.pinned()));
    }
    return data.build();
  }

  private static Status status(String activity) {
    return activity.equals("ACTIVE") ? Status.LIVE : Status.ENDED;
  }

  private Post post(Json post, boolean pinned) {
    return Post.builder()
        .id(text(post, "id").orElseThrow())
        .headline(text(post, "headline"))
        .published(Fields.moment(post, "lastPublishDate"))
        .authors(byline(post, style))
        .content(text(post, "content").orElse(""))
        .pinned(pinned)
        .build();
  }

  /** Reads the line that names who wrote a post. */
  static List<Attribution> byline(Json post, HouseStyle style) {
    return text(post, "byline")
        .map(line -> Bylines.read(line, style).orElseGet(() -> Fields.authors(Stream.of(line))))
        .orElse(List.of());
  }
}
