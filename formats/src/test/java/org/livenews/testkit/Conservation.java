package org.livenews.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.livenews.Explanation;
import org.livenews.extract.Page;
import org.livenews.extract.PageBlock;
import org.livenews.model.Attribution;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Capture;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Segment;
import org.livenews.model.Segment.Role;
import org.livenews.model.Update;

/**
 * Conservation of text: every piece of the page's text is in exactly one place, and every value of
 * the result comes from text of the right role. Each check returns what is broken, nothing if all
 * is well.
 */
public final class Conservation {

  private static final Set<String> VIDEO_LABELS = Set.of("WATCH", "VIDEO", "ВИДЕО", "ВІДЕО");

  private final Explanation explanation;
  private final List<PageBlock> blocks;
  private final List<String> broken = new ArrayList<>();

  private Conservation(Page page, Explanation explanation) {
    this.explanation = explanation;
    blocks = page.blocks();
  }

  /** Checks what holds for any capture: segments partition their blocks, the rest is dropped. */
  public static List<String> ofPieces(Capture capture, Explanation explanation) {
    return ofPieces(Page.of(capture), explanation);
  }

  /** Checks the same of a page that was opened as the explanation's was, such as within limits. */
  public static List<String> ofPieces(Page page, Explanation explanation) {
    Conservation check = new Conservation(page, explanation);
    check.partition();
    check.owners();
    check.dropped();
    return check.broken;
  }

  /**
   * Checks what holds for a dump beyond that: all of it is content, but for the addresses of its
   * links and images, so none of its letters may be missing, and what the result says is what
   * segments of the right role say.
   */
  public static List<String> ofDump(Capture capture, Explanation explanation) {
    Page page = Page.of(capture);
    boolean linked = page.document().selectFirst("a, img") != null;
    String text = linked ? shown(page.document()) : capture.decode().text();
    return ofText(page, text, explanation);
  }

  /** Returns what a document shows, with the words that stand for its images. */
  private static String shown(Document document) {
    StringBuilder shown = new StringBuilder();
    document
        .body()
        .traverse(
            (node, depth) -> {
              if (node instanceof TextNode text) {
                shown.append(text.getWholeText());
              }
              shown.append(node.attr("alt"));
            });
    return shown.toString();
  }

  /** Checks the same of a capture all of whose content is {@code text}, such as a plain page. */
  public static List<String> ofText(Capture capture, String text, Explanation explanation) {
    return ofText(Page.of(capture), text, explanation);
  }

  private static List<String> ofText(Page page, String text, Explanation explanation) {
    Conservation check = new Conservation(page, explanation);
    check.partition();
    check.owners();
    check.dropped();
    check.wholeDump(text);
    check.pageValues();
    explanation.result().updates().forEach(check::updateValues);
    return check.broken;
  }

  private void partition() {
    int block = -1;
    int end = 0;
    for (Segment s : explanation.segments()) {
      if (s.block() != block) {
        endOf(block, end);
        if (s.block() < block) {
          broken.add("out of page order: " + s);
          return;
        }
        block = s.block();
        end = 0;
      }
      if (s.from() != end) {
        broken.add((s.from() < end ? "overlap" : "gap") + " before " + s);
      }
      end = s.to();
      if (block >= blocks.size()) {
        continue; // text of linked data only, which has blocks of its own behind those of the page
      }
      String text = blocks.get(block).text();
      if (s.to() > text.length() || !text.substring(s.from(), s.to()).equals(s.text())) {
        broken.add("not the text of its block: " + s);
      }
    }
    endOf(block, end);
  }

  private void endOf(int block, int end) {
    if (block >= 0 && block < blocks.size() && end != blocks.get(block).text().length()) {
      broken.add("block " + block + " is covered up to " + end + ": " + blocks.get(block));
    }
  }

  private void owners() {
    Set<String> ids = new HashSet<>();
    explanation.result().updates().forEach(update -> ids.add(update.id().value()));
    if (ids.size() != explanation.result().updates().size()) {
      broken.add("two updates have one id");
    }
    Set<Role> ofPage = EnumSet.of(Role.STANDFIRST, Role.LEAD, Role.KEY_POINT, Role.ADDRESS);
    for (Segment s : explanation.segments()) {
      if (s.update().isPresent() && !ids.contains(s.update().get())) {
        broken.add("of an update that is not there: " + s);
      }
      if (s.role() == Role.BODY && s.update().isEmpty()) {
        broken.add("body of no update: " + s);
      }
      if (ofPage.contains(s.role()) && s.update().isPresent()) {
        broken.add("of the page, not of an update: " + s);
      }
    }
  }

  private void dropped() {
    List<String> segments =
        explanation.segments().stream()
            .filter(s -> s.role() == Role.DROPPED)
            .map(s -> s.reason().orElseThrow() + " " + s.text().strip())
            .toList();
    List<String> listed =
        explanation.result().dropped().stream().map(d -> d.reason() + " " + d.text()).toList();
    if (!segments.equals(listed)) {
      broken.add("the dropped list is not what segments dropped: " + listed + " / " + segments);
    }
    explanation.result().dropped().stream()
        .filter(d -> d.text().isBlank())
        .forEach(d -> broken.add("nothing was dropped: " + d));
  }

