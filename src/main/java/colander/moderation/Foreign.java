package colander.moderation;

import java.time.Instant;

/**
 * What another moderator did to a comment.
 *
 * @param comment the comment's number
 * @param step the step's number in the log
 * @param action what was done
 * @param moderator who did it
 * @param at when
 */
public record Foreign(long comment, long step, Action action, String moderator, Instant at) {}
