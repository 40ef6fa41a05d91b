package colander.session;

import colander.comment.ColanderException;
import colander.store.Database;
import colander.store.StepTable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Where a moderator works: a database, opened at its first use, and the moderator's name.
 *
 * <p>Used by one thread; only {@link #cancel} may come from another.
 */
public final class Workspace implements AutoCloseable {

  private Path file;
  private final String moderator;
  private final Clock clock;
  private volatile @Nullable Database database;
  private Seen seen = new Seen(0);

  /**
   * Makes a workspace without touching the file.
   *
   * @param file where the database is or shall be
   * @param moderator who decides
   * @param clock tells when
   */
  public Workspace(Path file, String moderator, Clock clock) {
    this.file = file;
    this.moderator = moderator;
    this.clock = clock;
  }

  /** Where the database is or shall be. */
  public Path file() {
    return file;
  }

  /** Who decides. */
  public String moderator() {
    return moderator;
  }

  /** Gives up what another thread is doing in the database. */
  public void cancel() {
    Database open = database;
    if (open != null) {
      open.cancel();
    }
  }

  /** Closes the database and goes on with another; that file is touched at its first use only. */
  public void moveTo(Path other) {
    close();
    file = other;
  }

  @Override
  public void close() {
    Database open = database;
    if (open != null) {
      database = null;
      open.close();
    }
  }

  /**
   * The database, which must be there.
   *
   * @throws ColanderException if it is not or cannot be opened
   */
  Database database() {
    Database open = database;
    if (open == null) {
      open = opened(Database.open(file));
    }
    return open;
  }

  /**
   * The database, made if there is none.
   *
   * @throws ColanderException if it cannot be opened or made
   */
  Database databaseOrNew() {
    Database open = database;
    if (open == null) {
      open = opened(Database.openOrCreate(file));
    }
    return open;
  }

  private Database opened(Database fresh) {
    database = fresh;
    seen = new Seen(fresh.read(() -> new StepTable(fresh).last()));
    return fresh;
  }

  /** What of the open database this session has seen. */
  Seen seen() {
    return seen;
  }

  /** Now, to the millisecond, as the database keeps times. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
