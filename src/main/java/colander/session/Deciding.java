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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
    Database database = workspace.database();
    return writeUnlessDry(
        database,
        why,
        () -> {
          Map<Long, ModeratedComment> targets = new LinkedHashMap<>();
          for (String id : ids) {
            ModeratedComment comment = Lookup.comment(database, id);
            targets.put(comment.number(), comment);
          }
          return decide(database, action, null, List.copyOf(targets.values()), why);
        });
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
    Database database = workspace.database();
    return writeUnlessDry(
        database,
        why,
        () -> {
          FlaggedGroup found = Lookup.group(database, group);
          return decide(database, Action.APPROVE, group, found.members(), why);
        });
  }

  /**
   * Takes back the last steps that count; each undo is a step of its own.
   *
   * @param steps how many, at least 1
   * @return the steps taken back, in that order; fewer if there are no more
   */
  public List<LoggedStep> undo(int steps) {
    return again(Action.UNDO, steps);
  }

  /**
   * Does again the last steps taken back, unless something was decided since.
   *
   * @param steps how many, at least 1
   * @return the steps done again, in that order; fewer if there are no more
   */
  public List<LoggedStep> redo(int steps) {
    return again(Action.REDO, steps);
  }

  private List<LoggedStep> again(Action action, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("number of steps must be at least 1, was " + steps);
    }
    Database database = workspace.database();
    return database.write(
        () -> {
          DecisionLog log = new DecisionLog(database);
          List<LoggedStep> done = new ArrayList<>();
          while (done.size() < steps) {
            Optional<LoggedStep> next = action == Action.UNDO ? log.lastDone() : log.lastUndone();
            if (next.isEmpty()) {
              break;
            }
            done.add(next.get());
            append(log, action, next.get());
          }
          return done;
        });
  }

  private void append(DecisionLog log, Action action, LoggedStep of) {
    Step step =
        new Step(
            action,
            workspace.now(),
            workspace.moderator(),
            of.number(),
            of.step().group(),
            null,
            null);
    log.append(
        step, action == Action.UNDO ? log.takingBack(of.number()) : log.doingAgain(of.number()));
  }

  private DecisionResult decide(
      Database database,
      Action action,
      @Nullable Long group,
      List<ModeratedComment> targets,
      Why why) {
    List<Decision> decisions = new ArrayList<>();
    List<ModeratedComment> already = new ArrayList<>();
    for (ModeratedComment target : targets) {
      if (target.comment().decided() == action.outcome()) {
        already.add(target);
      } else {
        decisions.add(decision(target, action.outcome()));
      }
    }
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
   */
  public record Why(@Nullable String reason, @Nullable String note, boolean dryRun) {

    /** Without a word. */
    public static final Why UNSAID = new Why(null, null, false);
  }
}
