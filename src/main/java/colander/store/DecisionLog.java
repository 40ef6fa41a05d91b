package colander.store;

import colander.moderation.Decision;
import colander.moderation.LoggedStep;
import colander.moderation.Parted;
import colander.moderation.Step;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The append-only log of what moderators did; each entry carries a hash that covers the one before
 * it.
 *
 * <p>Which steps can be undone and redone follows from the log alone: a step counts unless the last
 * undo or redo of it is an undo.
 */
public final class DecisionLog {

  private final Database database;

  public DecisionLog(Database database) {
    this.database = database;
  }

  /** Writes a step down and brings the comments to what it decided; returns its number. */
  public long append(Step step, List<Decision> decisions) {
    return append(step, decisions, List.of());
  }

  /**
   * Writes a step down, decides on comments, and parts others from one another; returns its number.
   */
  public long append(Step step, List<Decision> decisions, List<Parted> parted) {
    long number = insert(step);
    LogChain chain = new LogChain(database, number, step);
    try {
      chain.decide(decisions);
      chain.part(parted);
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
    new GroupCounts(database).reconsider(number);
    return number;
  }

  /** The step that an undo would take back: the last one that counts. */
  public Optional<LoggedStep> lastDone() {
    return database
        .jdbc()
        .sql(
            DecisionRows.SELECT_STEP
                + """
                WHERE s.of_step IS NULL AND NOT undone ORDER BY s.id DESC LIMIT 1
                """)
        .query(DecisionRows::step)
        .optional();
  }

  /** The step that a redo would do again: the one undone last, unless something was done since. */
  public Optional<LoggedStep> lastUndone() {
    return database
        .jdbc()
        .sql(
            DecisionRows.SELECT_STEP
                + """
                WHERE undone AND s.of_step IS NULL
                  AND NOT EXISTS (
                    SELECT 1 FROM step later
                    WHERE later.of_step IS NULL
                      AND later.id > (SELECT max(u.id) FROM step u WHERE u.of_step = s.id))
                ORDER BY (SELECT max(u.id) FROM step u WHERE u.of_step = s.id) DESC LIMIT 1
                """)
        .query(DecisionRows::step)
        .optional();
  }

  /** What takes a step back, comment by comment, as the comments stand now. */
  public List<Decision> takingBack(long step) {
    return repeating(step, "d.before");
  }

  /** What does a step again, comment by comment, as the comments stand now. */
  public List<Decision> doingAgain(long step) {
    return repeating(step, "d.after");
  }

  private List<Decision> repeating(long step, String outcome) {
    return database
        .jdbc()
        .sql(
            String.format(
                Locale.ROOT,
                """
            SELECT d.comment, s.name AS source, c.platform_id,
                   c.decided AS before, %s AS after, c.status AS status_before
            FROM decision d
            JOIN comment c ON c.id = d.comment
            JOIN source s ON s.id = c.source
            WHERE d.step = :step ORDER BY d.id
            """,
                outcome))
        .param("step", step)
        .query(DecisionRows::decision)
        .list();
  }

  /** The comments that a step parted from one another. */
  public List<Parted> parted(long step) {
    return database
        .jdbc()
        .sql(
            """
            SELECT p.comment, s.name AS source, c.platform_id, p.fingerprint
            FROM parted p
            JOIN comment c ON c.id = p.comment
            JOIN source s ON s.id = c.source
            WHERE p.step = :step ORDER BY p.id
            """)
        .param("step", step)
        .query(DecisionRows::parted)
        .list();
  }

  private long insert(Step step) {
    return database
        .jdbc()
        .sql(
            """
            INSERT INTO step (at, moderator, action, of_step, duplicate_group, reason, note)
            VALUES (:at, :moderator, :action, :of, :group, :reason, :note) RETURNING id
            """)
        .param("at", step.at().toEpochMilli())
        .param("moderator", step.moderator())
        .param("action", step.action().word())
        .param("of", step.of())
        .param("group", step.group())
        .param("reason", step.reason())
        .param("note", step.note())
        .query(Long.class)
        .single();
  }
}
