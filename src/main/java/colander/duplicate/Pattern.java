package colander.duplicate;

import java.util.Locale;

/** How the copies of a group came about, as authors, threads and times tell. */
public enum Pattern {
  /** One author sent the same reply again within minutes. */
  DOUBLE_SUBMIT,
  /** One author says it in many places. */
  FLOOD,
  /** Another author repeats it later. */
  REPOST,
  /** Many authors say it, often with varied wording. */
  CAMPAIGN,
  /** One author, the same second, several threads: a migration loaded twice. */
  IMPORT_COPY,
  /** None of these. */
  NONE;

  /** The word used in listings, reports and the database: {@code double-submit}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads a {@link #word()}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Pattern ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
