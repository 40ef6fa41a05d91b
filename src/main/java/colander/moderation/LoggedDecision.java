package colander.moderation;

import colander.comment.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one step of the decision log did to one comment.
 *
 * @param stepNumber the step's number in the log
 * @param step what was done
 * @param after what was decided of the comment since, or absent for nothing
 * @param statusBefore the status that it had before
 */
public record LoggedDecision(
    long stepNumber, Step step, @Nullable Status after, Status statusBefore) {}
