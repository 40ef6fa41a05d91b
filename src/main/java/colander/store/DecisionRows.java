package colander.store;

import colander.comment.CommentId;
import colander.comment.Status;
import colander.moderation.Action;
import colander.moderation.Decision;
import colander.moderation.Foreign;
import colander.moderation.LoggedDecision;
import colander.moderation.LoggedStep;
import colander.moderation.Parted;
import colander.moderation.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the decision log as values. */
final class DecisionRows {

  static final String SELECT_STEP =
      """
      SELECT s.id, s.at, s.moderator, s.action, s.of_step, s.duplicate_group, s.reason, s.note,
             (SELECT count(*) FROM decision d WHERE d.step = s.id)
             + (SELECT count(*) FROM parted p WHERE p.step = s.id) AS comments,
             coalesce((SELECT u.action FROM step u WHERE u.of_step = s.id ORDER BY u.id DESC LIMIT 1),
                      'redo') = 'undo' AS undone
      FROM step s
      """;

  private DecisionRows() {}

  static LoggedStep step(ResultSet row, int ignoredRowNumber) throws SQLException {
    return new LoggedStep(
        row.getLong("id"), step(row), row.getLong("comments"), row.getBoolean("undone"));
  }

  static LoggedDecision loggedDecision(ResultSet row, int ignoredRowNumber) throws SQLException {
    return new LoggedDecision(
        row.getLong("step"),
        step(row),
        CommentRows.status(row.getString("after")),
        Status.ofWord(row.getString("status_before")));
  }

  static Decision decision(ResultSet row, int ignoredRowNumber) throws SQLException {
    return new Decision(
        row.getLong("comment"),
        new CommentId(row.getString("source"), row.getString("platform_id")),
        CommentRows.status(row.getString("before")),
        CommentRows.status(row.getString("after")),
        Status.ofWord(row.getString("status_before")));
  }

  static Parted parted(ResultSet row, int ignoredRowNumber) throws SQLException {
    return new Parted(
        row.getLong("comment"),
        new CommentId(row.getString("source"), row.getString("platform_id")),
        row.getString("fingerprint"));
  }

  static Foreign foreign(ResultSet row, int ignoredRowNumber) throws SQLException {
    return new Foreign(
        row.getLong("comment"),
        row.getLong("step"),
        Action.ofWord(row.getString("action")),
        row.getString("moderator"),
        Instant.ofEpochMilli(row.getLong("at")));
  }

  private static Step step(ResultSet row) throws SQLException {
    return new Step(
        Action.ofWord(row.getString("action")),
        Instant.ofEpochMilli(row.getLong("at")),
        row.getString("moderator"),
        number(row, "of_step"),
        number(row, "duplicate_group"),
        row.getString("reason"),
        row.getString("note"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }
}
