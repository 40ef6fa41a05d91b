package colander.store;

import colander.comment.ColanderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/** Copies a database while it is in use. */
public final class Backup {

  private final Database database;

  public Backup(Database database) {
    this.database = database;
  }

  /**
   * Copies it to a new file that only its owner may read.
   *
   * @throws ColanderException if the file is there, or cannot be written; then there is none
   */
  public void to(Path copy) {
    if (!OwnerOnly.create(copy)) {
      throw new ColanderException(copy + ": is there already; name a new file");
    }
    boolean done = false;
    try {
      int result =
          database
              .connection()
              .unwrap(SQLiteConnection.class)
              .getDatabase()
              .backup("main", copy.toAbsolutePath().toString(), null);
      done = result == SQLiteErrorCode.SQLITE_OK.code;
      if (!done) {
        throw new ColanderException(copy + ": cannot be written (" + result + "); make room");
      }
    } catch (SQLException e) {
      throw SqlFailure.of(copy, e);
    } finally {
      if (!done) {
        remove(copy);
      }
    }
  }

  private static void remove(Path copy) {
    try {
      Files.deleteIfExists(copy);
    } catch (IOException e) {
      throw new ColanderException(copy + ": cannot be removed again", e);
    }
  }
}
