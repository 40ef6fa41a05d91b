package colander.store;

import colander.moderation.Reason;
import java.util.List;

/** The reasons that moderators choose from. */
public final class ReasonTable {

  private final Database database;

  public ReasonTable(Database database) {
    this.database = database;
  }

  /** All reasons, by word. */
  public List<Reason> all() {
    return database
        .jdbc()
        .sql("SELECT word, description FROM reason ORDER BY word")
        .query(Reason.class)
        .list();
  }

  /** Whether there is such a reason. */
  public boolean has(String word) {
    return database
        .jdbc()
        .sql("SELECT EXISTS (SELECT 1 FROM reason WHERE word = :word)")
        .param("word", word)
        .query(Boolean.class)
        .single();
  }

  /** Adds a reason, or describes a known one anew. */
  public void put(Reason reason) {
    database
        .jdbc()
        .sql(
            """
            INSERT INTO reason (word, description) VALUES (:word, :description)
            ON CONFLICT (word) DO UPDATE SET description = excluded.description
            """)
        .param("word", reason.word())
        .param("description", reason.description())
        .update();
  }
}
