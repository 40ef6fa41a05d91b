package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import org.jspecify.annotations.Nullable;

/** Mends what no text may hold, whatever the format it came in. */
final class Mended {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Mended() {}

  /** The comment with whole letters only, and without byte order marks around its text. */
  static Comment of(Comment comment) {
    String text = whole(comment.text());
    String raw = comment.raw() == null ? text : whole(comment.raw());
    CommentId parent = comment.parent();
    return new Comment(
        of(comment.id()),
        of(comment.thread()),
        parent == null ? null : of(parent),
        new Author(whole(comment.author().name()), wholeOrNull(comment.author().account())),
        comment.created(),
        comment.platformState(),
        comment.decided(),
        withoutMarks(text),
        raw);
  }

  /** The thread with whole letters only. */
  static CommentThread of(CommentThread thread) {
    return new CommentThread(
        whole(thread.id()),
        wholeOrNull(thread.title()),
        wholeOrNull(thread.link()),
        thread.assumed());
  }

  private static CommentId of(CommentId id) {
    String value = whole(id.value());
    return value.equals(id.value()) ? id : new CommentId(id.source(), value);
  }

  /** Whether half a surrogate pair stands alone, which no encoding can write. */
  static boolean isTorn(@Nullable String text) {
    return text != null && firstTear(text, 0) >= 0;
  }

  private static @Nullable String wholeOrNull(@Nullable String text) {
    return text == null ? null : whole(text);
  }

  private static String whole(String text) {
    int tear = firstTear(text, 0);
    if (tear < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (; tear >= 0; tear = firstTear(text, tear + 1)) {
      whole.setCharAt(tear, REPLACEMENT);
    }
    return whole.toString();
  }

  private static int firstTear(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Tools leave marks at the ends of cells, where nobody sees them but no text equals another. */
  private static String withoutMarks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlankOrMark(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlankOrMark(text.charAt(to - 1))) {
      to--;
    }
    boolean marks =
        text.substring(0, from).indexOf(BYTE_ORDER_MARK) >= 0
            || text.substring(to).indexOf(BYTE_ORDER_MARK) >= 0;
    return marks ? text.substring(from, to) : text;
  }

  private static boolean isBlankOrMark(char c) {
    return c == BYTE_ORDER_MARK || Character.isWhitespace(c);
  }
}
