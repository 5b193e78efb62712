package org.livenews.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar states. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Livenews.class.getPackage().getImplementationVersion())
            .orElse("(development)");
    return new String[] {"livenews " + version};
  }
}
