package colander.duplicate;

import colander.comment.Comment;
import colander.comment.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of several copies of a text, as far as it matters for which of them to keep.
 *
 * @param hidden whether it is hidden
 * @param replies whether somebody replied to it
 * @param approved whether it is approved
 * @param created when it was written, or absent
 */
public record Copy(boolean hidden, boolean replies, boolean approved, @Nullable Instant created) {

  /**
   * Puts the copy to keep first: never a hidden one if another is not; the one that has replies,
   * then the approved one, then the earliest. Equal ones are left in the order of the export by any
   * stable sort.
   */
  public static final Comparator<Copy> PREFERENCE =
      Comparator.comparing(Copy::hidden)
          .thenComparing(copy -> !copy.replies)
          .thenComparing(copy -> !copy.approved)
          .thenComparing(copy -> Objects.requireNonNullElse(copy.created, Instant.MAX));

  /** What matters of a comment. */
  public static Copy of(Comment comment, boolean replies) {
    return new Copy(
        comment.status() == Status.HIDDEN,
        replies,
        comment.status() == Status.APPROVED,
        comment.created());
  }

  /** Says what put this copy before the others, in words for a moderator. */
  public String whyBefore(List<Copy> others) {
    List<Copy> rivals = others.stream().filter(o -> o.hidden == hidden).toList();
    if (rivals.isEmpty()) {
      return "it is the only one not hidden";
    }
    if (replies && rivals.stream().anyMatch(o -> !o.replies)) {
      return "it has replies";
    }
    if (approved && rivals.stream().anyMatch(o -> !o.approved)) {
      return "it is approved";
    }
    boolean earliest =
        rivals.stream().noneMatch(o -> Objects.equals(o.created, created)) && created != null;
    return earliest ? "it is the earliest" : "it comes first in the export";
  }
}
