package colander.moderation;

/**
 * A step as the decision log holds it.
 *
 * @param number its number in the log, from 1
 * @param step what was done
 * @param comments how many comments it changed
 * @param undone whether it was taken back and not done again
 */
public record LoggedStep(long number, Step step, long comments, boolean undone) {}
