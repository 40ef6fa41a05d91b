package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that this program wrote, on its way back to the comment it was. */
final class ExportedComment {
  private ExportedComment() {}

  /** Hands the record in exactly as it was, or as broken. */
  static void hand(Map<String, String> fields, Intake intake, String where) {
    try {
      String asked = intake.settings().source();
      CommentId id =
          new CommentId(asked == null ? get(fields, "source") : asked, get(fields, "id"));
      intake.keep(
          Comment.builder(id, thread(fields), fields.getOrDefault("text", ""))
              .parent(fields.get("parent"))
              .author(new Author(fields.getOrDefault("author", ""), fields.get("account")))
              .created(created(fields.get("created")))
              .platformState(PlatformState.ofWord(fields.getOrDefault("state", "unknown")))
              .raw(fields.get("raw"))
              .build());
    } catch (IllegalArgumentException | DateTimeException e) {
      intake.broken(where, "is no comment of an export: " + e.getMessage());
    }
  }

  private static CommentThread thread(Map<String, String> fields) {
    return new CommentThread(
        get(fields, "thread"), fields.get("threadTitle"), fields.get("threadLink"));
  }

  private static @Nullable Instant created(@Nullable String time) {
    return time == null ? null : Instant.parse(time);
  }

  private static String get(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("has no " + name);
    }
    return value;
  }
}
