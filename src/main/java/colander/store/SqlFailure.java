package colander.store;

import colander.comment.ColanderException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Says in a moderator's words what SQLite says in its own. */
final class SqlFailure {
  private SqlFailure() {}

  /** Names the file, what failed and what to do. */
  static ColanderException of(Path file, Exception failure) {
    return new ColanderException(file + ": " + advice(failure), failure);
  }

  private static String advice(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return advice(sqlite);
      }
    }
    return "the database failed: " + failure.getMessage();
  }

  private static String advice(SQLException failure) {
    int primaryCode = failure.getErrorCode() & 0xff;
    return switch (primaryCode) {
      case 5, 6 -> "another session has been writing to it for 5 seconds; try again in a moment";
      case 8 -> "cannot be written; check who owns the file and its folder";
      case 9 -> "interrupted";
      case 10 -> "cannot be read or written; check the disk (" + failure.getMessage() + ")";
      case 11 -> "is damaged; restore a backup (" + failure.getMessage() + ")";
      case 13 -> "the disk is full; make room and try again";
      case 14 -> "cannot be opened; check who owns the file and its folder";
      case 26 -> "is not a database; name another with --db";
      default -> "the database failed: " + failure.getMessage();
    };
  }
}
