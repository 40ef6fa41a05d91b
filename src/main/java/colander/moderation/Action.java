package colander.moderation;

import colander.comment.Status;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a moderator can do in one step. */
public enum Action {
  HIDE(Status.HIDDEN),
  APPROVE(Status.APPROVED),
  /** Takes the decision back: the platform's own state counts again. */
  RESTORE(null),
  /** Declares comments not to be duplicates of one another; decides on none of them. */
  NOT_DUPLICATE(null),
  /** Takes a whole step back. */
  UNDO(null),
  /** Does an undone step again. */
  REDO(null);

  private final @Nullable Status outcome;

  Action(@Nullable Status outcome) {
    this.outcome = outcome;
  }

  /** What a comment is decided to be after this; absent for no decision. */
  public @Nullable Status outcome() {
    return outcome;
  }

  /** The word used in listings and the database: {@code not-duplicate}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a {@link #word()}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Action ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
