package org.livenews.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.livenews.ParseResult;
import org.livenews.model.Attribution;
import org.livenews.model.Coverage;
import org.livenews.model.Diagnostic;
import org.livenews.model.Dropped;
import org.livenews.model.LivePage;
import org.livenews.model.PageKind;
import org.livenews.model.Precision;
import org.livenews.model.Status;
import org.livenews.model.Update;
import org.livenews.model.UpdateId;
import org.livenews.model.UpdateTime;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** Reads one document. */
final class ResultReader {
  private final Cursor in;
  private final BlockReader blocks;

  private ResultReader(Cursor in) {
    this.in = in;
    this.blocks = new BlockReader(in);
  }

  static ParseResult document(String json) {
    String unmarked = json.startsWith("\uFEFF") ? json.substring(1) : json;
    try (JsonParser parser = Json.FACTORY.createParser(ObjectReadContext.empty(), unmarked)) {
      Cursor in = new Cursor(parser);
      return in.whole(new ResultReader(in)::result);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw at == null
          ? new CodecException(1, 1, "expected JSON: " + e.getOriginalMessage(), e)
          : new CodecException(
              at.getLineNr(), at.getColumnNr(), "expected JSON: " + e.getOriginalMessage(), e);
    }
  }

  private ParseResult result() {
    var head =
        new Object() {
          Optional<String> format = Optional.empty();
          Optional<PageKind> kind = Optional.empty();
          List<Dropped> dropped = List.of();
          List<Diagnostic> diagnostics = List.of();
        };
    LivePage.Builder page = LivePage.builder("", PageKind.LIVE_BLOG);
    in.fields(
        "a parse result",
        name -> {
          switch (name) {
            case "schema" -> in.parsed("\"" + JsonCodec.SCHEMA + "\"", ResultReader::schema);
            case "format" -> head.format = Optional.of(in.string());
            case "kind" -> head.kind = Optional.of(in.constant(PageKind.class));
            case "dropped" -> head.dropped = in.list("a list of dropped texts", this::dropped);
            case "diagnostics" ->
                head.diagnostics = in.list("a list of diagnostics", this::diagnostic);
            default -> pageField(page, name);
          }
        });
    page.format(in.required("a parse result", "format", head.format));
    page.kind(in.required("a parse result", "kind", head.kind));
    return new ParseResult(in.made(page::build), head.dropped, head.diagnostics);
  }

  private static String schema(String written) {
    if (!written.equals(JsonCodec.SCHEMA)) {
      throw new IllegalArgumentException(written);
    }
    return written;
  }

  private void pageField(LivePage.Builder page, String name) {
    switch (name) {
      case "url" -> page.url(in.address());
      case "layout" -> page.layout(in.string());
      case "headline" -> page.headline(in.string());
      case "standfirst" -> page.standfirst(in.string());
      case "lead" -> page.lead(blocks.body());
      case "keyPoints" -> page.keyPoints(in.list("a list of strings", in::string));
      case "language" -> page.language(in.string());
      case "status" -> page.status(in.constant(Status.class));
      case "coverage" -> page.coverage(in.constant(Coverage.class));
      case "published" -> page.published(time());
      case "modified" -> page.modified(time());
      case "attributions" -> page.attributions(attributions());
      case "continuations" -> page.continuations(in.list("a list of URIs", in::address));
      case "updates" -> {
        List<Update> updates = in.list("a list of updates", this::update);
        in.made(() -> page.updates(updates));
      }
      default -> in.skip();
    }
  }

  private Update update() {
    var found =
        new Object() {
          Optional<String> id = Optional.empty();
          Optional<UpdateId.Basis> basis = Optional.empty();
        };
    Update.Builder update = Update.builder(new UpdateId("?", UpdateId.Basis.CONTENT));
    in.fields(
        "an update",
        name -> {
          switch (name) {
            case "id" -> found.id = Optional.of(in.string());
            case "idBasis" -> found.basis = Optional.of(in.constant(UpdateId.Basis.class));
            case "permalink" -> update.permalink(in.address());
            case "headline" -> update.headline(in.string());
            case "time" -> update.time(time());
            case "edited" -> update.edited(time());
            case "pinned" -> update.pinned(in.bool());
            case "keyEvent" -> update.keyEvent(in.bool());
            case "attributions" -> update.attributions(attributions());
            case "body" -> update.body(blocks.body());
            default -> in.skip();
          }
        });
    String id = in.required("an update", "id", found.id);
    UpdateId.Basis basis = in.required("an update", "idBasis", found.basis);
    return update.id(in.made(() -> new UpdateId(id, basis))).build();
  }

