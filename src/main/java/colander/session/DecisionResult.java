package colander.session;

import colander.moderation.Action;
import colander.moderation.Decision;
import colander.moderation.ModeratedComment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed, or would change.
 *
 * @param action what was decided
 * @param step the step's number in the log, or absent if there was nothing to do
 * @param decisions what changed, comment by comment
 * @param already comments that were so before
 * @param bereft visible replies whose parent is hidden now
 * @param kept the member of a group that stays, or absent
 * @param dryRun whether nothing of this was done
 */
public record DecisionResult(
    Action action,
    @Nullable Long step,
    List<Decision> decisions,
    List<ModeratedComment> already,
    List<ModeratedComment> bereft,
    @Nullable KeptMember kept,
    boolean dryRun) {

  public DecisionResult {
    decisions = List.copyOf(decisions);
    already = List.copyOf(already);
    bereft = List.copyOf(bereft);
  }

  DecisionResult keeping(KeptMember member) {
    return new DecisionResult(action, step, decisions, already, bereft, member, dryRun);
  }
}
