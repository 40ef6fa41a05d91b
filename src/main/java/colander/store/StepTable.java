package colander.store;

import colander.moderation.Foreign;
import colander.moderation.LoggedDecision;
import colander.moderation.LoggedStep;
import colander.moderation.StepFilter;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision log as moderators read it. */
public final class StepTable {

  private static final String FILTERED =
      """
      WHERE (:comment IS NULL
             OR s.id IN (SELECT d.step FROM decision d WHERE d.comment = :comment
                         UNION SELECT p.step FROM parted p WHERE p.comment = :comment))
        AND (:moderator IS NULL OR s.moderator = :moderator)
        AND (:since IS NULL OR s.at >= :since)
      """;

  private final Database database;

  public StepTable(Database database) {
    this.database = database;
  }

  /** A page of the steps that pass, the last one first. */
  public List<LoggedStep> list(StepFilter filter, long limit, long offset) {
    return database
        .jdbc()
        .sql(
            DecisionRows.SELECT_STEP + FILTERED + " ORDER BY s.id DESC LIMIT :limit OFFSET :offset")
        .params(parameters(filter))
        .param("limit", limit)
        .param("offset", offset)
        .query(DecisionRows::step)
        .list();
  }

  /** How many steps pass. */
  public long count(StepFilter filter) {
    return database
        .jdbc()
        .sql("SELECT count(*) FROM step s " + FILTERED)
        .params(parameters(filter))
        .query(Long.class)
        .single();
  }

  private static Map<String, @Nullable Object> parameters(StepFilter filter) {
    Instant since = filter.since();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("comment", filter.comment());
    parameters.put("moderator", filter.moderator());
    parameters.put("since", since == null ? null : since.toEpochMilli());
    return parameters;
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

  /** The number of the last step, 0 if there is none. */
  public long last() {
    return database.jdbc().sql("SELECT coalesce(max(id), 0) FROM step").query(Long.class).single();
  }

  /** What others than a moderator decided after a step, comment by comment, the earliest first. */
  public List<Foreign> foreign(long afterStep, String moderator) {
    return database
        .jdbc()
        .sql(
            """
            SELECT d.comment, s.id AS step, s.action, s.moderator, s.at
            FROM step s JOIN decision d ON d.step = s.id
            WHERE s.id > :after AND s.moderator <> :moderator
            ORDER BY d.id
            """)
        .param("after", afterStep)
        .param("moderator", moderator)
        .query(DecisionRows::foreign)
        .list();
  }

  /** Who undid or redid a step last. */
  public String lastRepeaterOf(long step) {
    return database
        .jdbc()
        .sql("SELECT moderator FROM step WHERE of_step = :step ORDER BY id DESC LIMIT 1")
        .param("step", step)
        .query(String.class)
        .single();
  }
}
