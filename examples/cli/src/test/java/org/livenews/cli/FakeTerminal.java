package org.livenews.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A terminal that remembers what was written to it. */
final class FakeTerminal implements Terminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InputStream in = new ByteArrayInputStream(new byte[0]);
  private Optional<OutputStream> broken = Optional.empty();
  private boolean typed;
  private boolean interactive;

  FakeTerminal piped(byte[] content) {
    in = new ByteArrayInputStream(content);
    return this;
  }

  FakeTerminal typed() {
    typed = true;
    return this;
  }

  FakeTerminal interactive() {
    interactive = true;
    return this;
  }

  FakeTerminal broken(OutputStream out) {
    broken = Optional.of(out);
    return this;
  }

  String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public InputStream in() {
    return in;
  }

  @Override
  public OutputStream out() {
    return broken.orElse(out);
  }

  @Override
  public OutputStream err() {
    return err;
  }

  @Override
  public boolean isTyped() {
    return typed;
  }

  @Override
  public boolean isStyled() {
    return interactive;
  }

  @Override
  public boolean isAnimated() {
    return interactive;
  }

  @Override
  public int width() {
    return DEFAULT_WIDTH;
  }
}
