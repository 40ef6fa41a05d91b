package colander.moderation;

/**
 * An author with counts of the comments.
 *
 * @param author the name, perhaps empty
 * @param comments how many comments
 * @param flagged of these, how many are in a group of duplicates
 * @param hidden of these, how many are hidden
 */
public record AuthorSummary(String author, long comments, long flagged, long hidden) {

  /** The share of comments that are flagged as duplicates, in hundredths. */
  public long duplicateShare() {
    return comments == 0 ? 0 : Math.round(100.0 * flagged / comments);
  }
}
