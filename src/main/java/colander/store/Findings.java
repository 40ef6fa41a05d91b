package colander.store;

import colander.duplicate.DuplicateGroup;
import colander.duplicate.Duplicates;
import colander.duplicate.Match;
import colander.duplicate.Member;
import colander.duplicate.Policy;
import colander.duplicate.PolicyDescription;
import colander.duplicate.StockPhrase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stores what a scan found in place of what the scan before it found; to be used within one {@link
 * Database#write}.
 *
 * <p>A group keeps its number from scan to scan as long as it keeps its canonical or, failing that,
 * any other of its members, so that a number that a moderator has noted stays good.
 */
public final class Findings {

  private final Database database;

  public Findings(Database database) {
    this.database = database;
  }

  /**
   * Replaces the findings.
   *
   * @param numbers the database's numbers of the comments compared, by their index in the search
   * @param policy what was gone by
   */
  public void replace(List<Long> numbers, Duplicates found, Policy policy, Instant at) {
    Map<Long, Place> before = flagged("");
    for (String table :
        List.of("flag", "duplicate_group", "stock_phrase_comment", "stock_phrase", "quote_only")) {
      database.jdbc().sql("DELETE FROM " + table).update();
    }
    try {
      insertGroups(numbers, found.groups(), before, at);
      insertStockPhrases(numbers, found.stockPhrases());
      insertQuoteOnly(numbers, found.quoteOnly());
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
    new GroupCounts(database).recount();
    note(policy, found.compared(), at);
  }

  /**
   * Replaces some groups by what a search among their members found.
   *
   * @param groups the numbers of the groups that go
   * @param numbers the database's numbers of the comments compared, by their index in the search
   */
  public void replace(
      Set<Long> groups, List<Long> numbers, List<DuplicateGroup> found, Instant at) {
    Map<Long, Place> before =
        flagged("WHERE duplicate_group IN (SELECT value FROM json_each(?))", groups.toString());
    for (String go :
        List.of(
            "DELETE FROM flag WHERE duplicate_group IN (SELECT value FROM json_each(:groups))",
            "DELETE FROM duplicate_group WHERE id IN (SELECT value FROM json_each(:groups))")) {
      database.jdbc().sql(go).param("groups", groups.toString()).update();
    }
    try {
      Set<Long> fresh = insertGroups(numbers, found, before, at);
      new GroupCounts(database).recount(fresh, numbers);
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
  }

  /** The group that a comment was in, and since when. */
  private record Place(long group, long joined) {}

  private Map<Long, Place> flagged(String where, Object... parameters) {
    Map<Long, Place> places = new HashMap<>();
    database
        .jdbc()
        .sql("SELECT comment, duplicate_group, joined FROM flag " + where)
        .params(parameters)
        .query(
            row -> {
              places.put(row.getLong(1), new Place(row.getLong(2), row.getLong(3)));
            });
    return places;
  }

  private Set<Long> insertGroups(
      List<Long> numbers, List<DuplicateGroup> groups, Map<Long, Place> before, Instant at)
      throws SQLException {
    Connection connection = database.connection();
    Set<Long> taken = new HashSet<>();
    Set<Long> inserted = new HashSet<>();
    try (PreparedStatement insertGroup =
            connection.prepareStatement(
                """
                INSERT INTO duplicate_group (id, kind, pattern, reasons, size, visible, undecided)
                VALUES (:id, :kind, :pattern, :reasons, :size, 0, 0) RETURNING id
                """);
        PreparedStatement insertFlag =
            connection.prepareStatement(
                """
                INSERT INTO flag
                  (comment, duplicate_group, position, kind, matched, similarity, joined)
                VALUES (:comment, :group, :position, :kind, :matched, :similarity, :joined)
                """)) {
      for (DuplicateGroup group : groups) {
        long number = insert(insertGroup, group, sameAsBefore(numbers, group, before, taken));
        inserted.add(number);
        int position = 0;
        for (Member member : group.members()) {
          fill(insertFlag, numbers, number, position++, member);
          insertFlag.setLong(7, joined(before.get(numbers.get(member.comment())), number, at));
          insertFlag.addBatch();
        }
        insertFlag.executeBatch();
      }
    }
    return inserted;
  }

  private static long joined(@Nullable Place before, long group, Instant at) {
    return before != null && before.group() == group ? before.joined() : at.toEpochMilli();
  }

  private static @Nullable Long sameAsBefore(
      List<Long> numbers, DuplicateGroup group, Map<Long, Place> before, Set<Long> taken) {
    for (Member member : group.members()) {
      Place place = before.get(numbers.get(member.comment()));
      if (place != null && taken.add(place.group())) {
        return place.group();
      }
    }
    return null;
  }

  private static long insert(
      PreparedStatement statement, DuplicateGroup group, @Nullable Long number)
      throws SQLException {
    if (number == null) {
      statement.setNull(1, Types.INTEGER);
    } else {
      statement.setLong(1, number);
    }
    statement.setString(2, group.kind().word());
    statement.setString(3, group.pattern().word());
    statement.setString(4, String.join("\n", group.reasons()));
    statement.setLong(5, group.members().size());
    try (var result = statement.executeQuery()) {
      return result.getLong(1);
    }
  }

  private static void fill(
      PreparedStatement statement, List<Long> numbers, long group, int position, Member member)
      throws SQLException {
    Match match = member.match();
    statement.setLong(1, numbers.get(member.comment()));
    statement.setLong(2, group);
    statement.setInt(3, position);
    if (match == null) {
      statement.setNull(4, Types.VARCHAR);
      statement.setNull(5, Types.INTEGER);
      statement.setNull(6, Types.REAL);
    } else {
      statement.setString(4, match.kind().word());
      statement.setLong(5, numbers.get(match.other()));
      statement.setDouble(6, match.similarity());
    }
  }

  private void insertStockPhrases(List<Long> numbers, List<StockPhrase> phrases)
      throws SQLException {
    try (PreparedStatement insert =
        database
            .connection()
            .prepareStatement(
                """
                INSERT INTO stock_phrase_comment (comment, stock_phrase) VALUES (:comment, :phrase)
                """)) {
      for (StockPhrase phrase : phrases) {
        long number =
            database
                .jdbc()
                .sql("INSERT INTO stock_phrase (phrase) VALUES (:phrase) RETURNING id")
                .param("phrase", phrase.phrase())
                .query(Long.class)
                .single();
        for (int comment : phrase.comments()) {
          insert.setLong(1, numbers.get(comment));
          insert.setLong(2, number);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }
  }

  private void insertQuoteOnly(List<Long> numbers, List<Integer> comments) throws SQLException {
    try (PreparedStatement insert =
        database.connection().prepareStatement("INSERT INTO quote_only VALUES (:comment)")) {
      for (int comment : comments) {
        insert.setLong(1, numbers.get(comment));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void note(Policy policy, int compared, Instant at) {
    PolicyDescription words = PolicyDescription.of(policy);
    Duration window = policy.window();
    database
        .jdbc()
        .sql(
            """
            INSERT INTO scan (at, fold, shingle, threshold, scope, compared, window, one_author)
            VALUES (:at, :fold, :shingle, :threshold, :scope, :compared, :window, :one_author)
            """)
        .param("at", at.toEpochMilli())
        .param("fold", words.fold())
        .param("shingle", words.shingle())
        .param("threshold", words.threshold())
        .param("scope", words.scope())
        .param("compared", compared)
        .param("window", window == null ? null : window.toMillis())
        .param("one_author", policy.sameAuthor())
        .update();
  }
}
