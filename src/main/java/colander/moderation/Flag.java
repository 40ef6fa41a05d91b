package colander.moderation;

import colander.duplicate.MatchKind;
import org.jspecify.annotations.Nullable;

/**
 * The finding that a comment belongs to a group of duplicates; never a decision.
 *
 * @param group the group's number
 * @param match whom it was verified against, or absent for the group's canonical
 */
public record Flag(long group, @Nullable Match match) {

  /**
   * The member of the same group that a comment was verified against.
   *
   * @param comment that member's number in the database
   * @param platformId its id on the platform
   * @param kind how they are alike
   * @param similarity the verified measure, in (0, 1]
   */
  public record Match(long comment, String platformId, MatchKind kind, double similarity) {}

  /** What the comment is in its group: {@code canonical}, {@code exact}, {@code near} … */
  public String word() {
    return match == null ? "canonical" : match.kind().word();
  }
}
