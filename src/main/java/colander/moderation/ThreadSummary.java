package colander.moderation;

import org.jspecify.annotations.Nullable;

/**
 * A thread with counts of its comments.
 *
 * @param number its small number in the database
 * @param source the name of the source that it was loaded from
 * @param id the platform's own id
 * @param title its title, or absent
 * @param link its address, or absent
 * @param comments how many comments it has
 * @param replies of these, how many name a parent
 * @param pending of these, how many wait
 * @param hidden of these, how many are hidden
 * @param flagged of these, how many are flagged as duplicates
 */
public record ThreadSummary(
    long number,
    String source,
    String id,
    @Nullable String title,
    @Nullable String link,
    long comments,
    long replies,
    long pending,
    long hidden,
    long flagged) {

  /** The title, or the id where there is none. */
  public String label() {
    return title == null || title.isBlank() ? id : title;
  }
}
