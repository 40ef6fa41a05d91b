package colander.store;

import colander.moderation.Statistics;

/** Counts what the database holds. */
public final class StatisticsQuery {

  private final Database database;

  public StatisticsQuery(Database database) {
    this.database = database;
  }

  /** Counts everything, in a few passes over the tables. */
  public Statistics count() {
    return database
        .jdbc()
        .sql(
            """
            SELECT (SELECT count(*) FROM thread) AS threads,
                   c.*,
                   g.*,
                   (SELECT count(*) FROM stock_phrase) AS stock_phrases,
                   (SELECT count(*) FROM quote_only) AS quote_only,
                   (SELECT count(*) FROM load) AS loads,
                   (SELECT count(*) FROM step) AS steps
            FROM (
              SELECT count(*) AS comments,
                     count(DISTINCT nullif(coalesce('a' || account, 'n' || author), 'n')) AS authors,
                     count(*) FILTER (WHERE status = 'pending') AS pending,
                     count(*) FILTER (WHERE status = 'approved') AS approved,
                     count(*) FILTER (WHERE status = 'hidden') AS hidden,
                     count(decided) AS decided
              FROM comment) c,
            (
              SELECT count(*) AS groups,
                     count(*) FILTER (WHERE visible > 1 AND undecided > 0) AS open_groups,
                     coalesce(sum(size), 0) AS flagged,
                     coalesce(sum(size - 1), 0) AS surplus
              FROM duplicate_group) g
            """)
        .query(Statistics.class)
        .single();
  }
}
