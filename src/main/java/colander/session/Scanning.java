package colander.session;

import colander.comment.Comment;
import colander.duplicate.DuplicateFinder;
import colander.duplicate.Duplicates;
import colander.duplicate.Policy;
import colander.moderation.ModeratedComment;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.Findings;
import colander.store.ScanTable;
import java.util.List;
import java.util.function.UnaryOperator;

/** Searching the whole database for duplicates. */
public final class Scanning {

  private final Workspace workspace;

  public Scanning(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What a scan found.
   *
   * @param policy what it went by
   * @param compared how many comments had a text to compare
   * @param groups how many groups there are
   * @param flagged how many comments are in one
   */
  public record ScanResult(Policy policy, long compared, long groups, long flagged) {}

  /**
   * Finds the groups again; decisions stay. Later loads go by the same policy.
   *
   * @param change what to go by otherwise than in the last scan
   */
  public ScanResult rescan(UnaryOperator<Policy> change) {
    Database database = workspace.database();
    return database.write(
        () -> {
          Policy last = new ScanTable(database).lastPolicy().orElse(Policy.DEFAULT);
          return scan(database, change.apply(last));
        });
  }

  /** Finds the groups again, within a write that is under way. */
  ScanResult scan(Database database, Policy policy) {
    List<ModeratedComment> all = new CommentTable(database).all();
    List<Comment> comments = all.stream().map(ModeratedComment::comment).toList();
    Duplicates found =
        new Regrouping(workspace, database).part(new DuplicateFinder(policy).find(comments), all);
    List<Long> numbers = all.stream().map(ModeratedComment::number).toList();
    new Findings(database).replace(numbers, found, policy, workspace.now());
    long flagged = found.groups().stream().mapToLong(g -> g.members().size()).sum();
    return new ScanResult(policy, found.compared(), found.groups().size(), flagged);
  }
}
