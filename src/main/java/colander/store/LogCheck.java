package colander.store;

import colander.comment.CommentId;
import colander.comment.Status;
import colander.moderation.Decision;
import colander.moderation.DecisionHash;
import colander.moderation.LoggedStep;
import colander.moderation.Parted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows the chain of hashes through the decision log. */
final class LogCheck {

  private static final String ENTRIES =
      """
      SELECT e.*, s.id, s.at, s.moderator, s.action, s.of_step, s.duplicate_group, s.reason, s.note,
             o.name AS source, c.platform_id, 0 AS comments, 0 AS undone
      FROM (
        SELECT step, id AS entry, comment, before, after, status_before, NULL AS fingerprint, hash
        FROM decision
        UNION ALL
        SELECT step, id, comment, NULL, NULL, NULL, fingerprint, hash FROM parted
        ORDER BY 1, 7 IS NOT NULL, 2) e
      JOIN step s ON s.id = e.step
      JOIN comment c ON c.id = e.comment
      JOIN source o ON o.id = c.source
      """;

  private final Database database;
  private String previous = DecisionHash.START;
  private @Nullable Long broken;

  LogCheck(Database database) {
    this.database = database;
  }

  /** The first step that does not fit what is before it, if any. */
  Optional<Long> firstBroken() {
    database.jdbc().sql(ENTRIES).query(this::follow);
    return Optional.ofNullable(broken);
  }

  private void follow(ResultSet row) throws SQLException {
    if (broken != null) {
      return;
    }
    LoggedStep step = DecisionRows.step(row, 0);
    String hash = row.getString("hash");
    if (hash.equals(expected(step, row))) {
      previous = hash;
    } else {
      broken = step.number();
    }
  }

  private String expected(LoggedStep step, ResultSet row) throws SQLException {
    CommentId comment = new CommentId(row.getString("source"), row.getString("platform_id"));
    long number = row.getLong("comment");
    String fingerprint = row.getString("fingerprint");
    if (fingerprint != null) {
      Parted parted = new Parted(number, comment, fingerprint);
      return DecisionHash.of(previous, step.number(), step.step(), parted);
    }
    Decision decision =
        new Decision(
            number,
            comment,
            CommentRows.status(row.getString("before")),
            CommentRows.status(row.getString("after")),
            Status.ofWord(row.getString("status_before")));
    return DecisionHash.of(previous, step.number(), step.step(), decision);
  }
}
