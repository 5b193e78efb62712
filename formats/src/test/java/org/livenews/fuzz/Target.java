package org.livenews.fuzz;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The fuzz targets, by what they read. */
enum Target {
  /** Bytes and content types, decoded. */
  CAPTURE(CaptureFuzzTest.class, Search.CLOSE, "capture.dict", 1024, Seeds::captures),
  /** Text that is JSON or nearly so. */
  JSON(JsonFuzzTest.class, Search.CLOSE, "json.dict", 1024, Seeds::json),
  /** Lines that hold times. */
  TIMES(TimesFuzzTest.class, Search.WIDE, "times.dict", 256, Seeds::lines),
  /** Documents of the codec. */
  CODEC(CodecFuzzTest.class, Search.CLOSE, "codec.dict", 2048, Seeds::documents),
  /** Text dumps of pages. */
  DUMP(DumpFuzzTest.class, Search.WIDE, "live.dict", 1024, Seeds::dumps),
  /** Publishers' JSON, by all formats. */
  PAYLOAD(PayloadFuzzTest.class, Search.WIDE, "live.dict", 2048, Seeds::payloads),
  /** HTML, by all formats. */
  HTML(HtmlFuzzTest.class, Search.WIDE, "live.dict", 4096, Seeds::pages);

  private final Class<?> test;
  private final Search search;
  private final String dictionary;
  private final int longest;
  private final Supplier<Stream<byte[]>> seeds;

  Target(
      Class<?> test,
      Search search,
      String dictionary,
      int longest,
      Supplier<Stream<byte[]>> seeds) {
    this.test = test;
    this.search = search;
    this.dictionary = dictionary;
    this.longest = longest;
    this.seeds = seeds;
  }

  /** Returns the name by which it is asked for. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the class whose test is fuzzed. */
  Class<?> test() {
    return test;
  }

  /** Returns how to search. */
  Search search() {
    return search;
  }

  /** Returns the file of words that inputs are likely to need. */
  String dictionary() {
    return dictionary;
  }

  /** Returns how many bytes an input may have. */
  int longest() {
    return longest;
  }

  /** Returns inputs to begin with, beside the committed ones. */
  Stream<byte[]> seeds() {
    return seeds.get();
  }
}
