package colander.moderation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a group that was decided waits for a moderator again. */
public enum Again {
  /** It gained a member since. */
  NEW,
  /** The text of a member changed since. */
  EDITED;

  /** The word used in listings and the database: {@code new}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a {@link #word()}; absent stays absent.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static @Nullable Again ofWord(@Nullable String word) {
    return word == null ? null : valueOf(word.toUpperCase(Locale.ROOT));
  }

  /**
   * Says it to a moderator.
   *
   * @param hidden how many members of the group are hidden
   */
  public String tell(long hidden) {
    String before =
        hidden == 0 ? "" : String.format(Locale.ROOT, "hidden %s before", times(hidden));
    return switch (this) {
      case NEW ->
          hidden == 0 ? "a new copy since it was decided" : before + ", and a new copy came";
      case EDITED -> "a text changed since it was decided" + (hidden == 0 ? "" : "; " + before);
    };
  }

  private static String times(long count) {
    return count == 1 ? "once" : count + " times";
  }
}