  private UpdateTime time() {
    var found =
        new Object() {
          String text = "";
          Optional<Instant> instant = Optional.empty();
          Optional<Precision> precision = Optional.empty();
          Optional<UpdateTime.Basis> basis = Optional.empty();
          Optional<UpdateTime.Stated> ago = Optional.empty();
          Optional<LocalTime> clock = Optional.empty();
          Optional<LocalDate> date = Optional.empty();
          Optional<ZoneId> zone = Optional.empty();
        };
    in.fields(
        "a time",
        name -> {
          switch (name) {
            case "text" -> found.text = in.string();
            case "instant" ->
                found.instant = Optional.of(in.parsed("an instant in UTC", Instant::parse));
            case "precision" -> found.precision = Optional.of(in.constant(Precision.class));
            case "basis" -> found.basis = Optional.of(in.constant(UpdateTime.Basis.class));
            case "ago" -> found.ago = Optional.of(in.parsed("a duration, not negative", this::ago));
            case "localTime" ->
                found.clock = Optional.of(in.parsed("a time of day", LocalTime::parse));
            case "localDate" -> found.date = Optional.of(in.parsed("a date", LocalDate::parse));
            case "zone" -> found.zone = Optional.of(in.parsed("a zone or offset", ZoneId::of));
            default -> in.skip();
          }
        });
    Optional<UpdateTime.Stated> stated =
        found.ago.or(() -> found.clock.map(c -> new UpdateTime.Clock(c, found.date, found.zone)));
    Optional<UpdateTime.Resolved> resolved =
        found.instant.map(
            instant ->
                new UpdateTime.Resolved(
                    instant,
                    in.required("a time with \"instant\"", "precision", found.precision),
                    in.required("a time with \"instant\"", "basis", found.basis)));
    return new UpdateTime(found.text, stated, resolved);
  }

  private UpdateTime.Stated ago(String written) {
    return new UpdateTime.Ago(Duration.parse(written));
  }

  private List<Attribution> attributions() {
    return in.list("a list of attributions", this::attribution);
  }

  private Attribution attribution() {
    var found =
        new Object() {
          Optional<String> name = Optional.empty();
          Optional<Attribution.Kind> kind = Optional.empty();
          List<Attribution.Role> roles = List.of();
          Optional<String> affiliation = Optional.empty();
          Optional<String> place = Optional.empty();
        };
    in.fields(
        "an attribution",
        name -> {
          switch (name) {
            case "kind" -> found.kind = Optional.of(in.constant(Attribution.Kind.class));
            case "name" -> found.name = Optional.of(in.string());
            case "roles" ->
                found.roles = in.list("a list of roles", () -> in.constant(Attribution.Role.class));
            case "affiliation" -> found.affiliation = Optional.of(in.string());
            case "place" -> found.place = Optional.of(in.string());
            default -> in.skip();
          }
        });
    EnumSet<Attribution.Role> roles = EnumSet.noneOf(Attribution.Role.class);
    roles.addAll(found.roles);
    String name = in.required("an attribution", "name", found.name);
    Attribution.Kind kind = in.required("an attribution", "kind", found.kind);
    return in.made(() -> new Attribution(name, kind, roles, found.affiliation, found.place));
  }

  private Dropped dropped() {
    var found =
        new Object() {
          Optional<String> text = Optional.empty();
          Optional<Dropped.Reason> reason = Optional.empty();
        };
    in.fields(
        "a dropped text",
        name -> {
          switch (name) {
            case "text" -> found.text = Optional.of(in.string());
            case "reason" -> found.reason = Optional.of(in.constant(Dropped.Reason.class));
            default -> in.skip();
          }
        });
    String text = in.required("a dropped text", "text", found.text);
    Dropped.Reason reason = in.required("a dropped text", "reason", found.reason);
    return in.made(() -> new Dropped(text, reason));
  }

  private Diagnostic diagnostic() {
    var found =
        new Object() {
          Optional<Diagnostic.Code> code = Optional.empty();
          Optional<Diagnostic.Severity> severity = Optional.empty();
          String detail = "";
          Optional<String> update = Optional.empty();
        };
    in.fields(
        "a diagnostic",
        name -> {
          switch (name) {
            case "code" -> found.code = Optional.of(in.parsed("a code", Diagnostic.Code::valueOf));
            case "severity" -> found.severity = Optional.of(in.constant(Diagnostic.Severity.class));
            case "detail" -> found.detail = in.string();
            case "update" -> found.update = Optional.of(in.string());
            default -> in.skip();
          }
        });
    return new Diagnostic(
        in.required("a diagnostic", "code", found.code),
        in.required("a diagnostic", "severity", found.severity),
        found.detail,
        found.update);
  }
}
