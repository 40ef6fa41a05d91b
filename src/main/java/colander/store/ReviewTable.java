package colander.store;

import colander.moderation.ModeratedComment;
import java.util.List;
import java.util.Optional;

/** What a review of the open groups needs: what waits, and where each moderator left off. */
public final class ReviewTable {

  private final Database database;

  public ReviewTable(Database database) {
    this.database = database;
  }

  /** How many groups wait for a moderator; answers at once however many there are. */
  public long waiting() {
    return database
        .jdbc()
        .sql("SELECT count(*) FROM duplicate_group WHERE open")
        .query(Long.class)
        .single();
  }

  /** Whether the last search found a group of this number. */
  public boolean isGroup(long number) {
    return database
            .jdbc()
            .sql("SELECT count(*) FROM duplicate_group WHERE id = :number")
            .param("number", number)
            .query(Long.class)
            .single()
        > 0;
  }

  /** The group at which a moderator's review stopped. */
  public Optional<Long> position(String moderator) {
    return database
        .jdbc()
        .sql("SELECT duplicate_group FROM review_position WHERE moderator = :moderator")
        .param("moderator", moderator)
        .query(Long.class)
        .optional();
  }

  /** Notes at which group a moderator's review is. */
  public void setPosition(String moderator, long group) {
    database
        .jdbc()
        .sql(
            """
            INSERT INTO review_position (moderator, duplicate_group) VALUES (:moderator, :group)
            ON CONFLICT (moderator) DO UPDATE SET duplicate_group = excluded.duplicate_group
            """)
        .param("moderator", moderator)
        .param("group", group)
        .update();
  }

  /** The group that holds a comment which a step of the log decided on. */
  public Optional<Long> groupOfStep(long step) {
    return database
        .jdbc()
        .sql(
            """
            SELECT f.duplicate_group FROM decision d JOIN flag f ON f.comment = d.comment
            WHERE d.step = :step LIMIT 1
            """)
        .param("step", step)
        .query(Long.class)
        .optional();
  }

  /** Visible replies to the visible members of a group. */
  public List<ModeratedComment> repliesToMembers(long group) {
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + """
                WHERE c.status <> 'hidden' AND c.id IN (
                  SELECT r.id FROM flag g JOIN comment p ON p.id = g.comment
                  JOIN comment r ON r.source = p.source AND r.parent = p.platform_id AND r.id <> p.id
                  WHERE g.duplicate_group = :group AND p.status <> 'hidden')
                ORDER BY c.id
                """)
        .param("group", group)
        .query(CommentRows::moderated)
        .list();
  }
}
