package org.livenews.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.livenews.LiveNewsParser;
import org.livenews.ParseResult;
import org.livenews.codec.JsonCodec;
import org.livenews.testkit.Fixture;

/** Inputs to begin with, made of the project's own pages. */
final class Seeds {

  private static final LiveNewsParser PARSER = LiveNewsParser.withInstalledFormats();
  private static final String GENERIC = "generic-blog";

  private Seeds() {}

  static Stream<byte[]> captures() {
    return Stream.of("text/html", "text/plain; charset=utf-8", "application/json", "")
        .flatMap(type -> all(f -> true).map(text -> input(type, text)));
  }

  static Stream<byte[]> json() {
    return all(Fixture::isPayload).map(Seeds::bytes);
  }

  static Stream<byte[]> documents() {
    return results(f -> true).map(JsonCodec::write).map(Seeds::bytes);
  }

  static Stream<byte[]> dumps() {
    return all(Fixture::isDump)
        .flatMap(text -> Stream.of(input("", text), input(GENERIC + " fetched", text)));
  }

  static Stream<byte[]> payloads() {
    return all(Fixture::isPayload)
        .flatMap(text -> Stream.of(input("", text), input("schema-org fetched", text)));
  }

  /** Returns the lines of dumps that hold a figure, each under the language of its dump. */
  static Stream<byte[]> lines() {
    return Fixture.all().stream()
        .filter(Fixture::isDump)
        .flatMap(
            dump -> {
              String name = dump.toString();
              String language = name.substring(name.lastIndexOf('-') + 1, name.lastIndexOf('.'));
              return text(dump)
                  .lines()
                  .filter(line -> line.chars().anyMatch(Character::isDigit))
                  .map(line -> input(language, line));
            });
  }

  /** Returns pages to be read by whom they want, by the publisher's format, and by evidence. */
  static Stream<byte[]> pages() {
    return Fixture.all().stream()
        .filter(f -> !f.isDump() && !f.isPayload())
        .flatMap(
            page -> {
              String text = text(page);
              String format = PARSER.parse(page.capture()).page().format();
              return Stream.of("", format, GENERIC + " fetched", "linked-data fetched")
                  .map(head -> input(head, text));
            });
  }

  private static Stream<ParseResult> results(Predicate<Fixture> which) {
    return Fixture.all().stream().filter(which).map(Fixture::capture).map(PARSER::parse);
  }

  private static Stream<String> all(Predicate<Fixture> which) {
    return Fixture.all().stream().filter(which).map(Seeds::text);
  }

  private static String text(Fixture fixture) {
    return fixture.capture().decode().text();
  }

  private static byte[] input(String head, String text) {
    return bytes(head + "\n" + text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
