package colander.store;

import colander.comment.CommentId;
import colander.moderation.ThreadSummary;
import java.util.List;
import java.util.Optional;

/** The threads of the database. */
public final class ThreadTable {

  private static final String SELECT =
      """
      SELECT t.id AS number, s.name AS source, t.platform_id AS id, t.title, t.link,
             coalesce(n.comments, 0) AS comments, coalesce(n.replies, 0) AS replies,
             coalesce(n.pending, 0) AS pending, coalesce(n.hidden, 0) AS hidden,
             coalesce(n.flagged, 0) AS flagged
      FROM thread t
      JOIN source s ON s.id = t.source
      LEFT JOIN thread_count n ON n.thread = t.id
      """;

  private final Database database;

  public ThreadTable(Database database) {
    this.database = database;
  }

  /** A page of the threads, in the order in which they were first loaded. */
  public List<ThreadSummary> list(long limit, long offset) {
    return database
        .jdbc()
        .sql(
            SELECT
                + """
                WHERE t.id IN (SELECT id FROM thread ORDER BY id LIMIT :limit OFFSET :offset)
                ORDER BY t.id
                """)
        .param("limit", limit)
        .param("offset", offset)
        .query(ThreadSummary.class)
        .list();
  }

  /** How many threads there are. */
  public long count() {
    return database.jdbc().sql("SELECT count(*) FROM thread").query(Long.class).single();
  }

  /** Finds a thread by its number. */
  public Optional<ThreadSummary> find(long number) {
    return database
        .jdbc()
        .sql(SELECT + "WHERE t.id = :number")
        .param("number", number)
        .query(ThreadSummary.class)
        .optional();
  }

  /** Finds a thread by its source and its platform's id. */
  public Optional<ThreadSummary> find(CommentId id) {
    return database
        .jdbc()
        .sql(SELECT + "WHERE s.name = :source AND t.platform_id = :id")
        .param("source", id.source())
        .param("id", id.value())
        .query(ThreadSummary.class)
        .optional();
  }
}
