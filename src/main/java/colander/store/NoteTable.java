package colander.store;

import colander.moderation.Note;
import java.time.Instant;
import java.util.List;

/** What moderators wrote about comments. */
public final class NoteTable {

  private final Database database;

  public NoteTable(Database database) {
    this.database = database;
  }

  /** Adds a note to a comment. */
  public void add(long comment, Note note) {
    database
        .jdbc()
        .sql(
            """
            INSERT INTO note (comment, at, moderator, text)
            VALUES (:comment, :at, :moderator, :text)
            """)
        .param("comment", comment)
        .param("at", note.at().toEpochMilli())
        .param("moderator", note.moderator())
        .param("text", note.text())
        .update();
  }

  /** The notes on a comment, the first first. */
  public List<Note> of(long comment) {
    return database
        .jdbc()
        .sql("SELECT at, moderator, text FROM note WHERE comment = :comment ORDER BY id")
        .param("comment", comment)
        .query(
            (row, number) ->
                new Note(
                    Instant.ofEpochMilli(row.getLong("at")),
                    row.getString("moderator"),
                    row.getString("text")))
        .list();
  }
}
