package colander.session;

import colander.comment.ColanderException;
import colander.comment.CommentId;
import colander.duplicate.PairScore;
import colander.moderation.FlaggedGroup;
import colander.moderation.GroupFilter;
import colander.moderation.GroupSummary;
import colander.moderation.LoggedDecision;
import colander.moderation.LoggedStep;
import colander.moderation.ModeratedComment;
import colander.moderation.Statistics;
import colander.moderation.StepFilter;
import colander.moderation.ThreadSummary;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.GroupTable;
import colander.store.StatisticsQuery;
import colander.store.StepTable;
import colander.store.ThreadTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looking around in a database; changes nothing. */
public final class Browsing {

  private final Workspace workspace;

  public Browsing(Workspace workspace) {
    this.workspace = workspace;
  }

  /** A page of the threads, in the order in which they were first loaded. */
  public Page<ThreadSummary> threads(PageRequest page) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ThreadTable threads = new ThreadTable(database);
          return new Page<>(threads.list(page.size(), page.offset()), page, threads.count());
        });
  }

  /**
   * A thread with all its comments.
   *
   * @param id its number, or {@code source:id}
   * @throws ColanderException if there is none
   */
  public ThreadView thread(String id) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ThreadTable threads = new ThreadTable(database);
          ThreadSummary thread =
              Lookup.number(id)
                  .flatMap(threads::find)
                  .or(() -> Lookup.platformId(id).flatMap(threads::find))
                  .orElseThrow(
                      () ->
                          new ColanderException(
                              "no thread '" + id + "'; see 'threads' for those there are"));
          return ThreadView.of(
              thread, shown(database, new CommentTable(database).ofThread(thread.number())));
        });
  }

  /** A page of the groups of duplicates that pass, most urgent first. */
  public Page<GroupSummary> groups(GroupFilter filter, PageRequest page) {
    Database database = workspace.database();
    return database.read(
        () -> {
          GroupTable groups = new GroupTable(database);
          return new Page<>(
              groups.list(filter, page.size(), page.offset()), page, groups.count(filter));
        });
  }

  /**
   * A group with all its members.
   *
   * @throws ColanderException if there is none
   */
  public FlaggedGroup group(long number) {
    Database database = workspace.database();
    return database.read(
        () -> {
          FlaggedGroup group = Lookup.group(database, number);
          shown(database, group.members());
          return group;
        });
  }

  /**
   * A comment with its surroundings.
   *
   * @param id its number, {@code source:id}, or the platform's id if only one comment has it
   * @throws ColanderException if there is none
   */
  public CommentView comment(String id) {
    Database database = workspace.database();
    return database.read(
        () -> {
          CommentTable comments = new CommentTable(database);
          ModeratedComment comment = shown(database, List.of(Lookup.comment(database, id))).get(0);
          CommentId parent = comment.comment().parent();
          return new CommentView(
              comment,
              parent == null ? null : comments.find(parent).orElse(null),
              comments.repliesTo(comment.comment().id()),
              new StepTable(database).ofComment(comment.number()));
        });
  }

  /**
   * Two comments, compared whatever the threshold.
   *
   * @throws ColanderException if one of them is unknown
   */
  public Comparison compare(String left, String right) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ModeratedComment one = Lookup.comment(database, left);
          ModeratedComment other = Lookup.comment(database, right);
          return new Comparison(one, other, score(database, one, other));
        });
  }

  private static PairScore score(Database database, ModeratedComment one, ModeratedComment other) {
    CommentTable table = new CommentTable(database);
    List<ModeratedComment> threads = new ArrayList<>(table.ofThread(one.threadNumber()));
    if (other.threadNumber() != one.threadNumber()) {
      threads.addAll(table.ofThread(other.threadNumber()));
    }
    List<Long> numbers = threads.stream().map(ModeratedComment::number).toList();
    return PairScore.of(
        threads.stream().map(ModeratedComment::comment).toList(),
        numbers.indexOf(one.number()),
        numbers.indexOf(other.number()));
  }

  /**
   * A page of the steps of the decision log, the last one first.
   *
   * @param id only those that concern this comment, or absent for all
   */
  public Page<LoggedStep> history(@Nullable String id, PageRequest page) {
    return history(id, null, null, page);
  }

  /**
   * A page of the steps of the decision log that pass, the last one first.
   *
   * @param id only those that concern this comment, or absent for all
   * @param moderator only those of this moderator, or absent for all
   * @param since only those from then on, or absent for all
   */
  public Page<LoggedStep> history(
      @Nullable String id, @Nullable String moderator, @Nullable Instant since, PageRequest page) {
    Database database = workspace.database();
    return database.read(
        () -> {
          StepTable log = new StepTable(database);
          Long comment = id == null ? null : Lookup.comment(database, id).number();
          StepFilter filter = new StepFilter(comment, moderator, since);
          return new Page<>(log.list(filter, page.size(), page.offset()), page, log.count(filter));
        });
  }

  private List<ModeratedComment> shown(Database database, List<ModeratedComment> comments) {
    workspace.seen().show(comments, new StepTable(database).last());
    return comments;
  }

  /** What the database holds, in numbers. */
  public Statistics statistics() {
    Database database = workspace.database();
    return database.read(() -> new StatisticsQuery(database).count());
  }

  /** Comments whose numbers start with the given digits, for completion. */
  public List<ModeratedComment> commentsStartingWith(String digits, int limit) {
    Database database = workspace.database();
    return database.read(() -> new CommentTable(database).startingWith(digits, limit));
  }

  /**
   * A comment with its surroundings.
   *
   * @param comment the comment
   * @param parent what it replies to, or absent if that is nothing or not there
   * @param replies those to it, in the order of the export
   * @param history what moderators did to it, the last first
   */
  public record CommentView(
      ModeratedComment comment,
      @Nullable ModeratedComment parent,
      List<ModeratedComment> replies,
      List<LoggedDecision> history) {

    public CommentView {
      replies = List.copyOf(replies);
      history = List.copyOf(history);
    }
  }
}
