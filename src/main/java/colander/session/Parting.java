package colander.session;

import colander.comment.ColanderException;
import colander.moderation.Action;
import colander.moderation.ModeratedComment;
import colander.moderation.Parted;
import colander.moderation.Step;
import colander.store.Database;
import colander.store.DecisionLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declares comments not to be duplicates of one another, which later searches respect. */
public final class Parting {

  private final Workspace workspace;

  public Parting(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What was declared, or would be.
   *
   * @param step the step's number in the log, or absent for a dry run
   * @param comments those that are no duplicates of one another
   */
  public record Result(@Nullable Long step, List<ModeratedComment> comments) {
    public Result {
      comments = List.copyOf(comments);
    }
  }

  /**
   * Declares that the members of a group, or comments by name, are not duplicates of one another;
   * it holds as long as their texts stay as they are.
   *
   * @param what at least two comments, or a group
   * @param note why, in the moderator's words, or absent
   * @param dryRun whether to tell only what would happen
   * @throws ColanderException if one of them is unknown, or it is only one
   */
  public Result notDuplicates(Selection what, @Nullable String note, boolean dryRun) {
    Database database = workspace.database();
    return database.write(() -> part(database, what, note), result -> !dryRun);
  }

  private Result part(Database database, Selection what, @Nullable String note) {
    List<ModeratedComment> comments = Selected.of(database, what);
    if (comments.size() < 2) {
      throw new ColanderException(
          "one comment is no duplicate anyway; name two, or a group's number");
    }
    Step step =
        new Step(
            Action.NOT_DUPLICATE,
            workspace.now(),
            workspace.moderator(),
            null,
            what instanceof Selection.Group group ? group.number() : null,
            null,
            note);
    List<Parted> parted = comments.stream().map(Parting::parted).toList();
    long number = new DecisionLog(database).append(step, List.of(), parted);
    new Regrouping(workspace, database)
        .around(comments.stream().map(ModeratedComment::number).toList());
    return new Result(number, comments);
  }

  private static Parted parted(ModeratedComment comment) {
    return new Parted(
        comment.number(), comment.comment().id(), Parted.fingerprint(comment.comment().text()));
  }
}
