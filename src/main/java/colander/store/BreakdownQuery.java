package colander.store;

import colander.moderation.Breakdown;
import colander.moderation.Tally;
import java.util.List;

/** Counts by day, pattern, moderator, author and text. */
public final class BreakdownQuery {

  private static final int MOST = 10;
  private static final int DAYS = 30;

  private final Database database;

  public BreakdownQuery(Database database) {
    this.database = database;
  }

  /** Counts all of it; passes once over the comments. */
  public Breakdown count() {
    return new Breakdown(
        tallies(
            """
            SELECT * FROM (
              SELECT strftime('%Y-%m-%d', created / 1000, 'unixepoch') AS what, count(*) AS number
              FROM comment WHERE created IS NOT NULL
              GROUP BY created / 86400000 ORDER BY created / 86400000 DESC LIMIT :limit)
            ORDER BY what
            """,
            DAYS),
        tallies(
            """
            SELECT pattern AS what, count(*) AS number FROM duplicate_group
            GROUP BY pattern ORDER BY number DESC, pattern LIMIT :limit
            """,
            MOST),
        tallies(
            """
            SELECT s.moderator AS what, count(*) AS number
            FROM decision d JOIN step s ON s.id = d.step
            GROUP BY s.moderator ORDER BY number DESC, s.moderator LIMIT :limit
            """,
            MOST),
        tallies(
            """
            SELECT author AS what, flagged AS number FROM author_count
            WHERE flagged > 0 AND author <> ''
            ORDER BY flagged DESC, comments DESC, author LIMIT :limit
            """,
            MOST),
        tallies(
            """
            SELECT c.text AS what, g.size AS number
            FROM (SELECT id, size FROM duplicate_group ORDER BY size DESC, id LIMIT :limit) g
            JOIN flag f ON f.duplicate_group = g.id AND f.position = 0
            JOIN comment c ON c.id = f.comment ORDER BY g.size DESC, g.id
            """,
            MOST));
  }

  private List<Tally> tallies(String sql, int limit) {
    return database.jdbc().sql(sql).param("limit", limit).query(Tally.class).list();
  }
}
