package colander.session;

import colander.moderation.ModeratedComment;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Up to which step of the log this session has seen what was decided of each comment, so that it
 * can tell when it would act on what is no longer so.
 */
final class Seen {

  private final long opened;
  private final Map<Long, Long> steps = new HashMap<>();

  /** Starts when the log ends with the given step. */
  Seen(long opened) {
    this.opened = opened;
  }

  /** Notes that comments were shown as they stand after a step. */
  void show(Collection<ModeratedComment> comments, long step) {
    comments.forEach(comment -> steps.put(comment.number(), step));
  }

  /** The step as of which a comment was last seen; for one not shown, when the session began. */
  long upTo(long comment) {
    return steps.getOrDefault(comment, opened);
  }

  /** The step as of which everything was seen at least. */
  long least() {
    return opened;
  }
}
