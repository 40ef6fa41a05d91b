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
             count(c.id) AS comments,
             count(c.id) FILTER (WHERE c.parent IS NOT NULL) AS replies,
             count(c.id) FILTER (WHERE c.status = 'pending') AS pending,
             count(c.id) FILTER (WHERE c.status = 'hidden') AS hidden,
             count(f.comment) AS flagged
      FROM thread t
      JOIN source s ON s.id = t.source
      LEFT JOIN comment c ON c.thread = t.id
      LEFT JOIN flag f ON f.comment = c.id
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
                GROUP BY t.id ORDER BY t.id
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
        .sql(SELECT + "WHERE t.id = :number GROUP BY t.id")
        .param("number", number)
        .query(ThreadSummary.class)
        .optional();
  }

  /** Finds a thread by its source and its platform's id. */
  public Optional<ThreadSummary> find(CommentId id) {
    return database
        .jdbc()
        .sql(SELECT + "WHERE s.name = :source AND t.platform_id = :id GROUP BY t.id")
        .param("source", id.source())
        .param("id", id.value())
        .query(ThreadSummary.class)
        .optional();
  }
}
