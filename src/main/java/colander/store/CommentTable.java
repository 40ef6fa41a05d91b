package colander.store;

import colander.comment.CommentId;
import colander.moderation.Decision;
import colander.moderation.ModeratedComment;
import java.util.ArrayList;
import java.util.Collection;
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

  /** The comments with numbers in a range, both ends included. */
  public List<ModeratedComment> range(long first, long last) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE c.id BETWEEN :first AND :last ORDER BY c.id")
        .param("first", first)
        .param("last", last)
        .query(CommentRows::moderated)
        .list();
  }

  /** The comments with the given numbers, by number. */
  public List<ModeratedComment> numbered(Collection<Long> numbers) {
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + " WHERE c.id IN (SELECT value FROM json_each(:numbers)) ORDER BY c.id")
        .param("numbers", numbers.toString())
        .query(CommentRows::moderated)
        .list();
  }

  /** Of the given numbers, those of comments whose text changed after the decision on them. */
  public Set<Long> editedSinceDecided(Collection<Long> numbers) {
    return Set.copyOf(
        database
            .jdbc()
            .sql(
                """
                SELECT id FROM comment
                WHERE id IN (SELECT value FROM json_each(:numbers)) AND edited > decided_at
                """)
            .param("numbers", numbers.toString())
            .query(Long.class)
            .list());
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

  /** A page of what the platform holds back and nobody has decided on, the first loaded first. */
  public List<ModeratedComment> held(long limit, long offset) {
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + """
                 WHERE c.id IN (
                  SELECT id FROM comment
                  WHERE decided IS NULL AND platform_state IN ('pending', 'held')
                  ORDER BY id LIMIT :limit OFFSET :offset)
                ORDER BY c.id
                """)
        .param("limit", limit)
        .param("offset", offset)
        .query(CommentRows::moderated)
        .list();
  }

  /** How many comments the platform holds back and nobody has decided on. */
  public long countHeld() {
    return database
        .jdbc()
        .sql(
            """
            SELECT count(*) FROM comment
            WHERE decided IS NULL AND platform_state IN ('pending', 'held')
            """)
        .query(Long.class)
        .single();
  }

  /** The first comments with numbers above a number, in that order. */
  public List<ModeratedComment> after(long number, int limit) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE c.id > :number ORDER BY c.id LIMIT :limit")
        .param("number", number)
        .param("limit", limit)
        .query(CommentRows::moderated)
        .list();
  }

  /** Comments whose numbers start with the given digits, smallest first, for completion. */
  public List<ModeratedComment> startingWith(String digits, int limit) {
    List<ModeratedComment> found = new ArrayList<>();
    if (!digits.matches("([1-9][0-9]{0,8})?")) {
      return found;
    }
    long from = digits.isEmpty() ? 1 : Long.parseLong(digits);
    long to = digits.isEmpty() ? Long.MAX_VALUE : from;
    for (int more = 0; more < 9 && found.size() < limit; more++, from *= 10, to = to * 10 + 9) {
      found.addAll(between(from, to, limit - found.size()));
      if (digits.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private List<ModeratedComment> between(long from, long to, int limit) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE c.id BETWEEN :from AND :to ORDER BY c.id LIMIT :limit")
        .param("from", from)
        .param("to", to)
        .param("limit", limit)
        .query(CommentRows::moderated)
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
    return database
        .jdbc()
        .sql(
            CommentRows.SELECT
                + """
                 WHERE c.status <> 'hidden' AND c.id IN (
                  SELECT r.id FROM json_each(:hidden) h
                  JOIN comment p ON p.id = h.value
                  JOIN comment r ON r.source = p.source AND r.parent = p.platform_id AND r.id <> p.id)
                ORDER BY c.id
                """)
        .param("hidden", decisions.stream().map(Decision::number).toList().toString())
        .query(CommentRows::moderated)
        .list();
  }
}
