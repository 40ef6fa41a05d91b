package colander.moderation;

import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A group of duplicates as a line of a list.
 *
 * @param number the group's number
 * @param kind the weakest of its members' matches
 * @param pattern how the copies came about
 * @param state whether it waits for a moderator
 * @param size how many members it has
 * @param undecided how many of them are visible and wait
 * @param authors how many authors they have
 * @param canonical the number of the comment that the others are copies of
 * @param author who wrote that one
 * @param text what it says
 * @param hidden how many members are hidden
 * @param again why it has to be asked about again, or absent
 */
public record GroupSummary(
    long number,
    MatchKind kind,
    Pattern pattern,
    GroupState state,
    long size,
    long undecided,
    long authors,
    long canonical,
    String author,
    String text,
    long hidden,
    @Nullable Again again) {}
