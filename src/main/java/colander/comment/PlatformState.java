package colander.comment;

import java.util.Locale;

/** What a platform said of a comment when it was exported. */
public enum PlatformState {
  /** The export says nothing. */
  UNKNOWN(Status.PENDING),
  /** Published. */
  APPROVED(Status.APPROVED),
  /** Waits for a moderator there. */
  PENDING(Status.PENDING),
  /** Held back by a filter. */
  HELD(Status.PENDING),
  /** Marked as spam. */
  SPAM(Status.HIDDEN),
  /** Taken down or withdrawn. */
  DELETED(Status.HIDDEN);

  private final Status status;

  PlatformState(Status status) {
    this.status = status;
  }

  /** The status that a comment has as long as no moderator decides. */
  public Status status() {
    return status;
  }

  /** The word used in listings and the database: {@code spam}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a {@link #word()}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static PlatformState ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
