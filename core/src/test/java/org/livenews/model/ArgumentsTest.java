package org.livenews.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.livenews.ParseResult;

/** Bad arguments are refused at once, by name. */
class ArgumentsTest {

  private static final Update UPDATE =
      Update.builder(new UpdateId("a", UpdateId.Basis.CONTENT)).build();

  /** A good argument of each type that a component of a record has. */
  private static final Map<Class<?>, Object> GOOD =
      Map.ofEntries(
          Map.entry(String.class, "a"),
          Map.entry(Optional.class, Optional.empty()),
          Map.entry(List.class, List.of()),
          Map.entry(int.class, 1),
          Map.entry(boolean.class, false),
          Map.entry(Text.class, Text.EMPTY),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(Duration.class, Duration.ZERO),
          Map.entry(LocalTime.class, LocalTime.NOON),
          Map.entry(Update.class, UPDATE),
          Map.entry(LivePage.class, LivePage.builder("x", PageKind.LIVE_BLOG).build()));

  static Stream<Class<?>> records() {
    return Stream.concat(
        Stream.of(
            Attribution.class,
            Body.class,
            Capture.Decoded.class,
            Changes.class,
            Diagnostic.class,
            Dropped.class,
            ParseResult.class,
            Text.class,
            Text.Run.class,
            UpdateId.class,
            UpdateTime.class,
            UpdateTime.Resolved.class,
            UpdateTime.Window.class),
        Stream.of(Block.class, Change.class, UpdateTime.Stated.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses())));
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordsRefuseNull(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType().isPrimitive()) {
        continue;
      }
      Object[] arguments = Arrays.stream(components).map(ArgumentsTest::good).toArray();
      construct(type, arguments);
      arguments[i] = null;
      Exception e =
          assertThrows(NullPointerException.class, unwrapped(() -> construct(type, arguments)));
      assertEquals(components[i].getName() + " must not be null", e.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void listsOfRecordsRefuseNullElements(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == List.class) {
        Object[] arguments = Arrays.stream(components).map(ArgumentsTest::good).toArray();
        arguments[i] = new ArrayList<>(Arrays.asList((Object) null));
        assertThrows(NullPointerException.class, unwrapped(() -> construct(type, arguments)));
      }
    }
  }

  private static Object good(RecordComponent component) {
    if (component.getType().isEnum()) {
      return component.getType().getEnumConstants()[0];
    }
    if (component.getType() == Set.class) {
      return switch (component.getName()) {
        case "roles" -> Set.of(Attribution.Role.AUTHOR);
        case "parts" -> Set.of(Change.Part.BODY);
        default -> Set.of();
      };
    }
    return GOOD.get(component.getType());
  }

  private static void construct(Class<?> type, Object[] arguments)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    type.getDeclaredConstructor(types).newInstance(arguments);
  }

  private static Executable unwrapped(Executable executable) {
    return () -> {
      try {
        executable.execute();
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    };
  }

  static Stream<Object> builders() {
    return Stream.of(
        LivePage.builder("x", PageKind.LIVE_BLOG),
        Update.builder(new UpdateId("a", UpdateId.Basis.CONTENT)),
        Capture.text("a").toBuilder());
  }

  @ParameterizedTest
  @MethodSource("builders")
  void buildersRefuseNull(Object builder) {
    int checked = 0;
    for (Method method : builder.getClass().getMethods()) {
      if (method.getReturnType() == builder.getClass()
          && !method.getParameterTypes()[0].isPrimitive()) {
        Exception e =
            assertThrows(
                NullPointerException.class,
                unwrapped(() -> method.invoke(builder, (Object) null)),
                method.getName());
        assertEquals(method.getName() + " must not be null", e.getMessage());
        checked++;
      }
    }
    assertTrue(checked >= 4);
  }

  @Test
  void factoriesRefuseNull() {
    List<Map.Entry<String, Executable>> calls =
        List.of(
            Map.entry("html", () -> Capture.html(null)),
            Map.entry("text", () -> Capture.text(null)),
            Map.entry("json", () -> Capture.json(null)),
            Map.entry("body", () -> Capture.bytes(null, "")),
            Map.entry("contentType", () -> Capture.bytes(new byte[0], null)),
            Map.entry("file", () -> Capture.of(null)),
            Map.entry("in", () -> Capture.of(null, "")),
            Map.entry("text", () -> Text.of(null)),
            Map.entry("format", () -> LivePage.builder(null, PageKind.ARTICLE)),
            Map.entry("kind", () -> LivePage.builder("x", null)),
            Map.entry("id", () -> Update.builder(null)),
            Map.entry("older", () -> Changes.between(null, null)));
    for (Map.Entry<String, Executable> call : calls) {
      Exception e = assertThrows(NullPointerException.class, call.getValue(), call.getKey());
      assertEquals(call.getKey() + " must not be null", e.getMessage());
    }
  }

  @Test
  void badValuesAreNamedWithTheirParameter() {
    Set<Attribution.Role> author = Set.of(Attribution.Role.AUTHOR);
    Map<String, Executable> calls =
        Map.of(
            "level must be 1 to 6: 0", () -> new Block.Heading(0, Text.EMPTY),
            "level must be 1 to 6: 7", () -> new Block.Heading(7, Text.EMPTY),
            "value must not be empty", () -> new UpdateId("", UpdateId.Basis.CONTENT),
            "name must not be empty", () -> Attribution.person("", Attribution.Role.AUTHOR),
            "roles must not be empty",
                () ->
                    new Attribution(
                        "a", Attribution.Kind.PERSON, Set.of(), Optional.empty(), Optional.empty()),
            "parts must not be empty", () -> new Change.Edited(UPDATE, UPDATE, Set.of()));
    calls.forEach(
        (message, call) ->
            assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage()));
    assertEquals(author, Attribution.person("a", Attribution.Role.AUTHOR).roles());
  }

  @Test
  void valuesAreCopiedAndCannotBeChanged() {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(Text.of("a"))));
    Body body = new Body(blocks);
    blocks.clear();
    assertEquals(1, body.blocks().size());
    List<Text> row = new ArrayList<>(List.of(Text.of("a")));
    Block.Table table = new Block.Table(false, new ArrayList<>(List.of(row)));
    row.clear();
    assertEquals(List.of(List.of(Text.of("a"))), table.rows());
    assertThrows(UnsupportedOperationException.class, () -> table.rows().get(0).clear());
    Text.Run run =
        new Text.Run("a", Set.of(Text.Mark.STRONG), Optional.of(URI.create("https://a/")));
    assertThrows(UnsupportedOperationException.class, () -> run.marks().clear());
  }
}
