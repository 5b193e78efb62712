package org.livenews.extract;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A JSON value as far as it was read, with the lists and objects that are still open. */
final class JsonBuilding {

  /** A list or an object that is still open. */
  private interface Level {

    void name(String name);

    void add(Json value);

    Json value();
  }

  private static final class OpenObject implements Level {
    private final ImmutableMap.Builder<String, Json> fields = ImmutableMap.builder();
    private String name = "";

    @Override
    public void name(String name) {
      this.name = name;
    }

    @Override
    public void add(Json value) {
      fields.put(name, value);
    }

    @Override
    public Json value() {
      return new Json.Obj(fields.buildKeepingLast());
    }
  }

  private static final class OpenList implements Level {
    private final List<Json> items = new ArrayList<>();

    @Override
    public void name(String name) {
      throw new IllegalStateException("a list has no names");
    }

    @Override
    public void add(Json value) {
      items.add(value);
    }

    @Override
    public Json value() {
      return new Json.Arr(items);
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();
  private Optional<Json> done = Optional.empty();

  void open(boolean object) {
    open.push(object ? new OpenObject() : new OpenList());
  }

  void name(String name) {
    open.element().name(name);
  }

  void add(Json value) {
    if (open.isEmpty()) {
      done = Optional.of(value);
    } else {
      open.element().add(value);
    }
  }

  void close() {
    add(open.pop().value());
  }

  int depth() {
    return open.size();
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  boolean isDone() {
    return done.isPresent();
  }

  /** Closes what is open and returns the value, if anything was read. */
  Optional<Json> finish() {
    while (isOpen()) {
      close();
    }
    return done;
  }
}
