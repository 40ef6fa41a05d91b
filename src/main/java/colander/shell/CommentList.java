package colander.shell;

import colander.moderation.Flag;
import colander.moderation.ModeratedComment;
import colander.report.CommentJson;
import colander.report.Json;
import colander.report.Phrasing;
import java.io.IOException;
import java.util.List;

/** Comments as lines of a list. */
final class CommentList {
  private CommentList() {}

  static void json(Console console, List<ModeratedComment> comments) throws IOException {
    Json.write(comments.stream().map(CommentJson::stored).toList(), console.document());
  }

  static void table(Console console, List<ModeratedComment> comments) {
    Table table = new Table().right("id").left("status").right("group").text("author").text("text");
    for (ModeratedComment comment : comments) {
      Flag flag = comment.flag();
      table.row(
          comment.number(),
          CommentCard.status(comment.comment().status()),
          flag == null ? "" : flag.group(),
          Phrasing.author(comment),
          Line.of(comment.comment().text().strip()));
    }
    console.table(table);
  }
}
