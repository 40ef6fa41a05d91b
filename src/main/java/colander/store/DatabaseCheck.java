package colander.store;

import colander.comment.ColanderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DataAccessException;

/** Looks for damage in the file, the decision log, and what is derived from it. */
public final class DatabaseCheck {

  private static final String RESTORE = "go back to a backup made before the damage";
  private static final String RELOAD = "load any export again, which makes all findings anew";

  private final Database database;

  public DatabaseCheck(Database database) {
    this.database = database;
  }

  /** What is wrong and what to do, each in a line; nothing if all is well. */
  public List<String> findings() {
    List<String> findings = new ArrayList<>();
    structure(findings);
    log(findings);
    derived(findings);
    return findings;
  }

  private void structure(List<String> findings) {
    for (String line :
        database.jdbc().sql("PRAGMA integrity_check(5)").query(String.class).list()) {
      if (!line.equals("ok")) {
        findings.add("the file is damaged: " + line + "; " + RESTORE);
      }
    }
    long orphans = database.jdbc().sql("PRAGMA foreign_key_check").query().listOfRows().size();
    report(findings, orphans, "rows refer to rows that are gone", RESTORE);
  }

  private void log(List<String> findings) {
    new LogCheck(database)
        .firstBroken()
        .ifPresent(
            step ->
                findings.add(
                    String.format(
                        Locale.ROOT,
                        "the decision log was changed at or before step %d; %s",
                        step,
                        RESTORE)));
    report(
        findings,
        count(
            """
            SELECT ((SELECT count(*) FROM step) <> (SELECT coalesce(max(id), 0) FROM step))
                 + ((SELECT coalesce(max(id), 0) FROM step)
                    <> coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'step'), 0))
                 + ((SELECT coalesce(max(id), 0) FROM decision)
                    <> coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'decision'), 0))
                 + ((SELECT coalesce(max(id), 0) FROM parted)
                    <> coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'parted'), 0))
                 + (SELECT count(*) FROM step s
                    WHERE NOT EXISTS (SELECT 1 FROM decision d WHERE d.step = s.id)
                      AND NOT EXISTS (SELECT 1 FROM parted p WHERE p.step = s.id))
            """),
        "entries of the decision log are missing",
        RESTORE);
    report(
        findings,
        count(
            """
            SELECT count(*) FROM comment c
            WHERE c.decided IS NOT (
              SELECT d.after FROM decision d WHERE d.comment = c.id ORDER BY d.id DESC LIMIT 1)
            """),
        "comments have another status than the decision log says",
        RESTORE);
  }

  private void derived(List<String> findings) {
    report(
        findings,
        new GroupCounts(database).wrong(),
        "groups of duplicates are counted wrongly",
        RELOAD);
    report(
        findings,
        count(
            """
            SELECT count(*) FROM (
              SELECT thread, count(*), count(*) FILTER (WHERE status = 'hidden') FROM comment
              GROUP BY thread
              EXCEPT SELECT thread, comments, hidden FROM thread_count)
            """),
        "threads are counted wrongly",
        RESTORE);
    try {
      database
          .jdbc()
          .sql("INSERT INTO comment_search (comment_search, rank) VALUES ('integrity-check', 1)")
          .update();
    } catch (DataAccessException | ColanderException e) {
      findings.add("the index for searching does not fit the texts; " + RESTORE);
    }
  }

  private long count(String sql) {
    return database.jdbc().sql(sql).query(Long.class).single();
  }

  private static void report(List<String> findings, long count, String what, String remedy) {
    if (count > 0) {
      findings.add(String.format(Locale.ROOT, "%d %s; %s", count, what, remedy));
    }
  }
}
