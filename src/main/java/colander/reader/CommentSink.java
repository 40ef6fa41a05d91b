package colander.reader;

import colander.comment.Comment;
import colander.comment.CommentThread;

/**
 * Takes what a reader finds, in the order of the file; every record ends in exactly one of {@link
 * #comment} and {@link #skipped}.
 */
public interface CommentSink {

  /** Takes a comment; its parent may come later or never. */
  void comment(Comment comment);

  /**
   * Takes note of a record that is no comment or cannot be read.
   *
   * @param where the line ("line 17") or the record ("post 4105")
   * @param reason what is wrong, in words for the user
   */
  void skipped(String where, String reason);

  /**
   * Takes what an export tells of a thread apart from its comments, before or after them: a title
   * that comes at the end of the file, a thread without comments.
   */
  default void thread(CommentThread thread) {}

  /** Takes note of something that the user should know and that concerns no single record. */
  void warning(String message);
}
