package colander.moderation;

/**
 * How many of what.
 *
 * @param what a day, a pattern, a name or a text
 * @param number how many
 */
public record Tally(String what, long number) {}
