package colander.store;

import colander.comment.CommentId;
import colander.comment.Status;
import colander.moderation.Action;
import colander.moderation.Decision;
import colander.moderation.LoggedDecision;
import colander.moderation.LoggedStep;
import colander.moderation.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of the decision log as values. */
final class DecisionRows {
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
