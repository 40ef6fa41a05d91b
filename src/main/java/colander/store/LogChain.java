package colander.store;

import colander.moderation.Decision;
import colander.moderation.DecisionHash;
import colander.moderation.Parted;
import colander.moderation.Step;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes the entries of a step, each with a hash that covers the one before it. */
final class LogChain {

  private final Database database;
  private final long number;
  private final Step step;
  private String previous;

  /** Goes on from the last entry of the log with those of a new step. */
  LogChain(Database database, long number, Step step) {
    this.database = database;
    this.number = number;
    this.step = step;
    this.previous = lastHash();
  }

  void decide(List<Decision> decisions) throws SQLException {
    try (PreparedStatement insert =
            prepare(
                """
                INSERT INTO decision (step, comment, before, after, status_before, hash)
                VALUES (:step, :comment, :before, :after, :status_before, :hash)
                """);
        PreparedStatement decide =
            prepare(
                """
                UPDATE comment
                SET decided = :decided, decided_at = CASE WHEN :decided IS NULL THEN NULL ELSE :at END
                WHERE id = :id
                """)) {
      for (Decision decision : decisions) {
        previous = DecisionHash.of(previous, number, step, decision);
        insert.setLong(1, number);
        insert.setLong(2, decision.number());
        insert.setString(3, CommentRows.word(decision.before()));
        insert.setString(4, CommentRows.word(decision.after()));
        insert.setString(5, decision.statusBefore().word());
        insert.setString(6, previous);
        insert.addBatch();
        decide.setString(1, CommentRows.word(decision.after()));
        decide.setLong(2, step.at().toEpochMilli());
        decide.setLong(3, decision.number());
        decide.addBatch();
      }
      insert.executeBatch();
      decide.executeBatch();
    }
  }

  void part(List<Parted> comments) throws SQLException {
    try (PreparedStatement insert =
        prepare(
            """
            INSERT INTO parted (step, comment, fingerprint, hash)
            VALUES (:step, :comment, :fingerprint, :hash)
            """)) {
      for (Parted comment : comments) {
        previous = DecisionHash.of(previous, number, step, comment);
        insert.setLong(1, number);
        insert.setLong(2, comment.number());
        insert.setString(3, comment.fingerprint());
        insert.setString(4, previous);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    return database.connection().prepareStatement(sql);
  }

  private String lastHash() {
    return database
        .jdbc()
        .sql(
            """
            SELECT hash FROM (
              SELECT * FROM (SELECT step, hash FROM decision ORDER BY id DESC LIMIT 1)
              UNION ALL
              SELECT * FROM (SELECT step, hash FROM parted ORDER BY id DESC LIMIT 1))
            ORDER BY step DESC LIMIT 1
            """)
        .query(String.class)
        .optional()
        .orElse(DecisionHash.START);
  }
}
