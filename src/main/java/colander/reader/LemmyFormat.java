package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.text.HtmlText;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lemmy's comments, as its database and its API have them and as notes between servers.
 *
 * <p>The path {@code 0.24.27} names all comments above one, and the comment itself last.
 */
final class LemmyFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "lemmy",
        "comments with path and creator_id, alone or in comment; notes with attributedTo",
        "id, parent, post, author, removed and deleted, time");
  }

  @Override
  public boolean fits(JsonHead head) {
    for (String start :
        new String[] {"", "[].", "comments[].", "comments[].comment.", "comment."}) {
      if (head.has(start + "path", start + "creator_id", start + "post_id")) {
        return true;
      }
    }
    return head.value("type").equals("Note") && head.has("attributedTo", "inReplyTo");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return head.has("comments[]") ? Set.of("comments[]") : Set.of("", "[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> {
      if (record.has("attributedTo")) {
        note(record, where, intake);
      } else {
        comment(record, where, intake);
      }
    };
  }

  private static void comment(JsonNode view, String where, Intake intake) {
    JsonNode comment = view.has("comment") ? view.path("comment") : view;
    String id = Json.word(comment, "id");
    String text = Json.text(comment, "content");
    if (id == null || text == null) {
      intake.broken(where, "has no id or no content");
      return;
    }
    String post = Json.word(comment, "post_id");
    CommentThread thread =
        post == null
            ? intake.fileThread(null)
            : new CommentThread(
                post, Json.word(view.path("post"), "name"), Json.word(view.path("post"), "ap_id"));
    boolean gone = Json.is(comment, "removed") || Json.is(comment, "deleted");
    intake.keep(
        Comment.builder(intake.id(id), thread, text.strip())
            .parent(parent(Json.word(comment, "path")))
            .author(
                Author.of(
                    Json.word(view.path("creator"), "name"), Json.word(comment, "creator_id")))
            .created(Moments.parse(Json.text(comment, "published")))
            .platformState(gone ? PlatformState.DELETED : PlatformState.APPROVED)
            .raw(text)
            .build());
  }

  private static @Nullable String parent(@Nullable String path) {
    String[] ids = path == null ? new String[0] : path.split("\\.");
    return ids.length < 3 || ids[ids.length - 2].isBlank() ? null : ids[ids.length - 2];
  }

  private static void note(JsonNode note, String where, Intake intake) {
    String id = Json.word(note, "id");
    String html = Json.text(note, "content");
    if (id == null || html == null) {
      intake.broken(where, "has no id or no content");
      return;
    }
    String above = Json.word(note, "inReplyTo");
    boolean root = above == null || above.contains("/post/");
    CommentThread thread =
        root && above != null ? new CommentThread(above, null, above) : intake.fileThread(null);
    intake.keep(
        Comment.builder(intake.id(id), thread, HtmlText.of(html))
            .parent(root ? null : above)
            .author(Author.of(name(note), Json.word(note, "attributedTo")))
            .created(Moments.parse(Json.text(note, "published")))
            .platformState(PlatformState.APPROVED)
            .raw(html)
            .build());
  }

  private static @Nullable String name(JsonNode note) {
    String address = Json.word(note, "attributedTo");
    return address == null ? null : address.substring(address.lastIndexOf('/') + 1);
  }
}
