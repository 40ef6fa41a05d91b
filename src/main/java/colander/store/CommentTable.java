package colander.store;

import colander.comment.CommentId;
import colander.comment.Status;
import colander.moderation.Decision;
import colander.moderation.ModeratedComment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The comments of the database. */
public final class CommentTable {

  private final Database database;

  public CommentTable(Database database) {
    this.database = database;
  }

  /** Finds a comment by its number. */
  public Optional<ModeratedComment> find(long number) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE c.id = :number")
        .param("number", number)
        .query(CommentRows::moderated)
        .optional();
  }

  /** Finds a comment by its platform's id. */
  public Optional<ModeratedComment> find(CommentId id) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE s.name = :source AND c.platform_id = :value")
        .param("source", id.source())
        .param("value", id.value())
        .query(CommentRows::moderated)
        .optional();
  }

  /** Finds comments of any source by their platform's id. */
  public List<ModeratedComment> findByPlatformId(String value) {
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + """
                 WHERE c.source IN (SELECT id FROM source) AND c.platform_id = :value ORDER BY c.id
                """)
        .param("value", value)
        .query(CommentRows::moderated)
        .list();
  }

  /** The comments of a thread, in the order in which they were first loaded. */
  public List<ModeratedComment> ofThread(long threadNumber) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE c.thread = :thread ORDER BY c.id")
        .param("thread", threadNumber)
        .query(CommentRows::moderated)
        .list();
  }

  /** The replies to a comment, in the order in which they were first loaded. */
  public List<ModeratedComment> repliesTo(CommentId parent) {
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + " WHERE s.name = :source AND c.parent = :parent AND c.parent <> c.platform_id"
                + " ORDER BY c.id")
        .param("source", parent.source())
        .param("parent", parent.value())
        .query(CommentRows::moderated)
        .list();
  }

  /** All comments, in the order in which they were first loaded. */
  public List<ModeratedComment> all() {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " ORDER BY c.id")
        .query(CommentRows::moderated)
        .list();
  }

  /** The numbers of all comments, smallest first, for completion. */
  public List<Long> numbersStartingWith(String digits, int limit) {
    return database
        .jdbc()
        .sql(
            """
            SELECT id FROM comment WHERE CAST(id AS TEXT) LIKE :digits || '%' ORDER BY id LIMIT :limit
            """)
        .param("digits", digits)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /** The numbers of the members of a group that somebody replied to. */
  public Set<Long> withReplies(long group) {
    return Set.copyOf(
        database
            .jdbc()
            .sql(
                """
                SELECT c.id FROM flag f JOIN comment c ON c.id = f.comment
                WHERE f.duplicate_group = :group AND EXISTS (
                  SELECT 1 FROM comment r
                  WHERE r.source = c.source AND r.parent = c.platform_id AND r.id <> c.id)
                """)
            .param("group", group)
            .query(Long.class)
            .list());
  }

  /** Visible replies to comments that are hidden now by the given decisions. */
  public List<ModeratedComment> visibleRepliesToHidden(List<Decision> decisions) {
    return decisions.stream()
        .flatMap(d -> repliesTo(d.comment()).stream())
        .filter(reply -> reply.comment().status() != Status.HIDDEN)
        .toList();
  }
}
