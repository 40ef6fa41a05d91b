package colander.duplicate;

import java.util.Locale;

/** How far apart two comments may stand and still be duplicates. */
public enum Scope {
  /** Anywhere. */
  SITE,
  /** In one thread. */
  THREAD;

  /** The word used in options and reports: {@code thread}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a {@link #word()}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Scope ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
