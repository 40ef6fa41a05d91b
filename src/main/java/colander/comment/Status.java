package colander.comment;

import java.util.Locale;

/** What readers of the site see of a comment. */
public enum Status {
  /** Waits for a moderator. */
  PENDING,
  /** Shown. */
  APPROVED,
  /** Not shown. */
  HIDDEN;

  /** The word used in listings, reports and the database: {@code pending}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a {@link #word()}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Status ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
