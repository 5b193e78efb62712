package org.livenews.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Enum constants as they are written: {@code LIVE_BLOG} is {@code "live-blog"}. */
final class Constants {

  private Constants() {}

  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> read(Class<E> type, String written) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written(constant).equals(written))
        .findFirst();
  }

  static List<String> all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Constants::written).toList();
  }
}
