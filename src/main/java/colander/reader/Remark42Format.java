package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Remark42's backup: a first object about the site, then one comment after the other. */
final class Remark42Format implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "remark42",
        "objects with locator and pid",
        "id, parent, page with title, author with id, deletion, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("locator.url", "pid");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> {
      if (!record.has("version") || record.has("locator")) {
        comment(record, where, intake);
      }
    };
  }

  private static void comment(JsonNode record, String where, Intake intake) {
    String id = Json.word(record, "id");
    String html = Json.text(record, "text");
    if (id == null || html == null) {
      intake.broken(where, "has no id or no text");
      return;
    }
    String url = Json.word(record.path("locator"), "url");
    CommentThread thread =
        url == null
            ? intake.fileThread(null)
            : new CommentThread(url, Json.word(record, "title"), url);
    JsonNode user = record.path("user");
    intake.keep(
        Comment.builder(intake.id(id), thread, HtmlText.of(html))
            .parent(Json.word(record, "pid"))
            .author(Author.of(Json.word(user, "name"), Json.word(user, "id")))
            .created(Moments.parse(Json.text(record, "time")))
            .platformState(
                Json.is(record, "delete") ? PlatformState.DELETED : PlatformState.APPROVED)
            .raw(html)
            .build());
  }
}
