package colander.reader;

import static java.util.Map.entry;

import colander.comment.PlatformState;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words by which platforms call the states of a comment. */
final class States {
  private static final Map<String, PlatformState> WORDS =
      Map.ofEntries(
          entry("1", PlatformState.APPROVED),
          entry("approved", PlatformState.APPROVED),
          entry("accepted", PlatformState.APPROVED),
          entry("published", PlatformState.APPROVED),
          entry("visible", PlatformState.APPROVED),
          entry("public", PlatformState.APPROVED),
          entry("0", PlatformState.PENDING),
          entry("pending", PlatformState.PENDING),
          entry("unapproved", PlatformState.PENDING),
          entry("new", PlatformState.PENDING),
          entry("premod", PlatformState.PENDING),
          entry("held", PlatformState.HELD),
          entry("hold", PlatformState.HELD),
          entry("heldforreview", PlatformState.HELD),
          entry("system_withheld", PlatformState.HELD),
          entry("spam", PlatformState.SPAM),
          entry("likelyspam", PlatformState.SPAM),
          entry("deleted", PlatformState.DELETED),
          entry("removed", PlatformState.DELETED),
          entry("trash", PlatformState.DELETED),
          entry("rejected", PlatformState.DELETED),
          entry("hidden", PlatformState.DELETED));

  private States() {}

  /** The state that a word names, {@link PlatformState#UNKNOWN} if none. */
  static PlatformState of(@Nullable String word) {
    return word == null
        ? PlatformState.UNKNOWN
        : WORDS.getOrDefault(word.strip().toLowerCase(Locale.ROOT), PlatformState.UNKNOWN);
  }
}
