package colander.moderation;

import colander.comment.CommentId;
import colander.comment.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a step did to one comment.
 *
 * @param number the comment's number
 * @param comment its id
 * @param before what was decided of it before, or absent for nothing
 * @param after what is decided of it since, or absent for nothing
 * @param statusBefore the status that it had before
 */
public record Decision(
    long number,
    CommentId comment,
    @Nullable Status before,
    @Nullable Status after,
    Status statusBefore) {}