  private void wholeDump(String dump) {
    Set<Integer> covered = new HashSet<>();
    explanation.segments().forEach(s -> covered.add(s.block()));
    blocks.stream()
        .filter(block -> !block.text().isEmpty() && !covered.contains(block.index()))
        .forEach(block -> broken.add("nowhere: " + block));
    String read = explanation.segments().stream().map(Segment::text).collect(Collectors.joining());
    if (!Letters.of(dump).equals(Letters.of(read))) {
      broken.add("letters of the dump are missing, doubled or out of order in the segments");
    }
  }

  private void pageValues() {
    LivePage page = explanation.result().page();
    Map<Role, String> said = said(Optional.empty());
    page.headline().ifPresent(h -> within("page headline", h, said, Role.HEADLINE));
    same("standfirst", page.standfirst().map(Letters::of).orElse(""), said, Role.STANDFIRST);
    same(
        "key points",
        page.keyPoints().stream().map(Letters::of).collect(Collectors.joining()),
        said,
        Role.KEY_POINT);
    same("lead", Letters.of(page.lead()), said, Role.LEAD);
    media("lead", page.lead(), said);
    page.published().ifPresent(t -> within("published", t.text(), said, Role.TIME, Role.DAY));
    page.modified().ifPresent(t -> within("modified", t.text(), said, Role.TIME, Role.DAY));
    persons("page", page.attributions(), said);
  }

  private void updateValues(Update update) {
    String name = update.toString();
    Map<Role, String> said = said(Optional.of(update.id().value()));
    boolean article = explanation.result().page().kind() == PageKind.ARTICLE;
    Map<Role, String> all = new HashMap<>(said(Optional.empty()));
    said.forEach((role, text) -> all.merge(role, text, (a, b) -> a + "\n" + b));
    if (article) {
      update.headline().ifPresent(h -> within(name, h, all, Role.HEADLINE));
      persons(name, update.attributions(), all);
      within(name, update.time().text(), all, Role.TIME, Role.DAY);
    } else {
      same(name, update.headline().map(Letters::of).orElse(""), said, Role.HEADLINE);
      persons(name, update.attributions(), said);
      within(name, update.time().text(), said, Role.TIME);
    }
    same(name, Letters.of(update.body()), withoutVideos(update), Role.BODY);
    media(name, update.body(), said);
  }

  /** Returns the letters of the segments of each role that belong to an update, or to none. */
  private Map<Role, String> said(Optional<String> update) {
    Map<Role, String> said = new HashMap<>();
    for (Segment s : explanation.segments()) {
      if (s.update().equals(update)) {
        said.merge(s.role(), Letters.of(s.text()), String::concat);
      }
    }
    return said;
  }

  /**
   * Returns what the body of an update says without the lines of a dump that stand for a video:
   * their caption is no running text, and their label ("WATCH:") is no caption.
   */
  private Map<Role, String> withoutVideos(Update update) {
    List<String> captions =
        update.body().blocks().stream()
            .flatMap(block -> block instanceof Block.Embed e ? Stream.of(e) : Stream.empty())
            .filter(embed -> embed.provider().equals(Optional.of("video")))
            .map(embed -> Letters.of(embed.caption().plain()))
            .toList();
    String text =
        explanation.segments().stream()
            .filter(s -> s.role() == Role.BODY)
            .filter(s -> s.update().equals(Optional.of(update.id().value())))
            .filter(s -> !isVideo(s.text(), captions))
            .map(s -> Letters.of(s.text()))
            .collect(Collectors.joining());
    return text.isEmpty() ? Map.of() : Map.of(Role.BODY, text);
  }

  /** Whether a line is the label of a video with a caption behind it. */
  private static boolean isVideo(String line, List<String> captions) {
    int label = line.indexOf(':');
    return label > 0
        && VIDEO_LABELS.contains(line.substring(0, label))
        && captions.contains(Letters.of(line.substring(label)));
  }

  private void media(String where, Body body, Map<Role, String> said) {
    for (Block.Image image : Texts.images(body)) {
      image.alt().ifPresent(alt -> within(where, alt, said, Role.CAPTION));
      within(where, image.caption().plain(), said, Role.CAPTION);
      image.credit().ifPresent(credit -> within(where, credit, said, Role.CAPTION));
    }
    for (Block block : body.blocks()) {
      if (block instanceof Block.Embed embed) {
        within(where, embed.caption().plain(), said, Role.CAPTION, Role.BODY);
      }
    }
  }

  private void persons(String where, List<Attribution> attributions, Map<Role, String> said) {
    for (Attribution a : attributions) {
      if (a.kind() == Attribution.Kind.PERSON) {
        within(where, a.name(), said, Role.BYLINE);
      }
    }
  }

  private void within(String where, String value, Map<Role, String> said, Role... roles) {
    String letters = Letters.of(value);
    for (Role role : roles) {
      if (said.getOrDefault(role, "").contains(letters)) {
        return;
      }
    }
    if (!letters.isEmpty()) {
      broken.add(where + ": \"" + value + "\" is in no segment of " + List.of(roles));
    }
  }

  private void same(String where, String letters, Map<Role, String> said, Role role) {
    if (!letters.equals(said.getOrDefault(role, ""))) {
      broken.add(
          where + ": the segments of " + role + " say " + said.get(role) + ", not " + letters);
    }
  }
}
