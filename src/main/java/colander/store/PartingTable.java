package colander.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What moderators declared not to be duplicates, and what that touches. */
public final class PartingTable {

  /**
   * A comment's part in a step that counts: it is no duplicate of the others of that step.
   *
   * @param step the step's number
   * @param comment the comment's number
   * @param fingerprint that of the text that was judged
   */
  public record Parting(long step, long comment, String fingerprint) {}

  private final Database database;

  public PartingTable(Database database) {
    this.database = database;
  }

  /** All that counts: what was declared and not undone. */
  public List<Parting> all() {
    return database
        .jdbc()
        .sql(
            """
            SELECT p.step, p.comment, p.fingerprint FROM parted p
            JOIN step s ON s.id = p.step
            WHERE s.action = 'not-duplicate'
              AND 'undo' <> coalesce(
                (SELECT u.action FROM step u WHERE u.of_step = s.id ORDER BY u.id DESC LIMIT 1), '')
            """)
        .query(Parting.class)
        .list();
  }

  /** The numbers of the groups that comments are in. */
  public Set<Long> groupsOf(Collection<Long> comments) {
    return numbers(
        """
        SELECT DISTINCT duplicate_group FROM flag
        WHERE comment IN (SELECT value FROM json_each(:numbers))
        """,
        comments);
  }

  /** The numbers of the members of groups. */
  public Set<Long> membersOf(Collection<Long> groups) {
    return numbers(
        """
        SELECT comment FROM flag
        WHERE duplicate_group IN (SELECT value FROM json_each(:numbers))
        """,
        groups);
  }

  /** The numbers of what comments reply to, and what that replies to, some levels up. */
  public Set<Long> ancestorsOf(Collection<Long> comments) {
    return numbers(
        """
        WITH RECURSIVE line (id, depth) AS (
          SELECT value, 0 FROM json_each(:numbers)
          UNION
          SELECT p.id, line.depth + 1 FROM line
          JOIN comment c ON c.id = line.id
          JOIN comment p ON p.source = c.source AND p.platform_id = c.parent
          WHERE line.depth < 8)
        SELECT DISTINCT id FROM line WHERE depth > 0
        """,
        comments);
  }

  private Set<Long> numbers(String sql, Collection<Long> parameter) {
    return Set.copyOf(
        database.jdbc().sql(sql).param("numbers", parameter.toString()).query(Long.class).list());
  }
}
