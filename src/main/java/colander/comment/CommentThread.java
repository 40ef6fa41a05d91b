package colander.comment;

import org.jspecify.annotations.Nullable;

/**
 * The discussion that a comment belongs to: a page, a post, a video.
 *
 * @param id the platform's own id of the thread, unique within its source, not blank
 * @param title what people call it, or absent
 * @param link the address of the page, or absent; as the export has it, not checked
 * @param assumed whether the export names no thread, so that the file's name stands for one
 */
public record CommentThread(
    String id, @Nullable String title, @Nullable String link, boolean assumed) {

  public CommentThread {
    if (id.isBlank()) {
      throw new IllegalArgumentException("thread id must not be blank");
    }
  }

  /** A thread that the export names. */
  public CommentThread(String id, @Nullable String title, @Nullable String link) {
    this(id, title, link, false);
  }

  /** The title, or the id where there is none. */
  public String label() {
    return title == null || title.isBlank() ? id : title;
  }
}
