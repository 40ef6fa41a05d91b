package colander.store;

import colander.comment.ColanderException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * Brings a database's schema up to date: runs the numbered files of {@code db/} that it has not
 * seen.
 *
 * <p>{@code PRAGMA user_version} holds the number of the last one that ran. Files are only ever
 * added.
 */
final class Migrations {

  /** The files, in order; the first has number 1. */
  static final List<String> FILES =
      List.of(
          "V001__comments_flags_decisions.sql",
          "V002__memory_search_write_back.sql",
          "V003__review_position.sql");

  private final Path file;
  private final List<String> migrations;

  Migrations(Path file) {
    this(file, FILES);
  }

  Migrations(Path file, List<String> migrations) {
    this.file = file;
    this.migrations = List.copyOf(migrations);
  }

  /**
   * Runs what is missing, all of it or nothing.
   *
   * @throws ColanderException if the file is not ours or comes from a newer version of the program
   */
  void apply(Connection connection) throws SQLException {
    if (version(connection) == migrations.size() && isOurs(connection)) {
      return;
    }
    refuseForeign(connection);
    putCopyAside(connection);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (int number = version(connection) + 1; number <= migrations.size(); number++) {
        statement.executeUpdate(script(migrations.get(number - 1)));
        statement.executeUpdate("PRAGMA user_version = " + number);
      }
      statement.executeUpdate("PRAGMA application_id = " + Database.APPLICATION_ID);
      connection.commit();
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private void refuseForeign(Connection connection) throws SQLException {
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && !isOurs(connection)) {
      throw new ColanderException(
          file + ": is a database of another program; name another with --db");
    }
    int version = version(connection);
    if (version > migrations.size()) {
      throw new ColanderException(
          String.format(
              Locale.ROOT,
              "%s: made by a newer Colander (schema %d, this one knows %d); use that one",
              file,
              version,
              migrations.size()));
    }
  }

  /** Copies a database that has something in it to {@code NAME.v1.bak} beside it. */
  private void putCopyAside(Connection connection) throws SQLException {
    int version = version(connection);
    if (version == 0) {
      return;
    }
    Path copy = file.resolveSibling(file.getFileName() + ".v" + version + ".bak");
    if (!OwnerOnly.create(copy) && !isEmpty(copy)) {
      throw new ColanderException(
          copy + ": is in the way of the copy made before an upgrade; move it");
    }
    var database = connection.unwrap(SQLiteConnection.class).getDatabase();
    int result = database.backup("main", copy.toString(), null);
    if (result != SQLiteErrorCode.SQLITE_OK.code) {
      throw new ColanderException(
          copy + ": cannot be written (" + result + "); make room and retry");
    }
  }

  private static boolean isEmpty(Path copy) {
    try {
      return Files.size(copy) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id") == Database.APPLICATION_ID;
  }

  private static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      return result.getInt(1);
    }
  }

  private static String script(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream("/db/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no migration db/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
