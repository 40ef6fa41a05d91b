package colander.store;

import java.util.Collection;
import java.util.Locale;

/**
 * What groups keep for lists: how many members are visible and wait, how many authors there are,
 * and why a group that was decided has to be asked about again.
 *
 * <p>Again, {@code new}: a member nobody has decided on came in after the last decision on another.
 * Again, {@code edited}: the text of a visible member changed after the decision on it.
 */
final class GroupCounts {

  private static final String AGAIN =
      """
      (SELECT CASE
                WHEN max(c.status <> 'hidden' AND c.decided IS NULL AND f.joined > last.at) THEN 'new'
                WHEN max(c.status <> 'hidden' AND c.edited > c.decided_at) THEN 'edited'
              END
       FROM flag f JOIN comment c ON c.id = f.comment
       JOIN (SELECT max(o.decided_at) AS at FROM flag x JOIN comment o ON o.id = x.comment
             WHERE x.duplicate_group = duplicate_group.id) last
       WHERE f.duplicate_group = duplicate_group.id)
      """;

  private static final String COUNTS =
      """
      (SELECT count(*) FILTER (WHERE c.status <> 'hidden'),
              count(*) FILTER (WHERE c.status <> 'hidden' AND c.decided IS NULL),
              count(DISTINCT nullif(coalesce('a' || c.account, 'n' || c.author), 'n'))
       FROM flag f JOIN comment c ON c.id = f.comment
       WHERE f.duplicate_group = duplicate_group.id)
      """;

  private final Database database;

  GroupCounts(Database database) {
    this.database = database;
  }

  /** Counts all anew; from then on the triggers on decisions and {@link #reconsider} keep it. */
  void recount() {
    database
        .jdbc()
        .sql("UPDATE duplicate_group SET (visible, undecided, authors) = " + COUNTS)
        .update();
    database.jdbc().sql("UPDATE duplicate_group SET again = " + AGAIN).update();
    recountFlagged();
  }

  /** Counts some groups anew, and what the threads and authors of some comments have flagged. */
  void recount(Collection<Long> groups, Collection<Long> comments) {
    for (String what :
        new String[] {"(visible, undecided, authors) = " + COUNTS, "again = " + AGAIN}) {
      database
          .jdbc()
          .sql(
              "UPDATE duplicate_group SET "
                  + what
                  + " WHERE id IN (SELECT value FROM json_each(:groups))")
          .param("groups", groups.toString())
          .update();
    }
    for (String table : new String[] {"thread", "author"}) {
      database
          .jdbc()
          .sql(
              String.format(
                  Locale.ROOT,
                  """
              UPDATE %1$s_count SET flagged = (
                SELECT count(*) FROM comment c JOIN flag f ON f.comment = c.id
                WHERE c.%1$s = %1$s_count.%1$s)
              WHERE %1$s IN (
                SELECT %1$s FROM comment WHERE id IN (SELECT value FROM json_each(:comments)))
              """,
                  table))
          .param("comments", comments.toString())
          .update();
    }
  }

  /** Says anew which of the groups that a step touched have to be asked about again. */
  void reconsider(long step) {
    database
        .jdbc()
        .sql(
            "UPDATE duplicate_group SET again = "
                + AGAIN
                + """
                WHERE id IN (SELECT f.duplicate_group FROM decision d
                             JOIN flag f ON f.comment = d.comment WHERE d.step = :step)
                """)
        .param("step", step)
        .update();
  }

  private void recountFlagged() {
    for (String table : new String[] {"thread", "author"}) {
      database
          .jdbc()
          .sql(
              String.format(
                  Locale.ROOT, "UPDATE %s_count SET flagged = 0 WHERE flagged > 0", table))
          .update();
      database
          .jdbc()
          .sql(
              String.format(
                  Locale.ROOT,
                  """
              UPDATE %1$s_count SET flagged = g.flags
              FROM (SELECT c.%1$s AS whose, count(*) AS flags
                    FROM flag f JOIN comment c ON c.id = f.comment GROUP BY c.%1$s) g
              WHERE %1$s_count.%1$s = g.whose
              """,
                  table))
          .update();
    }
  }

  /** How many groups have other counts than their members. */
  long wrong() {
    return database
        .jdbc()
        .sql(
            """
            SELECT count(*) FROM duplicate_group
            WHERE (size, visible, undecided) IS NOT (
              SELECT count(*), count(*) FILTER (WHERE c.status <> 'hidden'),
                     count(*) FILTER (WHERE c.status <> 'hidden' AND c.decided IS NULL)
              FROM flag f JOIN comment c ON c.id = f.comment
              WHERE f.duplicate_group = duplicate_group.id)
            """)
        .query(Long.class)
        .single();
  }
}
