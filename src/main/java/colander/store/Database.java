package colander.store;

import colander.comment.ColanderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
    return inTransaction("BEGIN", work, result -> false);
  }

  /** Does all of the work or, if it throws, none of it. */
  public <T extends @Nullable Object> T write(Supplier<T> work) {
    return write(work, result -> true);
  }

  /** Does all of the work or, if it throws or its result is not to be kept, none of it. */
  public <T extends @Nullable Object> T write(Supplier<T> work, Predicate<T> keepIf) {
    return inTransaction("BEGIN IMMEDIATE", work, keepIf);
  }

  /**
   * Does all of a part of a {@link #write} or, if it throws, none of that part; the rest of the
   * write may go on.
   */
  public <T> T part(Supplier<T> work) {
    try {
      execute("SAVEPOINT part");
      try {
        T result = work.get();
        execute("RELEASE part");
        return result;
      } catch (RuntimeException | Error e) {
        takeBack("ROLLBACK TO part", e);
        takeBack("RELEASE part", e);
        throw e;
      }
    } catch (SQLException e) {
      throw SqlFailure.of(file, e);
    }
  }

  /** SQLite may have rolled all of the transaction back by itself; then there is nothing left. */
  private void takeBack(String statement, Throwable failure) {
    try {
      execute(statement);
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

  /**
   * Begins, works, and ends by plain statements: the driver's own commit and rollback begin the
   * next transaction at once, and so would take the lock again from whoever waits for it.
   */
  private <T extends @Nullable Object> T inTransaction(
      String begin, Supplier<T> work, Predicate<T> keepIf) {
    try {
      execute(begin);
      try {
        T result = work.get();
        boolean kept = keepIf.test(result);
        execute(kept ? "COMMIT" : "ROLLBACK");
        keep |= kept;
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        takeBack("ROLLBACK", e);
        throw e;
      }
    } catch (SQLException | DataAccessException e) {
      throw SqlFailure.of(file, e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
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
