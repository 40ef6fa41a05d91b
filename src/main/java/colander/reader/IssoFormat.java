package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.text.HtmlText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Isso's generic JSON: an array of threads, each with its comments.
 *
 * <p>Ids are unique within a thread only, so that a comment is called {@code thread/id} here.
 */
final class IssoFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "isso",
        "an array of threads with comments that have remote_addr or website",
        "id (as thread/id), thread with title, author with mail, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("[].comments[].id", "[].comments[].text")
        && (head.has("[].comments[].remote_addr") || head.has("[].comments[].website"));
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> thread(record, where, intake);
  }

  private static void thread(JsonNode record, String where, Intake intake) {
    String id = Json.word(record, "id");
    if (id == null) {
      intake.broken(where, "is a thread without id");
      return;
    }
    CommentThread thread = new CommentThread(id, title(Json.word(record, "title")), id);
    intake.thread(thread);
    for (JsonNode comment : record.path("comments")) {
      comment(comment, thread, where, intake);
    }
  }

  private static void comment(JsonNode comment, CommentThread thread, String where, Intake intake) {
    String id = Json.word(comment, "id");
    String text = Json.text(comment, "text");
    if (id == null || text == null) {
      intake.broken(where, "has a comment without id or text in " + thread.id());
      return;
    }
    String parent = Json.word(comment, "parent");
    intake.keep(
        Comment.builder(intake.id(thread.id() + "/" + id), thread, HtmlText.guess(text).strip())
            .parent(parent == null ? null : thread.id() + "/" + parent)
            .author(Author.of(Json.word(comment, "author"), Json.word(comment, "email")))
            .created(Moments.parse(Json.text(comment, "created")))
            .raw(text)
            .build());
  }

  /** Isso writes titles as in addresses: {@code Nat+%26+Miguel}. */
  private static @Nullable String title(@Nullable String title) {
    try {
      return title == null ? null : URLDecoder.decode(title, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return title;
    }
  }
}
