package colander.store;

import colander.moderation.Decision;
import colander.moderation.DecisionHash;
import colander.moderation.LoggedDecision;
import colander.moderation.LoggedStep;
import colander.moderation.Step;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The append-only log of what moderators did; each entry carries a hash that covers the one before
 * it.
 *
 * <p>Which steps can be undone and redone follows from the log alone: a step counts unless the last
 * undo or redo of it is an undo.
 */
public final class DecisionLog {

  private static final String SELECT_STEP =
      """
      SELECT s.id, s.at, s.moderator, s.action, s.of_step, s.duplicate_group, s.reason, s.note,
             (SELECT count(*) FROM decision d WHERE d.step = s.id) AS comments,
             coalesce((SELECT u.action FROM step u WHERE u.of_step = s.id ORDER BY u.id DESC LIMIT 1),
                      'redo') = 'undo' AS undone
      FROM step s
      """;

  private static final String CONCERNING =
      """
      WHERE (:comment IS NULL
             OR s.id IN (SELECT d.step FROM decision d WHERE d.comment = :comment))
      """;

  private final Database database;

  public DecisionLog(Database database) {
    this.database = database;
  }

  /** Writes a step down and brings the comments to what it decided; returns its number. */
  public long append(Step step, List<Decision> decisions) {
    long number = insert(step);
    String previous = lastHash();
    try (PreparedStatement insert =
            database
                .connection()
                .prepareStatement(
                    """
                    INSERT INTO decision (step, comment, before, after, status_before, hash)
                    VALUES (:step, :comment, :before, :after, :status_before, :hash)
                    """);
        PreparedStatement decide =
            database
                .connection()
                .prepareStatement("UPDATE comment SET decided = :decided WHERE id = :id")) {
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
        decide.setLong(2, decision.number());
        decide.addBatch();
      }
      insert.executeBatch();
      decide.executeBatch();
      return number;
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
  }

  /** The step that an undo would take back: the last one that counts. */
  public Optional<LoggedStep> lastDone() {
    return database
        .jdbc()
        .sql(
            SELECT_STEP
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
            SELECT_STEP
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

  /**
   * A page of the steps, the last one first.
   *
   * @param comment only those that concern this comment, or absent for all
   */
  public List<LoggedStep> steps(@Nullable Long comment, long limit, long offset) {
    return database
        .jdbc()
        .sql(SELECT_STEP + CONCERNING + " ORDER BY s.id DESC LIMIT :limit OFFSET :offset")
        .param("comment", comment)
        .param("limit", limit)
        .param("offset", offset)
        .query(DecisionRows::step)
        .list();
  }

  /** How many steps there are that concern a comment, or in all if that is absent. */
  public long count(@Nullable Long comment) {
    return database
        .jdbc()
        .sql("SELECT count(*) FROM step s " + CONCERNING)
        .param("comment", comment)
        .query(Long.class)
        .single();
  }

  /** What happened to one comment, the last first. */
  public List<LoggedDecision> ofComment(long comment) {
    return database
        .jdbc()
        .sql(
            """
            SELECT d.step, s.at, s.moderator, s.action, s.of_step, s.duplicate_group, s.reason,
                   s.note, d.before, d.after, d.status_before
            FROM decision d JOIN step s ON s.id = d.step
            WHERE d.comment = :comment ORDER BY d.id DESC
            """)
        .param("comment", comment)
        .query(DecisionRows::loggedDecision)
        .list();
  }

  private String lastHash() {
    return database
        .jdbc()
        .sql("SELECT hash FROM decision ORDER BY id DESC LIMIT 1")
        .query(String.class)
        .optional()
        .orElse(DecisionHash.START);
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
