package colander.store;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import colander.comment.PlatformState;
import colander.comment.Status;
import colander.duplicate.MatchKind;
import colander.moderation.Flag;
import colander.moderation.ModeratedComment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Comments as rows: what to select, and how a row becomes a value. */
final class CommentRows {

  /**
   * All of a comment with its thread and flag; conditions go on {@code c}, {@code t} and {@code f}.
   */
  static final String SELECT =
      """
      SELECT c.id, s.name AS source, c.platform_id, c.thread,
             t.platform_id AS thread_id, t.title, t.link,
             c.parent, c.author, c.account, c.created, c.platform_state, c.decided,
             c.text, c.raw, c.edited,
             f.duplicate_group, f.kind, f.matched, m.platform_id AS matched_id, f.similarity
      FROM comment c
      JOIN source s ON s.id = c.source
      JOIN thread t ON t.id = c.thread
      LEFT JOIN flag f ON f.comment = c.id
      LEFT JOIN comment m ON m.id = f.matched
      """;

  private CommentRows() {}

  static ModeratedComment moderated(ResultSet row, int ignoredRowNumber) throws SQLException {
    return new ModeratedComment(
        row.getLong("id"), row.getLong("thread"), comment(row), instant(row, "edited"), flag(row));
  }

  private static Comment comment(ResultSet row) throws SQLException {
    var id = new CommentId(row.getString("source"), row.getString("platform_id"));
    var thread =
        new CommentThread(
            row.getString("thread_id"), row.getString("title"), row.getString("link"));
    return Comment.builder(id, thread, row.getString("text"))
        .parent(row.getString("parent"))
        .author(new Author(row.getString("author"), row.getString("account")))
        .created(instant(row, "created"))
        .platformState(PlatformState.ofWord(row.getString("platform_state")))
        .decided(status(row.getString("decided")))
        .raw(row.getString("raw"))
        .build();
  }

  private static @Nullable Flag flag(ResultSet row) throws SQLException {
    long group = row.getLong("duplicate_group");
    if (row.wasNull()) {
      return null;
    }
    String kind = row.getString("kind");
    return new Flag(
        group,
        kind == null
            ? null
            : new Flag.Match(
                row.getLong("matched"),
                row.getString("matched_id"),
                MatchKind.ofWord(kind),
                row.getDouble("similarity")));
  }

  static @Nullable Status status(@Nullable String word) {
    return word == null ? null : Status.ofWord(word);
  }

  static @Nullable String word(@Nullable Status status) {
    return status == null ? null : status.word();
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }

  static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }
}
