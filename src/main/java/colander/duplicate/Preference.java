package colander.duplicate;

import colander.comment.Comment;
import colander.comment.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several copies to keep: never a hidden one if another is not hidden; the one that has
 * replies, then the approved one, then the earliest, then the first of the input.
 */
final class Preference implements Comparator<Integer> {
  private final List<Comment> comments;
  private final Ancestry ancestry;

  Preference(List<Comment> comments, Ancestry ancestry) {
    this.comments = comments;
    this.ancestry = ancestry;
  }

  /** Orders the copy to keep first. */
  @Override
  public int compare(Integer left, Integer right) {
    return Comparator.comparing((Integer i) -> status(i) == Status.HIDDEN)
        .thenComparing(i -> !ancestry.hasReplies(i))
        .thenComparing(i -> status(i) != Status.APPROVED)
        .thenComparing(this::created)
        .thenComparing(Comparator.naturalOrder())
        .compare(left, right);
  }

  private Status status(int comment) {
    return comments.get(comment).status();
  }

  private Instant created(int comment) {
    Instant created = comments.get(comment).created();
    return created == null ? Instant.MAX : created;
  }
}
