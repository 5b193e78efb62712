package org.livenews.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Serves pieces of HTML to a browser of this machine, each in a frame of its own, and hears from it
 * in which of them anything ran: a call of {@code alert}, or what the browser itself takes for
 * script and would have refused under a policy that forbids all.
 */
final class Stage implements AutoCloseable {

  private static final String POLICY =
      "script-src 'nonce-stage'; object-src 'none'; base-uri 'none'";

  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final List<String> pieces;
  private final CompletableFuture<String> report = new CompletableFuture<>();
  private final String stage = resource("stage.html");
  private final String frame = resource("frame.html");

  private Stage(HttpServer server, List<String> pieces) {
    this.server = server;
    this.pieces = pieces;
  }

  /** Begins to serve. */
  static Stage of(List<String> pieces) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Stage stage = new Stage(server, pieces);
    server.createContext("/", stage::answer);
    server.setExecutor(stage.threads);
    server.start();
    return stage;
  }

  /** Returns where the browser is to begin. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/stage";
  }

  /**
   * Waits for a browser and returns the numbers of the pieces in which something ran.
   *
   * @throws IOException if the browser ends or takes too long
   */
  List<Integer> ran(Browser browser) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!report.isDone()) {
      if (!browser.isRunning() || System.nanoTime() > end) {
        throw new IOException("the browser does not report; it says:\n" + browser.log());
      }
      Thread.sleep(100);
    }
    return Stream.of(report.join().split(","))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .sorted()
        .toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/report")) {
      try (InputStream body = exchange.getRequestBody()) {
        report.complete(new String(body.readAllBytes(), StandardCharsets.US_ASCII));
      }
      send(exchange, 200, "");
    } else if (path.equals("/stage")) {
      send(exchange, 200, stage.replace("{count}", Integer.toString(pieces.size())));
    } else if (path.matches("/piece/\\d{1,6}")) {
      int number = Integer.parseInt(path.substring(7));
      exchange.getResponseHeaders().set("Content-Security-Policy-Report-Only", POLICY);
      send(exchange, 200, frame.replace("{piece}", pieces.get(number)));
    } else {
      send(exchange, 404, "");
    }
  }

  private static void send(HttpExchange exchange, int status, String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String resource(String name) {
    try (InputStream in = Stage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
