package org.livenews.testkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.livenews.model.Block;
import org.livenews.model.Body;
import org.livenews.model.Text;

/** Bodies that a program could make, with an {@link Attack} in every string and address. */
public final class AttackedBodies {

  private static final URI BASE = URI.create("http://example.org/");

  private final String attack;
  private final Dice dice;
  private final List<URI> addresses = new ArrayList<>();

  private AttackedBodies(Attack attack, long seed) {
    this.attack = attack.text();
    dice = new Dice(seed);
    for (String part : this.attack.split("[\"'>]")) {
      addresses(part);
      addresses(part.substring(part.indexOf('=') + 1));
    }
  }

  /** Returns a body, which differs from seed to seed. */
  public static Body of(Attack attack, long seed) {
    return new AttackedBodies(attack, seed).body();
  }

  /** Gathers the addresses that can be made of a text, by all means that there are. */
  private void addresses(String text) {
    try {
      addresses.add(new URI(null, null, "/" + text, null));
      addresses.add(BASE.relativize(new URI("http", "example.org", "/" + text, null)));
      addresses.add(new URI(null, null, text, text));
    } catch (URISyntaxException e) {
      // not by this one
    }
    try {
      addresses.add(new URI(text));
      addresses.add(BASE.resolve(text));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // not by this one
    }
  }

  private Body body() {
    return Body.of(
        new Block.Paragraph(text()),
        new Block.Heading(dice.between(1, 6), text()),
        new Block.Quote(List.of(new Block.Paragraph(text()), image()), Optional.of(attack)),
        new Block.Listing(
            dice.chance(50),
            List.of(
                Body.of(new Block.Paragraph(text())),
                Body.of(new Block.Paragraph(text()), embed(), image()),
                Body.EMPTY)),
        image(),
        embed(),
        new Block.Table(dice.chance(50), List.of(List.of(text(), text()), List.of(text()))));
  }

  private Block image() {
    return new Block.Image(address(), Optional.of(attack), text(), Optional.of(attack));
  }

  private Block embed() {
    return new Block.Embed(Optional.of(attack), address(), text(), attack);
  }

  private Text text() {
    List<Text.Run> runs = new ArrayList<>();
    for (int i = dice.between(1, 3); i > 0; i--) {
      Set<Text.Mark> marks = EnumSet.noneOf(Text.Mark.class);
      for (Text.Mark mark : Text.Mark.values()) {
        if (dice.chance(20)) {
          marks.add(mark);
        }
      }
      runs.add(new Text.Run(attack, marks, dice.chance(60) ? address() : Optional.empty()));
    }
    return new Text(runs);
  }

  private Optional<URI> address() {
    return addresses.isEmpty() ? Optional.empty() : Optional.of(dice.pick(addresses));
  }
}
