package colander.session;

import colander.moderation.Action;
import colander.moderation.Decision;
import colander.moderation.LoggedStep;
import colander.moderation.Parted;
import colander.moderation.Step;
import colander.store.Database;
import colander.store.DecisionLog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes steps back and does them again. */
final class Undoing {

  private final Workspace workspace;
  private final Database database;
  private final DecisionLog log;

  Undoing(Workspace workspace) {
    this.workspace = workspace;
    this.database = workspace.database();
    this.log = new DecisionLog(database);
  }

  /** Undoes or redoes so many steps, one after the other; fewer if there are no more. */
  List<LoggedStep> again(Action action, int steps, boolean force) {
    if (steps < 1) {
      throw new IllegalArgumentException("number of steps must be at least 1, was " + steps);
    }
    return database.write(
        () -> {
          List<LoggedStep> done = new ArrayList<>();
          while (done.size() < steps) {
            Optional<LoggedStep> next = action == Action.UNDO ? log.lastDone() : log.lastUndone();
            if (next.isEmpty()) {
              break;
            }
            if (!force) {
              new Conflicts(workspace, database).refuse(action, next.get());
            }
            append(action, next.get());
            done.add(next.get());
          }
          return done;
        });
  }

  private void append(Action action, LoggedStep of) {
    Step step =
        new Step(
            action,
            workspace.now(),
            workspace.moderator(),
            of.number(),
            of.step().group(),
            null,
            null);
    List<Decision> decisions =
        action == Action.UNDO ? log.takingBack(of.number()) : log.doingAgain(of.number());
    List<Parted> parted = log.parted(of.number());
    log.append(step, decisions, parted);
    if (!parted.isEmpty()) {
      new Regrouping(workspace, database).around(parted.stream().map(Parted::number).toList());
    }
  }
}
