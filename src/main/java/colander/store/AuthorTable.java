package colander.store;

import colander.moderation.AuthorSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The authors of the database, by name. */
public final class AuthorTable {

  private final Database database;

  public AuthorTable(Database database) {
    this.database = database;
  }

  /** A page of the authors, those with most comments first. */
  public List<AuthorSummary> byComments(long limit, long offset) {
    return list("comments DESC, author", limit, offset);
  }

  /** A page of the authors, those with most comments in groups of duplicates first. */
  public List<AuthorSummary> byDuplicates(long limit, long offset) {
    return list("flagged DESC, comments DESC, author", limit, offset);
  }

  private List<AuthorSummary> list(String order, long limit, long offset) {
    return database
        .jdbc()
        .sql(
            String.format(
                Locale.ROOT,
                """
            SELECT author, comments, flagged, hidden FROM author_count
            ORDER BY %s LIMIT :limit OFFSET :offset
            """,
                order))
        .param("limit", limit)
        .param("offset", offset)
        .query(AuthorSummary.class)
        .list();
  }

  /** How many authors there are. */
  public long count() {
    return database.jdbc().sql("SELECT count(*) FROM author_count").query(Long.class).single();
  }

  /** Finds an author by the exact name. */
  public Optional<AuthorSummary> find(String name) {
    return database
        .jdbc()
        .sql("SELECT author, comments, flagged, hidden FROM author_count WHERE author = :name")
        .param("name", name)
        .query(AuthorSummary.class)
        .optional();
  }

  /** Names of authors that start so, with how many comments each wrote, for completion. */
  public Map<String, Long> startingWith(String start, int limit) {
    Map<String, Long> authors = new LinkedHashMap<>();
    database
        .jdbc()
        .sql(
            """
            SELECT author, comments FROM author_count
            WHERE author >= :start AND author < :start || char(1114111) AND author <> ''
            ORDER BY author LIMIT :limit
            """)
        .param("start", start)
        .param("limit", limit)
        .query(
            row -> {
              authors.put(row.getString(1), row.getLong(2));
            });
    return authors;
  }
}
