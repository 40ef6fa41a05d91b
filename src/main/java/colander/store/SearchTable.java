package colander.store;

import colander.comment.Status;
import colander.moderation.ModeratedComment;
import colander.moderation.SearchQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds comments by what they say and what is known of them. */
public final class SearchTable {

  private final Database database;

  public SearchTable(Database database) {
    this.database = database;
  }

  /** A page of the comments that pass, the last loaded first. */
  public List<ModeratedComment> find(SearchQuery query, long limit, long offset) {
    return database
        .jdbc()
        .sql(
            String.format(
                Locale.ROOT,
                """
            WITH page AS MATERIALIZED (SELECT %1$s AS id %2$s
                          ORDER BY %1$s DESC LIMIT :limit OFFSET :offset)
            %3$s JOIN page ON page.id = c.id ORDER BY c.id DESC
            """,
                number(query),
                from(query),
                CommentRows.SELECT))
        .params(parameters(query))
        .param("limit", limit)
        .param("offset", offset)
        .query(CommentRows::moderated)
        .list();
  }

  /** How many comments pass, counted up to a limit. */
  public long count(SearchQuery query, long limit) {
    return database
        .jdbc()
        .sql(
            String.format(
                Locale.ROOT, "SELECT count(*) FROM (SELECT 1 %s LIMIT :limit)", from(query)))
        .params(parameters(query))
        .param("limit", limit)
        .query(Long.class)
        .single();
  }

  /** Comments that share some of the words, those that share most and rarest first. */
  public List<ModeratedComment> sharing(List<String> words, int limit) {
    if (words.isEmpty()) {
      return List.of();
    }
    String match =
        words.stream()
            .map(word -> quoted(new SearchQuery.Term(word, false, false)))
            .collect(Collectors.joining(" OR "));
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + """
                WHERE c.id IN (SELECT rowid FROM comment_search WHERE comment_search MATCH :match
                               ORDER BY rank LIMIT :limit)
                """)
        .param("match", match)
        .param("limit", limit)
        .query(CommentRows::moderated)
        .list();
  }

  private static String number(SearchQuery query) {
    return query.terms().isEmpty() ? "c.id" : "comment_search.rowid";
  }

  private static String from(SearchQuery query) {
    List<String> conditions = new ArrayList<>();
    add(conditions, !query.terms().isEmpty(), "comment_search MATCH :match");
    add(conditions, query.author() != null, "c.author = :author");
    add(conditions, query.thread() != null, "c.thread = :thread");
    add(conditions, query.status() != null, "c.status = :status");
    add(conditions, query.before() != null, "c.created < :before");
    add(conditions, query.after() != null, "c.created >= :after");
    boolean text = !query.terms().isEmpty();
    String tables = "comment c";
    if (text) {
      tables =
          conditions.size() == 1
              ? "comment_search"
              : "comment_search CROSS JOIN comment c ON c.id = comment_search.rowid";
    }
    return "FROM " + tables + " WHERE " + String.join(" AND ", conditions);
  }

  private static void add(List<String> conditions, boolean wanted, String condition) {
    if (wanted) {
      conditions.add(condition);
    }
  }

  private static Map<String, Object> parameters(SearchQuery query) {
    Map<String, Object> parameters = new HashMap<>();
    Status status = query.status();
    if (!query.terms().isEmpty()) {
      parameters.put("match", match(query.terms()));
    }
    if (query.author() != null) {
      parameters.put("author", query.author());
    }
    if (query.thread() != null) {
      parameters.put("thread", query.thread());
    }
    if (status != null) {
      parameters.put("status", status.word());
    }
    if (query.before() != null) {
      parameters.put("before", query.before().toEpochMilli());
    }
    if (query.after() != null) {
      parameters.put("after", query.after().toEpochMilli());
    }
    return parameters;
  }

  /** The terms in the words of FTS5, everything that was typed in quotes. */
  private static String match(List<SearchQuery.Term> terms) {
    return terms.stream()
            .filter(t -> !t.unwanted())
            .map(SearchTable::quoted)
            .collect(Collectors.joining(" AND "))
        + terms.stream()
            .filter(SearchQuery.Term::unwanted)
            .map(t -> " NOT " + quoted(t))
            .collect(Collectors.joining());
  }

  private static String quoted(SearchQuery.Term term) {
    return '"' + term.words().replace("\"", "\"\"") + '"' + (term.prefix() ? " *" : "");
  }
}
