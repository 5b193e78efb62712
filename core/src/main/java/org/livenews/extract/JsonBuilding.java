package org.livenews.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value as far as it was read, with the lists and objects that are still open. */
final class JsonBuilding {

  private static final class Level {
    private final Map<String, Json> fields = new LinkedHashMap<>();
    private final List<Json> items = new ArrayList<>();
    private final boolean object;
    private String name = "";

    Level(boolean object) {
      this.object = object;
    }

    void add(Json value) {
      if (object) {
        fields.put(name, value);
      } else {
        items.add(value);
      }
    }

    Json value() {
      return object ? new Json.Obj(fields) : new Json.Arr(items);
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();
  private Optional<Json> done = Optional.empty();

  void open(boolean object) {
    open.push(new Level(object));
  }

  void name(String name) {
    open.element().name = name;
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
