package colander.session;

import colander.comment.ColanderException;
import colander.comment.Status;
import colander.moderation.Action;
import colander.moderation.Decision;
import colander.moderation.FlaggedGroup;
import colander.moderation.LoggedStep;
import colander.moderation.ModeratedComment;
import colander.moderation.Step;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.DecisionLog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decisions of a moderator: each call is one step, which an undo takes back whole. */
public final class Deciding {

  private final Workspace workspace;

  public Deciding(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Decides on comments.
   *
   * @param action hide, approve or restore
   * @param ids numbers or platform ids, at least one
   * @param why reason and note
   * @throws ColanderException if one of them is unknown; then nothing is done
   */
  public DecisionResult decide(Action action, List<String> ids, Why why) {
    return decide(action, new Selection.Comments(ids), why);
  }

  /**
   * Decides on comments, however they are told.
   *
   * @param action hide, approve or restore
   * @param what which
   * @param why reason and note
   * @throws ColanderException if one of them is unknown, or decided by somebody else unseen; then
   *     nothing is done
   */
  public DecisionResult decide(Action action, Selection what, Why why) {
    Database database = workspace.database();
    Long group = what instanceof Selection.Group chosen ? chosen.number() : null;
    return writeUnlessDry(
        database, why, () -> decide(database, action, group, Selected.of(database, what), why));
  }

  /**
   * Hides a group of duplicates but for one member.
   *
   * @param group the group's number
   * @param keep the member to keep, or absent for the one that {@link KeptMember} chooses
   * @param why reason and note
   * @throws ColanderException if there is no such group or member; then nothing is done
   */
  public DecisionResult hideGroup(long group, @Nullable String keep, Why why) {
    Database database = workspace.database();
    return writeUnlessDry(
        database,
        why,
        () -> {
          FlaggedGroup found = Lookup.group(database, group);
          KeptMember kept = KeptMember.of(database, found, keep);
          List<ModeratedComment> others =
              found.members().stream().filter(m -> m.number() != kept.comment().number()).toList();
          return decide(database, Action.HIDE, group, others, why).keeping(kept);
        });
  }

  /**
   * Approves all members of a group of duplicates.
   *
   * @throws ColanderException if there is no such group
   */
  public DecisionResult approveGroup(long group, Why why) {
    return decide(Action.APPROVE, new Selection.Group(group), why);
  }

  /** Takes back the last steps of this moderator; see {@link #undo(int, boolean)}. */
  public List<LoggedStep> undo(int steps) {
    return undo(steps, false);
  }

  /**
   * Takes back the last steps that count; each undo is a step of its own.
   *
   * @param steps how many, at least 1
   * @param force whether also what another moderator did
   * @return the steps taken back, in that order; fewer if there are no more
   * @throws JustDecidedException if one is another's, unless forced; then nothing is done
   */
  public List<LoggedStep> undo(int steps, boolean force) {
    return new Undoing(workspace).again(Action.UNDO, steps, force);
  }

  /** Does again what this moderator took back last; see {@link #redo(int, boolean)}. */
  public List<LoggedStep> redo(int steps) {
    return redo(steps, false);
  }

  /**
   * Does again the last steps taken back, unless something was decided since.
   *
   * @param steps how many, at least 1
   * @param force whether also what another moderator took back
   * @return the steps done again, in that order; fewer if there are no more
   * @throws JustDecidedException if another took one back, unless forced; then nothing is done
   */
  public List<LoggedStep> redo(int steps, boolean force) {
    return new Undoing(workspace).again(Action.REDO, steps, force);
  }

  private DecisionResult decide(
      Database database,
      Action action,
      @Nullable Long group,
      List<ModeratedComment> targets,
      Why why) {
    Reasons.require(database, why.reason());
    Set<Long> edited =
        new CommentTable(database)
            .editedSinceDecided(targets.stream().map(ModeratedComment::number).toList());
    Map<Boolean, List<ModeratedComment>> split =
        targets.stream()
            .collect(
                Collectors.partitioningBy(
                    target ->
                        target.comment().decided() == action.outcome()
                            && !edited.contains(target.number())));
    List<ModeratedComment> already = split.getOrDefault(true, List.of());
    List<ModeratedComment> toDecide = split.getOrDefault(false, List.of());
    if (!why.force()) {
      new Conflicts(workspace, database).refuse(toDecide);
    }
    List<Decision> decisions =
        toDecide.stream().map(target -> decision(target, action.outcome())).toList();
    Long number = null;
    if (!decisions.isEmpty()) {
      Step step =
          new Step(
              action,
              workspace.now(),
              workspace.moderator(),
              null,
              group,
              why.reason(),
              why.note());
      number = new DecisionLog(database).append(step, decisions);
      if (!why.dryRun()) {
        workspace.seen().show(targets, number);
      }
    }
    List<ModeratedComment> bereft =
        action == Action.HIDE
            ? new CommentTable(database).visibleRepliesToHidden(decisions)
            : List.of();
    return new DecisionResult(action, number, decisions, already, bereft, null, why.dryRun());
  }

  private static Decision decision(ModeratedComment target, @Nullable Status outcome) {
    return new Decision(
        target.number(),
        target.comment().id(),
        target.comment().decided(),
        outcome,
        target.comment().status());
  }

  private static DecisionResult writeUnlessDry(
      Database database, Why why, Supplier<DecisionResult> work) {
    return database.write(work, result -> !why.dryRun());
  }

  /**
   * Why a moderator decides.
   *
   * @param reason from a short list, or absent
   * @param note in the moderator's words, or absent
   * @param dryRun whether to tell only what would happen
   * @param force whether to decide also on what another moderator decided on unseen
   */
  public record Why(@Nullable String reason, @Nullable String note, boolean dryRun, boolean force) {

    /** Without overriding anybody. */
    public Why(@Nullable String reason, @Nullable String note, boolean dryRun) {
      this(reason, note, dryRun, false);
    }

    /** Without a word. */
    public static final Why UNSAID = new Why(null, null, false);
  }
}
