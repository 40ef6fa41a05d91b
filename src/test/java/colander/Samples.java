package colander;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import java.time.Instant;

/** Comments for tests, all of one source and one thread unless told otherwise. */
public final class Samples {

  public static final String SOURCE = "blog";
  public static final CommentThread THREAD = new CommentThread("t1", "Soup of the day", null);
  public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

  private Samples() {}

  /** A comment with an author, ready to be given more. */
  public static Comment.Builder comment(String id, String author, String text) {
    return inThread(THREAD, id, author, text);
  }

  /** A comment in a thread of its own choice. */
  public static Comment.Builder inThread(
      CommentThread thread, String id, String author, String text) {
    return Comment.builder(new CommentId(SOURCE, id), thread, text).author(Author.named(author));
  }
}
