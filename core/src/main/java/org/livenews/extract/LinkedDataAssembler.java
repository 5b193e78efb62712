package org.livenews.extract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Diagnostic;
import org.livenews.model.Diagnostic.Code;
import org.livenews.model.PageKind;
import org.livenews.model.Text;
import org.livenews.model.UpdateTime;
import org.livenews.model.UpdateTime.Resolved;

/**
 * Puts a page together from its linked data alone: updates are the posts in their order, bodies are
 * paragraphs of plain text. What the posts say is believed by the same rules as where the page is
 * read too, as far as these need no page: times, headlines or authors that are the same on all of
 * them are not theirs.
 *
 * <p>Total and safe for use by several threads.
 */
public final class LinkedDataAssembler {

  private final Page page;
  private final LinkedData data;
  private final List<Diagnostic> diagnostics;

  private LinkedDataAssembler(Page page) {
    this.page = page;
    data = page.linkedData();
    diagnostics = new ArrayList<>(data.diagnostics());
  }

  /** Returns what the linked data of a page says: a live blog, else one article. */
  public static Assembly assemble(Page page) {
    return new LinkedDataAssembler(page).assembly();
  }

  private Assembly assembly() {
    boolean live = data.kind() == LinkedData.Kind.LIVE_BLOG;
    List<Entry> entries = live ? updates() : List.of(article());
    diagnostics.add(
        data.values().isEmpty()
            ? Diagnostic.warning(Code.LINKED_DATA_ONLY, "the page holds no linked data to read")
            : Diagnostic.note(
                Code.LINKED_DATA_ONLY, "nothing of the page was read but its linked data"));
    return new Assembly(
        Optional.empty(),
        live ? PageKind.LIVE_BLOG : PageKind.ARTICLE,
        head(entries),
        entries,
        diagnostics);
  }

  private Head head(List<Entry> entries) {
    Head.Builder head = Head.builder().status(data.status()).coverage(data.coverage());
    data.url().or(page::url).ifPresent(head::url);
    data.headline().ifPresent(head::headline);
    data.language().ifPresent(head::language);
    data.continuations().forEach(head::continuation);
    Outline outline = Outline.headOnly(page);
    Optional<Instant> first =
        entries.stream().flatMap(e -> e.time().instant().stream()).min(Instant::compareTo);
    ArticleTime times = ArticleTime.of(page, outline, first, Optional::empty, diagnostics);
    return head.times(
            times.published().map(LinkedDataAssembler::known),
            times.modified().map(LinkedDataAssembler::known))
        .build();
  }

  private static UpdateTime known(Resolved time) {
    return new UpdateTime("", Optional.empty(), Optional.of(time));
  }

  private List<Entry> updates() {
    List<Optional<Post>> posts = data.posts().stream().map(Optional::of).toList();
    TimeSeries series = times();
    Optional<TimeSeries> sound = TimeChoice.of(List.of(series), posts.size(), diagnostics);
    List<Optional<String>> headlines = PostHeadlines.of(posts, data);
    List<List<Attribution>> authors = PostAuthors.told(data);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Post post = data.posts().get(i);
      Entry.Builder entry = Entry.builder().attributions(authors.get(i));
      entry.pinned(post.pinned()).keyEvent(post.keyEvent());
      post.id().ifPresent(entry::id);
      post.permalink(data.url().or(page::url)).ifPresent(entry::permalink);
      headlines.get(i).ifPresent(entry::headline);
      TimeChoice.at(i, sound, List.of(series))
          .map(LinkedDataAssembler::known)
          .ifPresent(entry::time);
      text(post.body(), entry);
      entries.add(entry.build());
    }
    return entries;
  }

  /** Returns the times of the posts, beside which no clock is printed. */
  private TimeSeries times() {
    List<Optional<Moment>> moments = data.posts().stream().map(Post::published).toList();
    Optional<ZoneOffset> offset = PageOffset.written(data);
    return new TimeSeries(
        "linked data",
        moments,
        Collections.nCopies(moments.size(), Optional.empty()),
        new ZoneEvidence(
            Optional.empty(), Optional.empty(), offset, page.fetchedAt(), Optional.empty()));
  }

  private Entry article() {
    Entry.Builder entry = Entry.builder();
    data.headline().ifPresent(entry::headline);
    data.published()
        .flatMap(Moment::resolved)
        .map(LinkedDataAssembler::known)
        .ifPresent(entry::time);
    entry.attributions(PostAuthors.classified(data.authors(), HouseStyle.GENERIC));
    text(LooseText.lines(data.content()), entry);
    return entry.build();
  }

  /** Adds a paragraph for each line. */
  private static void text(String lines, Entry.Builder entry) {
    int from = 0;
    while (from < lines.length()) {
      int end = lines.indexOf('\n', from);
      int to = end < 0 ? lines.length() : end;
      entry.body(new Block.Paragraph(Text.of(lines.substring(from, to))), List.of());
      from = to + 1;
    }
  }
}
