package org.livenews.formats;

import static org.livenews.formats.Fields.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.livenews.extract.HtmlStrings;
import org.livenews.extract.Json;
import org.livenews.extract.LinkedData;
import org.livenews.extract.Moment;
import org.livenews.extract.Page;
import org.livenews.extract.Post;
import org.livenews.spi.Payload;

/**
 * Entries of the WordPress plugin Liveblog of Automattic, one answer of its REST interface or
 * several. An entry that is changed comes again under its identifier: the last change counts, at
 * the place of the first. Entries have no headline of their own, but in a fork of the plugin.
 */
final class AutomatticPayload implements Payload {

  private static final String KEY_COMMAND = "/key";

  @Override
  public Optional<LinkedData> read(Page page) {
    List<Json> entries = new ArrayList<>();
    boolean known = false;
    for (Json answer : Fields.answers(page)) {
      known |= isAnswer(answer);
      answer.list("entries").stream().filter(AutomatticPayload::isEntry).forEach(entries::add);
    }
    return known ? Optional.of(data(entries)) : Optional.empty();
  }

  private static boolean isAnswer(Json answer) {
    return answer.list("entries").stream().anyMatch(AutomatticPayload::isEntry)
        || answer.get("entries").isPresent() && answer.get("refresh_interval").isPresent();
  }

  private static boolean isEntry(Json entry) {
    return text(entry, "id").isPresent()
        && (entry.get("render").isPresent() || entry.get("content").isPresent())
        && (entry.get("entry_time").isPresent() || entry.get("timestamp").isPresent());
  }

  private static LinkedData data(List<Json> entries) {
    LinkedData.Builder data = LinkedData.source(LinkedData.Kind.LIVE_BLOG);
    Map<String, Json> last = new LinkedHashMap<>();
    Set<String> deleted = new HashSet<>();
    for (Json entry : entries) {
      String id = text(entry, "id").orElseThrow();
      last.merge(id, entry, AutomatticPayload::later);
      if (text(entry, "type").filter("delete"::equals).isPresent()) {
        deleted.add(id);
      }
    }
    last.keySet().removeAll(deleted);
    data.url(
        last.values().stream()
            .flatMap(e -> Fields.address(e, "share_link").stream())
            .findFirst()
            .flatMap(Fields::withoutFragment));
    last.values().forEach(entry -> data.post(post(entry)));
    return data.build();
  }

  private static Json later(Json first, Json second) {
    return changed(second) >= changed(first) ? second : first;
  }

  private static long changed(Json entry) {
    return entry.get("timestamp").map(Json::whole).orElse(OptionalLong.empty()).orElse(0);
  }

  private static Post post(Json entry) {
    Optional<Moment> changed = Fields.moment(entry, "timestamp");
    return Post.builder()
        .id(text(entry, "id").orElseThrow())
        .url(Fields.address(entry, "share_link"))
        .headline(text(entry, "entry_title"))
        .published(Fields.moment(entry, "entry_time").or(() -> changed))
        .modified(changed)
        .authors(Fields.authors(authors(entry).stream()))
        .content(content(entry))
        .keyEvent(Fields.says(entry, "key_event"))
        .build();
  }

  /** Writers are listed; older versions of the plugin had a link with the name of one. */
  private static List<String> authors(Json entry) {
    List<String> names = new ArrayList<>();
    entry.list("authors").forEach(a -> text(a, "name").ifPresent(names::add));
    if (names.isEmpty()) {
      text(entry, "author_link").ifPresent(a -> names.add(HtmlStrings.body(a).text()));
    }
    return names;
  }

  /** Returns the text without the commands that editors type into it. */
  private static String content(Json entry) {
    String html = text(entry, "render", "content").orElse("");
    if (html.startsWith(KEY_COMMAND + " ")) {
      html = html.substring(KEY_COMMAND.length());
    }
    Element body = HtmlStrings.body(html);
    for (Element command : body.select("span.liveblog-command, span.type-key")) {
      Element holder = command.parent();
      command.remove();
      if (holder != null && holder != body && !holder.hasText() && holder.childrenSize() == 0) {
        holder.remove();
      }
    }
    return body.html();
  }
}
