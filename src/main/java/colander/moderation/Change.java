package colander.moderation;

import colander.comment.CommentId;
import colander.comment.PlatformState;
import colander.comment.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What moderators changed about a comment in the end, as its platform has to hear it.
 *
 * @param comment its id
 * @param thread the platform's id of its thread
 * @param platformState what the platform said of it when it was exported
 * @param before what was decided before, or absent for nothing
 * @param after what is decided now, or absent for nothing
 * @param reason why, in a word, or absent
 * @param note why, in the moderator's words, or absent
 * @param group the group that it was decided with, or absent
 * @param kept the platform's id of a visible copy of it, or absent
 * @param moderator who decided last
 * @param at when
 */
public record Change(
    CommentId comment,
    String thread,
    PlatformState platformState,
    @Nullable Status before,
    @Nullable Status after,
    @Nullable String reason,
    @Nullable String note,
    @Nullable Long group,
    @Nullable String kept,
    String moderator,
    Instant at) {

  /** Where a comment stands on its platform. */
  public enum Standing {
    PENDING,
    APPROVED,
    TRASHED,
    SPAM
  }

  /** The change that takes this one back. */
  public Change reversed() {
    return new Change(
        comment, thread, platformState, after, before, reason, note, group, kept, moderator, at);
  }

  /** The status before. */
  public Status statusBefore() {
    return before == null ? platformState.status() : before;
  }

  /** The status now. */
  public Status statusAfter() {
    return after == null ? platformState.status() : after;
  }

  /** Where it stood on the platform before. */
  public Standing from() {
    return standing(before);
  }

  /** Where it shall stand on the platform. */
  public Standing to() {
    return standing(after);
  }

  private Standing standing(@Nullable Status decided) {
    if (decided == null && platformState == PlatformState.SPAM) {
      return Standing.SPAM;
    }
    return switch (decided == null ? platformState.status() : decided) {
      case PENDING -> Standing.PENDING;
      case APPROVED -> Standing.APPROVED;
      case HIDDEN -> Standing.TRASHED;
    };
  }
}
