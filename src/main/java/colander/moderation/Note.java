package colander.moderation;

import java.time.Instant;

/**
 * What a moderator wrote about a comment.
 *
 * @param at when
 * @param moderator who
 * @param text what
 */
public record Note(Instant at, String moderator, String text) {}
