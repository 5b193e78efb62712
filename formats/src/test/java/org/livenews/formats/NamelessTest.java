package org.livenews.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.livenews.testkit.Corpus;

/**
 * The record finder and the format of pages of any publisher know no publisher: neither their code
 * nor their word lists hold the name or the host of one.
 *
 * <p>Compared are hosts, distinctive parts of hosts, and names, as words of their own and without
 * regard to case. Names that are common words too ({@code independent}, {@code mirror}) are left to
 * their hosts. Wire and photo agencies are no publishers of these pages but sources that any page
 * may name; they may stand in word lists, also where they own a site.
 */
class NamelessTest {

  /** The publishers of the project's own formats, and some that everybody knows. */
  private static final Set<String> PUBLISHERS =
      Set.of(
          "aljazeera",
          "al jazeera",
          "cnn",
          "rferl",
          "rfe/rl",
          "radio free europe",
          "svoboda",
          "voanews",
          "voice of america",
          "bbc",
          "theguardian",
          "the guardian",
          "telegraph.co.uk",
          "the telegraph",
          "nytimes",
          "new york times",
          "washington post",
          "independent.co.uk",
          "the independent",
          "corkbeo",
          "hutchnews",
          "ndtv",
          "br24",
          "bayerischer rundfunk",
          "tagesschau",
          "spiegel",
          "faz.net",
          "lemonde",
          "le monde",
          "meduza",
          "trtworld",
          "trt world",
          "deutsche welle",
          "france24",
          "euronews",
          "buzzfeed",
          "sky news");

  /**
   * Words of hosts and file names that say nothing about whose a page is, or that are common words
   * besides, a zone, or the hours of a language ({@code mdr}): a publisher of such a name is looked
   * for by its whole host.
   */
  private static final Set<String> COMMON =
      Set.of(
          "www",
          "com",
          "org",
          "net",
          "news",
          "live",
          "blog",
          "liveblog",
          "livenews",
          "edition",
          "sports",
          "staging",
          "cloudflare",
          "azureedge",
          "blogspot",
          "day",
          "minutes",
          "month",
          "article",
          "election",
          "newsletter",
          "index",
          "briefing",
          "ticker",
          "budget",
          "repost",
          "scribble",
          "independent",
          "guardian",
          "telegraph",
          "key",
          "keyevents",
          "events",
          "libero",
          "cet",
          "mdr",
          "faz");

  /** Agencies that have sites of their own. */
  private static final Set<String> AGENCIES = Set.of("reuters", "apnews", "anadolu", "afp", "dpa");

  private static Path root() {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return module.getParent();
  }

  /** Returns the sources and resources that must not name a publisher. */
  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of("java", "resources")) {
      Path extract =
          root().resolve("core/src/main").resolve(folder).resolve("org/livenews/extract");
      try (Stream<Path> files = Files.walk(extract)) {
        files.filter(Files::isRegularFile).sorted().forEach(sources::add);
      }
    }
    sources.add(root().resolve("formats/src/main/java/org/livenews/formats/GenericBlog.java"));
    return sources;
  }

  private static List<String> found(Set<String> names) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources()) {
      String text = Files.readString(source, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      for (String name : names) {
        if (holdsWord(text, name)) {
          found.add(source.getFileName() + " names " + name);
        }
      }
    }
    return found;
  }

  private static boolean holdsWord(String text, String name) {
    for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
      int end = i + name.length();
      if ((i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  @Test
  void thereIsSomethingToSearch() throws IOException {
    assertTrue(sources().size() > 100, () -> root() + " holds no sources");
  }

  @Test
  void noPublisherThatEverybodyKnows() throws IOException {
    assertEquals(List.of(), found(PUBLISHERS));
  }

  @Test
  void noPublisherOfTheCorpus() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Corpus.Page page : Corpus.all()) {
      page.truth().text("url").ifPresent(url -> names.addAll(ofHost(URI.create(url).getHost())));
      names.addAll(ofFile(page.name()));
    }
    names.removeAll(COMMON);
    names.removeAll(AGENCIES);
    assertFalse(names.isEmpty());
    assertEquals(List.of(), found(names));
  }

  /**
   * Returns a host, with and without its first label if that is common, and its distinct labels.
   */
  private static Set<String> ofHost(String host) {
    Set<String> names = new TreeSet<>();
    String name = host.toLowerCase(Locale.ROOT);
    names.add(name);
    for (String label : name.split("\\.")) {
      if (label.length() > 3) {
        names.add(label);
      }
    }
    return names;
  }

  /** Returns whose page a file of the corpus is, or else the words of its name. */
  private static Set<String> ofFile(String file) {
    int end = file.indexOf("--");
    if (end > 0) {
      return Set.of(file.substring(0, end));
    }
    Set<String> names = new TreeSet<>();
    for (String word : file.substring(0, file.lastIndexOf('.')).split("[^a-z]+")) {
      if (word.length() > 2) {
        names.add(word);
      }
    }
    return names;
  }

  @Test
  void wordsAreFoundAsWords() {
    assertTrue(holdsWord("a page of cnn.com", "cnn"));
    assertTrue(holdsWord("\"cnn\"", "cnn"));
    assertFalse(holdsWord("cnnx", "cnn"));
    assertFalse(holdsWord("xcnn cnnx", "cnn"));
  }
}
