package colander.moderation;

/**
 * What a database holds, in numbers.
 *
 * @param threads how many threads
 * @param comments how many comments
 * @param authors how many different authors, unknown ones left out
 * @param pending comments that wait
 * @param approved comments that are shown
 * @param hidden comments that are hidden
 * @param decided comments that a moderator has decided on
 * @param groups groups of duplicates
 * @param openGroups of these, how many wait for a moderator
 * @param flagged comments that are in a group
 * @param surplus of these, how many are copies: all but one of each group
 * @param stockPhrases phrases that several people say
 * @param quoteOnly replies that only quote
 * @param loads files loaded
 * @param steps steps in the decision log
 */
public record Statistics(
    long threads,
    long comments,
    long authors,
    long pending,
    long approved,
    long hidden,
    long decided,
    long groups,
    long openGroups,
    long flagged,
    long surplus,
    long stockPhrases,
    long quoteOnly,
    long loads,
    long steps) {}
