package colander.store;

import java.time.Instant;

/** The list of files that were loaded. */
public final class LoadTable {

  /** How many records of a file ended how. */
  public record Counts(
      long read, long kept, long updated, long unchanged, long repeated, long skipped) {}

  private final Database database;

  public LoadTable(Database database) {
    this.database = database;
  }

  /** Notes that a file is being loaded and returns the number of the load. */
  public long begin(Instant at, String moderator, String file) {
    return database
        .jdbc()
        .sql(
            """
            INSERT INTO load (at, moderator, file) VALUES (:at, :moderator, :file) RETURNING id
            """)
        .param("at", at.toEpochMilli())
        .param("moderator", moderator)
        .param("file", file)
        .query(Long.class)
        .single();
  }

  /** Notes what became of the file. */
  public void end(long load, String format, Counts counts) {
    database
        .jdbc()
        .sql(
            """
            UPDATE load
            SET format = :format, read = :read, kept = :kept, updated = :updated,
                unchanged = :unchanged, repeated = :repeated, skipped = :skipped
            WHERE id = :id
            """)
        .param("id", load)
        .param("format", format)
        .param("read", counts.read())
        .param("kept", counts.kept())
        .param("updated", counts.updated())
        .param("unchanged", counts.unchanged())
        .param("repeated", counts.repeated())
        .param("skipped", counts.skipped())
        .update();
  }
}
