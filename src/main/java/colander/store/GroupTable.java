package colander.store;

import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.duplicate.Scope;
import colander.moderation.Again;
import colander.moderation.FlaggedGroup;
import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.GroupSummary;
import colander.moderation.ModeratedComment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The groups of duplicates, as the last scan found them and as decisions left them. */
public final class GroupTable {

  private static final String FILTERED =
      """
      FROM duplicate_group g
      WHERE (:kind IS NULL OR g.kind = :kind)
        AND (:pattern IS NULL OR g.pattern = :pattern)
        AND g.size >= :min_size
        AND (:open IS NULL OR g.open = :open)
        AND (:author IS NULL OR EXISTS (
          SELECT 1 FROM flag f JOIN comment c ON c.id = f.comment
          WHERE f.duplicate_group = g.id AND c.author = :author))
        AND (:thread IS NULL OR EXISTS (
          SELECT 1 FROM flag f JOIN comment c ON c.id = f.comment
          WHERE f.duplicate_group = g.id AND c.thread = :thread))
        AND (NOT :one_thread OR 1 = (
          SELECT count(DISTINCT c.thread) FROM flag f JOIN comment c ON c.id = f.comment
          WHERE f.duplicate_group = g.id))
      """;

  private final Database database;

  public GroupTable(Database database) {
    this.database = database;
  }

  /** A page of the groups that pass, most urgent first: those with most left to decide. */
  public List<GroupSummary> list(GroupFilter filter, long limit, long offset) {
    return database
        .jdbc()
        .sql(
            """
            WITH page AS MATERIALIZED (
              SELECT g.id, g.kind, g.pattern, g.size, g.visible, g.undecided, g.authors, g.again,
                     g.open, g.returns
            """
                + FILTERED
                + """
                  ORDER BY g.returns DESC, g.open DESC, g.undecided DESC, g.size DESC, g.id
                  LIMIT :limit OFFSET :offset)
                SELECT p.*, c.id AS canonical, c.author, c.text
                FROM page p
                JOIN flag f ON f.duplicate_group = p.id AND f.position = 0
                JOIN comment c ON c.id = f.comment
                ORDER BY p.returns DESC, p.open DESC, p.undecided DESC, p.size DESC, p.id
                """)
        .params(parameters(filter))
        .param("limit", limit)
        .param("offset", offset)
        .query(GroupTable::summary)
        .list();
  }

  /** The numbers of all groups that pass, most urgent first. */
  public List<Long> numbers(GroupFilter filter) {
    return database
        .jdbc()
        .sql(
            "SELECT g.id "
                + FILTERED
                + " ORDER BY g.returns DESC, g.undecided DESC, g.size DESC, g.id")
        .params(parameters(filter))
        .query(Long.class)
        .list();
  }

  /** How many groups pass. */
  public long count(GroupFilter filter) {
    return database
        .jdbc()
        .sql("SELECT count(*) " + FILTERED)
        .params(parameters(filter))
        .query(Long.class)
        .single();
  }

  /** How many groups there are. */
  public long count() {
    return database.jdbc().sql("SELECT count(*) FROM duplicate_group").query(Long.class).single();
  }

  /** How many groups hold a comment that a load has brought or seen again. */
  public long countOf(long load) {
    return database
        .jdbc()
        .sql(
            """
            SELECT count(DISTINCT f.duplicate_group)
            FROM flag f JOIN comment c ON c.id = f.comment WHERE c.load = :load
            """)
        .param("load", load)
        .query(Long.class)
        .single();
  }

  /** Finds a group with all its members. */
  public Optional<FlaggedGroup> find(long number) {
    return database
        .jdbc()
        .sql("SELECT id, kind, pattern, reasons, again FROM duplicate_group WHERE id = :number")
        .param("number", number)
        .query(this::group)
        .optional();
  }

  /** All groups with all their members, by size, the largest first, then by number. */
  public List<FlaggedGroup> all() {
    return database
        .jdbc()
        .sql("SELECT id, kind, pattern, reasons, again FROM duplicate_group ORDER BY size DESC, id")
        .query(this::group)
        .list();
  }

  private static Map<String, @Nullable Object> parameters(GroupFilter filter) {
    MatchKind kind = filter.kind();
    Pattern pattern = filter.pattern();
    GroupState state = filter.state();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("kind", kind == null ? null : kind.word());
    parameters.put("pattern", pattern == null ? null : pattern.word());
    parameters.put("min_size", filter.minSize());
    parameters.put("open", state == null ? null : state == GroupState.OPEN);
    parameters.put("author", filter.author());
    parameters.put("thread", filter.thread());
    parameters.put("one_thread", filter.scope() == Scope.THREAD);
    return parameters;
  }

  private FlaggedGroup group(ResultSet row, int ignoredRowNumber) throws SQLException {
    long number = row.getLong("id");
    return new FlaggedGroup(
        number,
        MatchKind.ofWord(row.getString("kind")),
        Pattern.ofWord(row.getString("pattern")),
        row.getString("reasons").lines().toList(),
        members(number),
        Again.ofWord(row.getString("again")));
  }

  private List<ModeratedComment> members(long group) {
    return database
        .jdbc()
        .sql(CommentRows.SELECT + " WHERE f.duplicate_group = :group ORDER BY f.position")
        .param("group", group)
        .query(CommentRows::moderated)
        .list();
  }

  private static GroupSummary summary(ResultSet row, int ignoredRowNumber) throws SQLException {
    Again again = Again.ofWord(row.getString("again"));
    return new GroupSummary(
        row.getLong("id"),
        MatchKind.ofWord(row.getString("kind")),
        Pattern.ofWord(row.getString("pattern")),
        GroupState.of(row.getLong("visible"), row.getLong("undecided"), again),
        row.getLong("size"),
        row.getLong("undecided"),
        row.getLong("authors"),
        row.getLong("canonical"),
        row.getString("author"),
        row.getString("text"),
        row.getLong("size") - row.getLong("visible"),
        again);
  }
}
