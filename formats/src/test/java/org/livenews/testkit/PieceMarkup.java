package org.livenews.testkit;

import java.util.stream.Collectors;
import org.livenews.testkit.LiveStory.Items;
import org.livenews.testkit.LiveStory.Picture;
import org.livenews.testkit.LiveStory.Piece;
import org.livenews.testkit.LiveStory.Saying;
import org.livenews.testkit.LiveStory.Subhead;
import org.livenews.testkit.LiveStory.Words;

/** The templates of the pieces that updates are made of, as everybody has them at first. */
final class PieceMarkup {

  String paragraph = "<p>{text}</p>";
  String subhead = "<h3>{text}</h3>";
  String quote = "<blockquote><p>{text}</p></blockquote>";
  String picture =
      "<figure><img src=\"/i/{number}.jpg\" alt=\"\"><figcaption>{text} ({credit})</figcaption>"
          + "</figure>";

  /** Returns a piece in its markup; the template knows the update around it. */
  String fill(Template template, Piece piece) {
    template.set("text", piece.text());
    if (piece instanceof Words) {
      return template.fill(paragraph);
    } else if (piece instanceof Subhead) {
      return template.fill(subhead);
    } else if (piece instanceof Picture p) {
      return template.set("credit", p.credit()).fill(picture);
    } else if (piece instanceof Saying) {
      return template.fill(quote);
    }
    return ((Items) piece)
        .items().stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
  }
}
