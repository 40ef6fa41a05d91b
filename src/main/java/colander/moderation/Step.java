package colander.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a moderator did, to one comment or to many.
 *
 * @param action what
 * @param at when, to the millisecond
 * @param moderator who
 * @param of the number of the step that is undone or redone; absent for other actions
 * @param group the number of the group that it was done to, or absent
 * @param reason why, from the moderator's list, or absent
 * @param note why, in the moderator's words, or absent
 */
public record Step(
    Action action,
    Instant at,
    String moderator,
    @Nullable Long of,
    @Nullable Long group,
    @Nullable String reason,
    @Nullable String note) {

  public Step {
    boolean repeats = action == Action.UNDO || action == Action.REDO;
    if (repeats != (of != null)) {
      throw new IllegalArgumentException("only undo and redo are of another step");
    }
  }
}
