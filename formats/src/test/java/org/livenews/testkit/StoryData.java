package org.livenews.testkit;

import java.time.Instant;
import java.util.stream.Collectors;
import org.livenews.testkit.LiveStory.Entry;
import org.livenews.testkit.MarkupWriter.Data;

/** A story as a {@code LiveBlogPosting} in JSON-LD. */
final class StoryData {

  private StoryData() {}

  /** Returns the block of a page, or an empty string where it has none. */
  static String of(MarkupWriter writer, LiveStory story, Data data) {
    if (data == Data.NONE) {
      return "";
    }
    Instant newest = story.entries().get(0).at();
    String updates =
        story.entries().stream()
            .map(entry -> update(writer, story, entry, data))
            .collect(Collectors.joining(","));
    return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\","
        + "\"@type\":\"LiveBlogPosting\",\"url\":\""
        + writer.address(story)
        + "\",\"headline\":\""
        + story.headline()
        + "\",\"datePublished\":\""
        + newest.minusSeconds(86_400)
        + "\",\"dateModified\":\""
        + newest.plusSeconds(420)
        + "\",\"liveBlogUpdate\":["
        + updates
        + "]}</script>";
  }

  private static String update(MarkupWriter writer, LiveStory story, Entry entry, Data data) {
    Instant at = data == Data.TRUE ? entry.at() : story.entries().get(0).at().plusSeconds(60);
    String headline = data == Data.TRUE ? entry.headline().orElse("") : story.headline();
    String id = writer.facts().contains(LiveStory.Fact.ID) ? "#" + writer.id(entry) : "";
    return "{\"@type\":\"BlogPosting\",\"url\":\""
        + writer.address(story)
        + id
        + "\",\"headline\":\""
        + headline
        + "\",\"datePublished\":\""
        + at
        + "\",\"articleBody\":\""
        + entry.text()
        + "\"}";
  }
}
