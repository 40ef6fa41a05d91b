package colander.report;

import colander.moderation.FlaggedGroup;
import java.util.List;

/**
 * A report in numbers.
 *
 * @param comments how many comments there are
 * @param threads in how many threads
 * @param authors by how many authors, unknown ones left out
 * @param compared how many comments had a text to compare
 * @param groups how many groups of duplicates were found
 * @param grouped how many comments are in one
 * @param surplus how many of these are copies: all but one of each group
 */
public record Totals(
    long comments,
    long threads,
    long authors,
    long compared,
    long groups,
    long grouped,
    long surplus) {

  /** Counts the groups' part. */
  public static Totals of(
      long comments, long threads, long authors, long compared, List<FlaggedGroup> groups) {
    long grouped = groups.stream().mapToLong(FlaggedGroup::size).sum();
    return new Totals(
        comments, threads, authors, compared, groups.size(), grouped, grouped - groups.size());
  }
}
