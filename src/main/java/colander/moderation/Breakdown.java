package colander.moderation;

import java.util.List;

/**
 * What a database holds, by day, pattern, moderator, author and text.
 *
 * @param days comments per day of the last days that have any, the earliest first
 * @param patterns groups per pattern
 * @param moderators decisions per moderator
 * @param authors the authors with most comments in groups of duplicates, and how many
 * @param copied the texts of the largest groups, and how many copies there are
 */
public record Breakdown(
    List<Tally> days,
    List<Tally> patterns,
    List<Tally> moderators,
    List<Tally> authors,
    List<Tally> copied) {

  public Breakdown {
    days = List.copyOf(days);
    patterns = List.copyOf(patterns);
    moderators = List.copyOf(moderators);
    authors = List.copyOf(authors);
    copied = List.copyOf(copied);
  }
}
