package colander.moderation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a group of duplicates waits for a moderator. */
public enum GroupState {
  /** Two or more members are visible, and of at least one of these nobody has decided. */
  OPEN,
  /** Nothing is left to decide. */
  DECIDED;

  /**
   * Derives the state of a group.
   *
   * @param visible members that are not hidden
   * @param undecided of these, the ones without a moderator's decision
   */
  public static GroupState of(long visible, long undecided) {
    return visible > 1 && undecided > 0 ? OPEN : DECIDED;
  }

  /**
   * Derives the state of a group that may have to be asked about again.
   *
   * @param again why, or absent
   */
  public static GroupState of(long visible, long undecided, @Nullable Again again) {
    return again == null ? of(visible, undecided) : OPEN;
  }

  /** The word used in options and listings: {@code open}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
