package colander.duplicate;

import java.util.Locale;

/** How alike two comments are, from the strongest likeness to the weakest. */
public enum MatchKind {
  /** The same characters. */
  EXACT,
  /** The same after folding. */
  SAME,
  /** The same text with edits: a verified similarity at or above the threshold. */
  NEAR,
  /** One wholly inside the other, with text added around it. */
  CONTAINED;

  /** The word used in listings, reports and the database: {@code near}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a {@link #word()}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static MatchKind ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
