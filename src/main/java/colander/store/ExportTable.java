package colander.store;

import colander.comment.CommentId;
import colander.comment.PlatformState;
import colander.moderation.Change;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What moderators changed, and what of it was written back already. */
public final class ExportTable {

  /**
   * A stretch of the decision log.
   *
   * @param after the last decision before it
   * @param upTo the last decision of it
   */
  public record Stretch(long after, long upTo) {}

  private final Database database;

  public ExportTable(Database database) {
    this.database = database;
  }

  /** The stretch that was written back last in a form. */
  public Optional<Stretch> last(String form, @Nullable String source) {
    return database
        .jdbc()
        .sql(
            """
            SELECT after_decision AS after, up_to_decision AS up_to FROM export
            WHERE form = :form AND source IS :source ORDER BY id DESC LIMIT 1
            """)
        .param("form", form)
        .param("source", source)
        .query(Stretch.class)
        .optional();
  }

  /** The number of the last decision, 0 if there is none. */
  public long lastDecision() {
    return database
        .jdbc()
        .sql("SELECT coalesce(max(id), 0) FROM decision")
        .query(Long.class)
        .single();
  }

  /** Notes that a stretch was written back. */
  public void add(
      Instant at, String moderator, String form, @Nullable String source, Stretch stretch) {
    database
        .jdbc()
        .sql(
            """
            INSERT INTO export (at, moderator, form, source, after_decision, up_to_decision)
            VALUES (:at, :moderator, :form, :source, :after, :up_to)
            """)
        .param("at", at.toEpochMilli())
        .param("moderator", moderator)
        .param("form", form)
        .param("source", source)
        .param("after", stretch.after())
        .param("up_to", stretch.upTo())
        .update();
  }

  /** What a stretch changed, comment by comment; what it changed back is left out. */
  public List<Change> changes(Stretch stretch, @Nullable String source) {
    return database
        .jdbc()
        .sql(
            """
            WITH touched AS (
              SELECT comment, min(id) AS first, max(id) AS last FROM decision
              WHERE id > :after AND id <= :up_to GROUP BY comment)
            SELECT o.name AS source, c.platform_id, t.platform_id AS thread, c.platform_state,
                   a.before, z.after, s.reason, s.note, s.duplicate_group, s.moderator, s.at,
                   (SELECT k.platform_id FROM flag f
                    JOIN flag other ON other.duplicate_group = f.duplicate_group
                    JOIN comment k ON k.id = other.comment AND k.status <> 'hidden'
                    WHERE f.comment = c.id AND z.after = 'hidden' AND k.id <> c.id
                    ORDER BY other.position LIMIT 1) AS kept
            FROM touched
            JOIN decision a ON a.id = touched.first
            JOIN decision z ON z.id = touched.last
            JOIN step s ON s.id = z.step
            JOIN comment c ON c.id = touched.comment
            JOIN thread t ON t.id = c.thread
            JOIN source o ON o.id = c.source
            WHERE :source IS NULL OR o.name = :source
            ORDER BY c.id
            """)
        .param("after", stretch.after())
        .param("up_to", stretch.upTo())
        .param("source", source)
        .query(ExportTable::change)
        .stream()
        .filter(change -> change.statusBefore() != change.statusAfter())
        .toList();
  }

  private static Change change(ResultSet row, int ignoredRowNumber) throws SQLException {
    long group = row.getLong("duplicate_group");
    Long decidedWith = row.wasNull() ? null : group;
    return new Change(
        new CommentId(row.getString("source"), row.getString("platform_id")),
        row.getString("thread"),
        PlatformState.ofWord(row.getString("platform_state")),
        CommentRows.status(row.getString("before")),
        CommentRows.status(row.getString("after")),
        row.getString("reason"),
        row.getString("note"),
        decidedWith,
        row.getString("kept"),
        row.getString("moderator"),
        Instant.ofEpochMilli(row.getLong("at")));
  }
}
