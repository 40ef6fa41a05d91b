package colander.session;

import colander.comment.CommentId;
import colander.comment.Status;
import colander.moderation.FlaggedGroup;
import colander.moderation.GroupState;
import colander.moderation.ModeratedComment;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a moderator needs to decide on a group.
 *
 * @param group the group
 * @param kept the member that stays if the others are hidden, unless the moderator names another
 * @param replies visible replies to its visible members
 */
public record ReviewCard(FlaggedGroup group, KeptMember kept, List<ModeratedComment> replies) {

  public ReviewCard {
    replies = List.copyOf(replies);
  }

  /** Whether a moderator still has something to say. */
  public boolean isOpen() {
    return group.state() == GroupState.OPEN;
  }

  /** The visible replies that stay without a parent if all members but one are hidden. */
  public List<ModeratedComment> bereft(long keep) {
    Set<CommentId> gone =
        group.members().stream()
            .filter(member -> member.number() != keep)
            .filter(member -> member.comment().status() != Status.HIDDEN)
            .map(member -> member.comment().id())
            .collect(Collectors.toSet());
    Set<Long> goneToo =
        group.members().stream()
            .map(ModeratedComment::number)
            .filter(number -> number != keep)
            .collect(Collectors.toSet());
    return replies.stream()
        .filter(reply -> gone.contains(reply.comment().parent()))
        .filter(reply -> !goneToo.contains(reply.number()))
        .toList();
  }
}
