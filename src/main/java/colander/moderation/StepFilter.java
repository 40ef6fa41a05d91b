package colander.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which steps of the log to list; what is absent lets all pass.
 *
 * @param comment the number of a comment that they concern
 * @param moderator who took them
 * @param since the earliest time
 */
public record StepFilter(
    @Nullable Long comment, @Nullable String moderator, @Nullable Instant since) {

  /** Lets all steps pass. */
  public static final StepFilter ALL = new StepFilter(null, null, null);
}
