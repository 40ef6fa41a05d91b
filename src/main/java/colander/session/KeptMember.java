package colander.session;

import colander.comment.ColanderException;
import colander.duplicate.Copy;
import colander.moderation.FlaggedGroup;
import colander.moderation.ModeratedComment;
import colander.store.CommentTable;
import colander.store.Database;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The member of a group that stays when the others are hidden.
 *
 * @param comment which
 * @param because why, in words for a moderator
 */
public record KeptMember(ModeratedComment comment, String because) {

  /**
   * Takes the member that a moderator names, or else chooses one as the statuses are now.
   *
   * @throws ColanderException if the named comment is unknown or no member
   */
  static KeptMember of(Database database, FlaggedGroup group, @Nullable String named) {
    return named == null ? preferred(database, group) : named(database, group, named);
  }

  private static KeptMember named(Database database, FlaggedGroup group, String id) {
    long number = Lookup.comment(database, id).number();
    return group.members().stream()
        .filter(m -> m.number() == number)
        .map(m -> new KeptMember(m, "you named it"))
        .findFirst()
        .orElseThrow(
            () ->
                new ColanderException(
                    String.format(
                        Locale.ROOT,
                        "comment %s is not in group %d; see 'group %d' for its members",
                        id,
                        group.number(),
                        group.number())));
  }

  private static KeptMember preferred(Database database, FlaggedGroup group) {
    record Candidate(ModeratedComment member, Copy copy) {}
    Set<Long> withReplies = new CommentTable(database).withReplies(group.number());
    List<Candidate> candidates =
        group.members().stream()
            .map(m -> new Candidate(m, Copy.of(m.comment(), withReplies.contains(m.number()))))
            .sorted(Comparator.comparing(Candidate::copy, Copy.PREFERENCE))
            .toList();
    Candidate kept = candidates.get(0);
    List<Copy> others = candidates.stream().skip(1).map(Candidate::copy).toList();
    return new KeptMember(kept.member(), kept.copy().whyBefore(others));
  }
}
