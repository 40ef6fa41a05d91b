package colander.duplicate;

import java.util.List;

/**
 * Comments that say the same.
 *
 * @param kind the weakest of its members' matches
 * @param pattern how the copies came about
 * @param reasons what speaks for the pattern, in words for a moderator; not empty unless the
 *     pattern is none
 * @param members at least two; the canonical first, the others in the order of the input
 */
public record DuplicateGroup(
    MatchKind kind, Pattern pattern, List<String> reasons, List<Member> members) {

  public DuplicateGroup {
    reasons = List.copyOf(reasons);
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a group needs two members, has " + members.size());
    }
  }

  /** The comment that the others are copies of: index among those compared. */
  public int canonical() {
    return members.get(0).comment();
  }
}
