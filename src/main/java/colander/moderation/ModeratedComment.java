package colander.moderation;

import colander.comment.Comment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as the database holds it.
 *
 * @param number its small number, by which moderators call it
 * @param threadNumber that of its thread
 * @param comment what the export and the moderators say of it
 * @param edited when a newer export last brought another text, or absent
 * @param flag its place among duplicates, or absent
 */
public record ModeratedComment(
    long number,
    long threadNumber,
    Comment comment,
    @Nullable Instant edited,
    @Nullable Flag flag) {}
