package colander.store;

import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.StrangerException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the comments of one file into the database; to be used within one {@link Database#write}.
 *
 * <p>A comment is known again by its source and id. One statement a comment, prepared once: an
 * insert that does nothing where the comment is known, and only then a look at what is there.
 */
public final class Intake implements AutoCloseable {

  /** What became of a comment. */
  public enum Outcome {
    /** It was new. */
    KEPT,
    /** It was known, and the export says something new of it. */
    UPDATED,
    /** It was known just so. */
    UNCHANGED,
    /** The same file had it before. */
    REPEATED,
    /** The same file had its id before, with another text. */
    CONTRADICTED
  }

  private final Database database;
  private final long load;
  private final Instant now;
  private final Places places;
  private int namesakes;
  private final PreparedStatement insert;
  private final PreparedStatement find;
  private final PreparedStatement update;
  private final PreparedStatement see;
  private final PreparedStatement keepEarlier;

  /**
   * Starts taking in a file.
   *
   * @param load the number of the load, see {@link LoadTable#begin}
   * @param now the time that edits are dated to
   */
  public Intake(Database database, long load, Instant now) {
    this.database = database;
    this.places = new Places(database);
    this.load = load;
    this.now = now;
    this.insert =
        prepare(
            """
            INSERT INTO comment (source, platform_id, thread, parent, author, account, created,
                                 platform_state, text, raw, load)
            VALUES (:source, :platform_id, :thread, :parent, :author, :account, :created,
                    :platform_state, :text, :raw, :load)
            ON CONFLICT (source, platform_id) DO NOTHING
            """);
    this.find =
        prepare(
            """
            SELECT c.id, c.thread, t.platform_id AS thread_id, c.parent, c.author, c.account,
                   c.created, c.platform_state, c.text, c.raw, c.load
            FROM comment c JOIN thread t ON t.id = c.thread
            WHERE c.source = :source AND c.platform_id = :platform_id
            """);
    this.update =
        prepare(
            """
            UPDATE comment
            SET thread = :thread, parent = :parent, author = :author, account = :account,
                created = :created, platform_state = :platform_state, text = :text, raw = :raw,
                load = :load, edited = coalesce(:edited, edited)
            WHERE id = :id
            """);
    this.see = prepare("UPDATE comment SET load = :load WHERE id = :id");
    this.keepEarlier =
        prepare(
            """
            INSERT INTO earlier_text (comment, replaced, text, raw)
            SELECT id, :replaced, text, raw FROM comment WHERE id = :id
            """);
  }

  /**
   * Takes a comment in.
   *
   * @throws StrangerException if its id is that of quite another comment
   */
  public Outcome take(Comment comment) {
    try {
      long source = places.source(comment.id().source());
      long thread = places.thread(source, comment);
      fill(insert, source, thread, comment);
      return insert.executeUpdate() == 1 ? Outcome.KEPT : compare(source, thread, comment);
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
  }

  /**
   * How many comments were given another id because the file gave theirs to another comment too.
   */
  public int namesakes() {
    return namesakes;
  }

  private Outcome compare(long source, long thread, Comment comment) throws SQLException {
    find.setLong(1, source);
    find.setString(2, comment.id().value());
    try (ResultSet known = find.executeQuery()) {
      boolean sameText =
          comment.text().equals(known.getString("text"))
              && Objects.equals(comment.raw(), known.getString("raw"));
      boolean stranger =
          !comment.canSucceed(
              known.getString("author"),
              CommentRows.instant(known, "created"),
              known.getString("thread_id"));
      if (known.getLong("load") == load) {
        return again(comment, sameText, stranger);
      }
      if (!sameText && stranger) {
        throw new StrangerException(comment.id());
      }
      long id = known.getLong("id");
      long newThread = comment.thread().assumed() ? known.getLong("thread") : thread;
      if (sameText && saysTheSame(known, newThread, comment)) {
        see.setLong(1, load);
        see.setLong(2, id);
        see.executeUpdate();
        return Outcome.UNCHANGED;
      }
      replace(id, newThread, comment, !sameText);
      return Outcome.UPDATED;
    }
  }

  /** An id that the file had before: the same record again, or another comment under its id. */
  private Outcome again(Comment comment, boolean sameText, boolean stranger) {
    if (stranger) {
      namesakes++;
      return take(comment.called(comment.id().ofNamesake()));
    }
    return sameText ? Outcome.REPEATED : Outcome.CONTRADICTED;
  }

  private static boolean saysTheSame(ResultSet known, long thread, Comment comment)
      throws SQLException {
    CommentId parent = comment.parent();
    return known.getLong("thread") == thread
        && Objects.equals(parent == null ? null : parent.value(), known.getString("parent"))
        && comment.author().name().equals(known.getString("author"))
        && Objects.equals(comment.author().account(), known.getString("account"))
        && Objects.equals(
            CommentRows.millis(comment.created()),
            CommentRows.millis(CommentRows.instant(known, "created")))
        && comment.platformState().word().equals(known.getString("platform_state"));
  }

  private void replace(long id, long thread, Comment comment, boolean edited) throws SQLException {
    if (edited) {
      keepEarlier.setLong(1, now.toEpochMilli());
      keepEarlier.setLong(2, id);
      keepEarlier.executeUpdate();
    }
    int next = fillContent(update, 1, thread, comment);
    update.setLong(next, load);
    setLong(update, next + 1, edited ? now.toEpochMilli() : null);
    update.setLong(next + 2, id);
    update.executeUpdate();
  }

  private void fill(PreparedStatement statement, long source, long thread, Comment comment)
      throws SQLException {
    statement.setLong(1, source);
    statement.setString(2, comment.id().value());
    int next = fillContent(statement, 3, thread, comment);
    statement.setLong(next, load);
  }

  private static int fillContent(
      PreparedStatement statement, int first, long thread, Comment comment) throws SQLException {
    CommentId parent = comment.parent();
    statement.setLong(first, thread);
    statement.setString(first + 1, parent == null ? null : parent.value());
    statement.setString(first + 2, comment.author().name());
    statement.setString(first + 3, comment.author().account());
    setLong(statement, first + 4, CommentRows.millis(comment.created()));
    statement.setString(first + 5, comment.platformState().word());
    statement.setString(first + 6, comment.text());
    statement.setString(first + 7, comment.raw());
    return first + 8;
  }

  private static void setLong(PreparedStatement statement, int index, @Nullable Long value)
      throws SQLException {
    if (value == null) {
      statement.setNull(index, Types.INTEGER);
    } else {
      statement.setLong(index, value);
    }
  }

  private PreparedStatement prepare(String sql) {
    try {
      return database.connection().prepareStatement(sql);
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
  }

  /** Removes threads that stand for the file if its comments turned out to be in others. */
  public void dropUnusedThreads() {
    places.dropUnusedThreads();
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement :
          new PreparedStatement[] {insert, find, update, see, keepEarlier}) {
        statement.close();
      }
    } catch (SQLException e) {
      throw SqlFailure.of(database.file(), e);
    }
  }
}
