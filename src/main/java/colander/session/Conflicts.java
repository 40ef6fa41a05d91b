package colander.session;

import colander.moderation.Action;
import colander.moderation.Foreign;
import colander.moderation.LoggedStep;
import colander.moderation.ModeratedComment;
import colander.store.Database;
import colander.store.StepTable;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keeps a moderator from overriding another one unknowingly. */
final class Conflicts {

  private final Workspace workspace;
  private final StepTable log;

  Conflicts(Workspace workspace, Database database) {
    this.workspace = workspace;
    this.log = new StepTable(database);
  }

  /**
   * Refuses to decide on comments that somebody else decided on since they were last shown.
   *
   * @throws JustDecidedException if there is one; nothing may have been written by then
   */
  void refuse(List<ModeratedComment> targets) {
    Seen seen = workspace.seen();
    Map<Long, Foreign> latest = new LinkedHashMap<>();
    for (Foreign foreign : log.foreign(seen.least(), workspace.moderator())) {
      latest.put(foreign.comment(), foreign);
    }
    List<Foreign> unseen =
        targets.stream()
            .filter(target -> latest.containsKey(target.number()))
            .map(target -> latest.get(target.number()))
            .filter(foreign -> foreign.step() > seen.upTo(foreign.comment()))
            .toList();
    if (!unseen.isEmpty()) {
      throw new JustDecidedException(tell(unseen));
    }
  }

  private static String tell(List<Foreign> unseen) {
    Foreign first = unseen.get(0);
    String more = unseen.size() == 1 ? "" : " and " + (unseen.size() - 1) + " more of these";
    return String.format(
        Locale.ROOT,
        "%s %s %d%s at %s (step %d), since you last saw it; 'show %d' shows it, --force overrides",
        first.moderator(),
        did(first.action()),
        first.comment(),
        more,
        first.at().truncatedTo(ChronoUnit.SECONDS),
        first.step(),
        first.comment());
  }

  private static String did(Action action) {
    return switch (action) {
      case HIDE -> "hid";
      case APPROVE -> "approved";
      case RESTORE -> "restored";
      case UNDO -> "undid a decision on";
      case REDO -> "redid a decision on";
      case NOT_DUPLICATE -> "parted";
    };
  }

  /**
   * Refuses to undo or redo what somebody else did.
   *
   * @throws JustDecidedException if it is somebody else's
   */
  void refuse(Action action, LoggedStep step) {
    String owner =
        action == Action.REDO ? log.lastRepeaterOf(step.number()) : step.step().moderator();
    if (!owner.equals(workspace.moderator())) {
      throw new JustDecidedException(
          String.format(
              Locale.ROOT,
              "%s of step %d is of %s; %s --force does it all the same",
              action == Action.REDO ? "the undo" : step.step().action().word(),
              step.number(),
              owner,
              action.word()));
    }
  }
}
