package org.livenews;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.livenews.extract.Entry;
import org.livenews.extract.Head;
import org.livenews.extract.Page;
import org.livenews.extract.Piece;
import org.livenews.extract.Span;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Segment;
import org.livenews.model.Status;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.spi.PageWriter;

/** Takes what one adapter reads from one page and makes the result of it. */
final class Recorder implements PageWriter {

  private final Page page;
  private final SegmentMap segments = new SegmentMap();
  private final LivePage.Builder result;
  private final List<Update> updates = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private PageKind kind = PageKind.LIVE_BLOG;
  private LivePage soFar;
  private boolean empty = true;
  private int leftOut;

  Recorder(Page page, String format) {
    this.page = page;
    result = LivePage.builder(format, kind);
    page.url().ifPresent(result::url);
    page.capture().language().ifPresent(result::language);
    soFar = result.build();
  }

  /** Whether nothing was written but diagnostics. */
  boolean isEmpty() {
    return empty;
  }

  @Override
  public void layout(String name) {
    empty = false;
    result.layout(name);
  }

  @Override
  public void kind(PageKind kind) {
    empty = false;
    this.kind = kind;
  }

  @Override
  public void head(Head head) {
    empty = false;
    head.url().ifPresent(result::url);
    head.headline().ifPresent(result::headline);
    head.standfirst().ifPresent(result::standfirst);
    head.published().ifPresent(result::published);
    head.modified().ifPresent(result::modified);
    head.language().ifPresent(result::language);
    result.lead(new Body(joined(soFar.lead().blocks(), head.lead().blocks())));
    result.keyPoints(joined(soFar.keyPoints(), head.keyPoints()));
    result.attributions(joined(soFar.attributions(), head.attributions()));
    result.continuations(joined(soFar.continuations(), head.continuations()));
    if (head.status() != Status.UNKNOWN) {
      result.status(head.status());
    }
    if (head.coverage() != Coverage.UNKNOWN) {
      result.coverage(head.coverage());
    }
    soFar = result.build();
    claim(head.pieces(), Optional.empty());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  @Override
  public void update(Entry entry) {
    empty = false;
    if (updates.size() == page.limits().updates()) {
      leftOut++;
      entry.pieces().forEach(piece -> drop(piece.span(), Dropped.Reason.LIMIT));
      return;
    }
    UpdateId id = unique(entry.id().orElseGet(() -> contentId(entry)));
    Update.Builder update =
        Update.builder(id)
            .time(entry.time())
            .body(entry.body())
            .attributions(entry.attributions())
            .pinned(entry.pinned())
            .keyEvent(entry.keyEvent());
    entry.edited().ifPresent(update::edited);
    entry.headline().ifPresent(update::headline);
    entry.permalink().ifPresent(update::permalink);
    updates.add(update.build());
    claim(entry.pieces(), Optional.of(id.value()));
  }

  private UpdateId unique(UpdateId id) {
    if (ids.add(id.value())) {
      return id;
    }
    int n = copies.merge(id.value(), 1, Integer::sum) + 1;
    while (!ids.add(id.value() + "-" + n)) {
      n++;
    }
    if (id.basis() != UpdateId.Basis.CONTENT) {
      diagnostic(
          Diagnostic.warning(
              Diagnostic.Code.DUPLICATE_ID,
              "\"" + id.value() + "\" stands on two updates; the later one got -" + n));
    }
    return new UpdateId(id.value() + "-" + n, id.basis());
  }

  private static UpdateId contentId(Entry entry) {
    String first =
        entry.body().blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .map(b -> ((Block.Paragraph) b).text().plain())
            .findFirst()
            .orElse("");
    String headline = entry.headline().orElse("");
    String content =
        headline.isEmpty() && first.isEmpty() ? entry.time().text() : headline + "\n" + first;
    String hash = Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
    return new UpdateId("c-" + hash.substring(0, 12), UpdateId.Basis.CONTENT);
  }

  @Override
  public void drop(Span span, Dropped.Reason reason) {
    empty = false;
    if (!span.isEmpty()) {
      claim(List.of(new Piece(span, Segment.Role.DROPPED, Optional.of(reason))), Optional.empty());
    }
  }

  @Override
  public void diagnostic(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  private void claim(List<Piece> pieces, Optional<String> update) {
    for (Piece piece : pieces) {
      if (!segments.claim(piece, update)) {
        diagnostic(
            new Diagnostic(
                Diagnostic.Code.CLAIMED_TWICE,
                Diagnostic.Severity.WARNING,
                "block " + piece.span().block().index() + ": \"" + piece.span().text() + "\"",
                update));
      }
    }
  }

  /** Returns what came of it; {@code before} are the diagnostics that go first. */
  ParseResult finish(List<Diagnostic> before) {
    if (kind == PageKind.ARTICLE && updates.isEmpty()) {
      update(Entry.builder().build());
    }
    if (leftOut > 0) {
      diagnostic(
          Diagnostic.warning(
              Diagnostic.Code.LIMIT_REACHED,
              "only the first %d of %d updates were read"
                  .formatted(updates.size(), updates.size() + leftOut)));
    }
    List<Diagnostic> said = new ArrayList<>(before);
    said.addAll(page.diagnostics());
    said.addAll(diagnostics);
    LivePage read = soFar.toBuilder().kind(kind).updates(updates).build();
    return new ParseResult(read, segments.dropped(page.blocks()), said);
  }

  /** Returns what became of the text of the content region, once all is finished. */
  List<Segment> segments() {
    return segments.all(page.blocks());
  }
}
