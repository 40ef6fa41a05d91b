package colander.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * A comment's place in a group.
 *
 * @param comment index of the comment among those compared
 * @param match whom it was verified against, or absent for the group's canonical
 */
public record Member(int comment, @Nullable Match match) {}
