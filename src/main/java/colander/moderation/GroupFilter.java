package colander.moderation;

import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.duplicate.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Which groups to list; what is absent lets all pass.
 *
 * @param kind the groups' kind
 * @param pattern the groups' pattern
 * @param scope thread: only groups within one thread
 * @param author the exact name of the author of a member
 * @param minSize the least number of members
 * @param state whether they wait for a moderator
 * @param thread the number of a thread that a member stands in
 */
public record GroupFilter(
    @Nullable MatchKind kind,
    @Nullable Pattern pattern,
    Scope scope,
    @Nullable String author,
    int minSize,
    @Nullable GroupState state,
    @Nullable Long thread) {

  /** Lets all groups pass. */
  public static final GroupFilter ALL = new GroupFilter(null, null, Scope.SITE, null, 2, null);

  /** A filter for groups in any thread. */
  public GroupFilter(
      @Nullable MatchKind kind,
      @Nullable Pattern pattern,
      Scope scope,
      @Nullable String author,
      int minSize,
      @Nullable GroupState state) {
    this(kind, pattern, scope, author, minSize, state, null);
  }

  /** Lets only groups in one state pass of those that pass this. */
  public GroupFilter in(GroupState onlyState) {
    return new GroupFilter(kind, pattern, scope, author, minSize, onlyState, thread);
  }
}
