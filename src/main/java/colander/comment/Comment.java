package colander.comment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One comment, with what its platform said of it and what a moderator decided since.
 *
 * @param id who it is
 * @param thread the discussion it stands in, of the same source
 * @param parent the comment it replies to, or absent for one that starts a conversation; that
 *     comment may be missing from the export
 * @param author who wrote it
 * @param created when, or absent where the export does not tell
 * @param platformState what the platform said of it
 * @param decided what a moderator decided, or absent
 * @param text what it says, as plain text; paragraphs are parted by a blank line
 * @param raw the text as the export has it, or absent where that is the same
 */
public record Comment(
    CommentId id,
    CommentThread thread,
    @Nullable CommentId parent,
    Author author,
    @Nullable Instant created,
    PlatformState platformState,
    @Nullable Status decided,
    String text,
    @Nullable String raw) {

  public Comment {
    if (text.equals(raw)) {
      raw = null;
    }
  }

  /** Starts a comment of which only the least is known. */
  public static Builder builder(CommentId id, CommentThread thread, String text) {
    return new Builder(id, thread, text);
  }

  /** What a moderator decided or else what the platform said. */
  public Status status() {
    return decided == null ? platformState.status() : decided;
  }

  /**
   * Whether this can be the comment of the same id that had the given author, time and thread.
   * Sites that number their comments from 1 share ids, but a comment keeps its author or its time,
   * unless it was deleted; where neither is known, it keeps its thread.
   */
  public boolean canSucceed(
      String otherAuthor, @Nullable Instant otherCreated, String otherThread) {
    boolean deleted = platformState == PlatformState.DELETED || author.name().startsWith("[");
    if (deleted || (created != null && created.equals(otherCreated))) {
      return true;
    }
    boolean unknown = author.name().isEmpty() && otherAuthor.isEmpty();
    return unknown ? thread.id().equals(otherThread) : author.name().equals(otherAuthor);
  }

  /** The same comment in another thread. */
  public Comment in(CommentThread otherThread) {
    return new Comment(id, otherThread, parent, author, created, platformState, decided, text, raw);
  }

  /** The same comment under another id. */
  public Comment called(CommentId otherId) {
    return new Comment(otherId, thread, parent, author, created, platformState, decided, text, raw);
  }

  /** Collects what an export tells of one comment. */
  public static final class Builder {
    private final CommentId id;
    private final CommentThread thread;
    private final String text;
    private @Nullable CommentId parent;
    private Author author = Author.UNKNOWN;
    private @Nullable Instant created;
    private PlatformState platformState = PlatformState.UNKNOWN;
    private @Nullable Status decided;
    private @Nullable String raw;

    private Builder(CommentId id, CommentThread thread, String text) {
      this.id = Objects.requireNonNull(id);
      this.thread = Objects.requireNonNull(thread);
      this.text = Objects.requireNonNull(text);
    }

    /** Sets the parent by its platform id; absent for a root. */
    public Builder parent(@Nullable String value) {
      this.parent = value == null ? null : id.sibling(value);
      return this;
    }

    public Builder author(Author author) {
      this.author = author;
      return this;
    }

    public Builder created(@Nullable Instant created) {
      this.created = created;
      return this;
    }

    public Builder platformState(PlatformState state) {
      this.platformState = state;
      return this;
    }

    public Builder decided(@Nullable Status decided) {
      this.decided = decided;
      return this;
    }

    public Builder raw(@Nullable String raw) {
      this.raw = raw;
      return this;
    }

    public Comment build() {
      return new Comment(id, thread, parent, author, created, platformState, decided, text, raw);
    }
  }
}
