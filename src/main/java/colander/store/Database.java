package colander.store;

import colander.comment.ColanderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/**
 * One open SQLite file, with its schema as this program knows it.
 *
 * <p>One connection, used by one thread at a time; only {@link #cancel} may be called from another.
 * All failures of SQLite come out as {@link ColanderException}s that name the file.
 */
public final class Database implements AutoCloseable {

  /** Says that a file is ours: "CLDR" as SQLite's application id. */
  static final int APPLICATION_ID = 0x434C4452;

  private static final int BUSY_TIMEOUT_MILLIS = 5_000;

  private final Path file;
  private final SQLiteConnection connection;
  private final JdbcClient jdbc;
  private boolean keep;

  private Database(Path file, SQLiteConnection connection, boolean created) {
    this.file = file;
    this.connection = connection;
    this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    this.keep = !created;
  }

  /**
   * Opens a database, and makes it if there is none; an older schema is brought up to date after a
   * copy was put aside.
   *
   * @throws ColanderException if the file cannot be opened, is no database of this program, or
   *     comes from a newer version of it
   */
  public static Database openOrCreate(Path file) {
    boolean created = OwnerOnly.create(file);
    Database database = null;
    try {
      database = new Database(file, connect(file), created);
      new Migrations(file).apply(database.connection);
      return database;
    } catch (SQLException e) {
      closeAfter(database, e);
      throw SqlFailure.of(file, e);
    } catch (RuntimeException e) {
      closeAfter(database, e);
      throw e;
    }
  }

  /**
   * Opens a database that must be there.
   *
   * @throws ColanderException as {@link #openOrCreate}, and if there is none
   */
  public static Database open(Path file) {
    if (!Files.exists(file)) {
      throw new ColanderException(
          file + ": no such database; load a file first, or name another with --db");
    }
    return openOrCreate(file);
  }

  /** Where the database is. */
  public Path file() {
    return file;
  }

  /** Reads; what it reads is of one moment. */
  public <T extends @Nullable Object> T read(Supplier<T> work) {
    return inTransaction(TransactionMode.DEFERRED, work, result -> false);
  }

  /** Does all of the work or, if it throws, none of it. */
  public <T extends @Nullable Object> T write(Supplier<T> work) {
    return write(work, result -> true);
  }

  /** Does all of the work or, if it throws or its result is not to be kept, none of it. */
  public <T extends @Nullable Object> T write(Supplier<T> work, Predicate<T> keepIf) {
    return inTransaction(TransactionMode.IMMEDIATE, work, keepIf);
  }

  /**
   * Does all of a part of a {@link #write} or, if it throws, none of that part; the rest of the
   * write may go on.
   */
  public <T> T part(Supplier<T> work) {
    try {
      var savepoint = connection.setSavepoint();
      try {
        T result = work.get();
        connection.releaseSavepoint(savepoint);
        return result;
      } catch (RuntimeException | Error e) {
        rollback(savepoint, e);
        throw e;
      }
    } catch (SQLException e) {
      throw SqlFailure.of(file, e);
    }
  }

  /**
   * SQLite may have rolled all of the transaction back by itself; then there is no savepoint left.
   */
  private void rollback(Savepoint savepoint, Throwable failure) {
    try {
      connection.rollback(savepoint);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** Makes a statement that runs in another thread give up; it throws. */
  public void cancel() {
    try {
      connection.getDatabase().interrupt();
    } catch (SQLException e) {
      throw SqlFailure.of(file, e);
    }
  }

  /** Closes the file; one that was made by {@link #openOrCreate} and never written goes again. */
  @Override
  public void close() {
    try {
      connection.close();
      if (!keep) {
        Files.deleteIfExists(file);
      }
    } catch (SQLException e) {
      throw SqlFailure.of(file, e);
    } catch (IOException e) {
      throw new ColanderException(file + ": cannot be removed again", e);
    }
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  Connection connection() {
    return connection;
  }

  private <T extends @Nullable Object> T inTransaction(
      TransactionMode mode, Supplier<T> work, Predicate<T> keepIf) {
    try {
      connection.setCurrentTransactionMode(mode);
      connection.setAutoCommit(false);
      try {
        T result = work.get();
        if (keepIf.test(result)) {
          connection.commit();
          keep = true;
        }
        return result;
      } finally {
        leaveTransaction();
      }
    } catch (SQLException | DataAccessException e) {
      throw SqlFailure.of(file, e);
    }
  }

  /** After an interrupt SQLite has left the transaction by itself, and says that there is none. */
  private void leaveTransaction() {
    tolerating("no transaction is active", connection::rollback);
    tolerating("no transaction is active", () -> connection.setAutoCommit(true));
  }

  private interface Statement {
    void execute() throws SQLException;
  }

  private void tolerating(String message, Statement statement) {
    try {
      statement.execute();
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains(message)) {
        throw SqlFailure.of(file, e);
      }
    }
  }

  private static SQLiteConnection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
    if (!Files.isWritable(file) || !Files.isWritable(folder(file))) {
      return (SQLiteConnection) config.createConnection(readOnly(file));
    }
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setCacheSize(-64 * 1024);
    return (SQLiteConnection) config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  /** A database that cannot be written, nor a log beside it, can still be looked at. */
  private static String readOnly(Path file) {
    return "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?immutable=1";
  }

  private static Path folder(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
  }

  private static void closeAfter(@Nullable Database database, Exception failure) {
    if (database == null) {
      return;
    }
    try {
      database.close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
