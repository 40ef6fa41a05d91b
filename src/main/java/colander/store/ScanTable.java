package colander.store;

import colander.duplicate.Policy;
import colander.duplicate.PolicyDescription;
import colander.duplicate.Scope;
import colander.moderation.ModeratedComment;
import colander.moderation.PhraseGroup;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the last scan for duplicates went by, and what it found apart from groups. */
public final class ScanTable {

  /**
   * A scan.
   *
   * @param policy what it went by
   * @param compared how many comments had a text to compare
   */
  public record Scan(PolicyDescription policy, long compared) {}

  private final Database database;

  public ScanTable(Database database) {
    this.database = database;
  }

  /** The last scan, if there was one. */
  public Optional<Scan> last() {
    return database
        .jdbc()
        .sql("SELECT fold, shingle, threshold, scope, compared FROM scan ORDER BY id DESC LIMIT 1")
        .query(
            (row, number) ->
                new Scan(
                    new PolicyDescription(
                        row.getString("fold"),
                        row.getString("shingle"),
                        row.getString("threshold"),
                        row.getString("scope")),
                    row.getLong("compared")))
        .optional();
  }

  /** The policy that the last scan was asked to go by, if there was one. */
  public Optional<Policy> lastPolicy() {
    return database
        .jdbc()
        .sql("SELECT threshold, scope, window, one_author FROM scan ORDER BY id DESC LIMIT 1")
        .query(
            (row, number) -> {
              long millis = row.getLong("window");
              Duration window = row.wasNull() ? null : Duration.ofMillis(millis);
              return Policy.DEFAULT
                  .withThreshold(Policy.thresholdOf(row.getString("threshold")))
                  .withScope(Scope.ofWord(row.getString("scope")))
                  .withWindow(window)
                  .withSameAuthor(row.getBoolean("one_author"));
            })
        .optional();
  }

  /** The stock phrases with those who say them, the most frequent first. */
  public List<PhraseGroup> stockPhrases() {
    Map<Long, String> phrases = new LinkedHashMap<>();
    database
        .jdbc()
        .sql(
            """
            SELECT p.id, p.phrase FROM stock_phrase p
            JOIN stock_phrase_comment x ON x.stock_phrase = p.id
            GROUP BY p.id ORDER BY count(*) DESC, p.id
            """)
        .query(
            row -> {
              phrases.put(row.getLong("id"), row.getString("phrase"));
            });
    return phrases.entrySet().stream()
        .map(entry -> new PhraseGroup(entry.getValue(), saying(entry.getKey())))
        .toList();
  }

  private List<ModeratedComment> saying(long phrase) {
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + """
                WHERE c.id IN (SELECT comment FROM stock_phrase_comment WHERE stock_phrase = :phrase)
                ORDER BY c.id
                """)
        .param("phrase", phrase)
        .query(CommentRows::moderated)
        .list();
  }
}
