package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentThread;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The description of a video that yt-dlp writes, with its comments; their times are estimates. */
final class YtDlpFormat implements JsonFormat {

  @Override
  public Format format() {
    return new Format(
        "yt-dlp",
        "an object with comments that have author_id and parent, or with webpage_url and formats",
        "id, parent, video with title, author with channel, estimated time");
  }

  @Override
  public String source() {
    return "youtube";
  }

  @Override
  public boolean fits(JsonHead head) {
    return head.has("comments[].author_id", "comments[].parent")
        || head.has("webpage_url", "formats")
        || head.has("webpage_url", "extractor");
  }

  @Override
  public Set<String> records(JsonHead head) {
    return Set.of("comments[]");
  }

  @Override
  public JsonMapping start(Intake intake) {
    return (record, where, around) -> {
      String id = Json.word(record, "id");
      String text = Json.text(record, "text");
      if (id == null || text == null) {
        intake.broken(where, "has no id or no text");
        return;
      }
      intake.keep(
          Comment.builder(intake.id(id), thread(around, intake), text.strip())
              .parent(parent(record))
              .author(Author.of(Json.word(record, "author"), Json.word(record, "author_id")))
              .created(Moments.parse(Json.text(record, "timestamp")))
              .raw(text)
              .build());
    };
  }

  private static @Nullable String parent(JsonNode record) {
    String parent = Json.word(record, "parent");
    return "root".equals(parent) ? null : parent;
  }

  private static CommentThread thread(JsonAround around, Intake intake) {
    String id = around.get("id");
    return id == null || id.isBlank()
        ? intake.fileThread(around.get("title"))
        : new CommentThread(id, around.get("title"), around.get("webpage_url"));
  }
}
