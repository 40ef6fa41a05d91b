package colander.reader;

import colander.comment.Author;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page's comment section copied as text: an article, then for each comment an indented
 * bullet with the author and, indented further, the paragraphs; replies are indented more.
 */
final class PastedReader implements ThreadReader {
  private static final Pattern BULLET = Pattern.compile("^([ \\t]*)[•‣◦●] ?(\\S.*)$");
  private static final int LONGEST_NAME = 120;

  @Override
  public Format format() {
    return new Format(
        "pasted",
        "indented bullets (•) with names, the comments indented below",
        "author, replies by indentation; the first line is the title");
  }

  @Override
  public boolean fits(Head head) {
    List<String> lines = head.lines().stream().filter(line -> !line.isBlank()).toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Matcher bullet = bullet(lines.get(i));
      if (bullet != null && indent(lines.get(i + 1)) > bullet.group(1).length()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    intake.nameSourceAfterFile();
    Page page = new Page(intake);
    Lines lines = new Lines(input.reader());
    for (String line = lines.next(); line != null; line = lines.next()) {
      intake.at(lines.number());
      page.line(line, lines.tooLong());
    }
    page.endOfComment();
  }

  private static @Nullable Matcher bullet(String line) {
    Matcher bullet = BULLET.matcher(line);
    return bullet.matches() && bullet.group(2).length() <= LONGEST_NAME ? bullet : null;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** A bullet whose replies may still come. */
  private record Open(int indent, CommentId id) {}

  /** What was read so far. */
  private static final class Page {
    private final Intake intake;
    private final Deque<Open> above = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable CommentThread thread;
    private @Nullable String title;
    private @Nullable String author;
    private int indent;
    private boolean tooLong;

    Page(Intake intake) {
      this.intake = intake;
    }

    void line(String line, boolean isCut) {
      tooLong |= isCut && author != null;
      Matcher bullet = bullet(line);
      if (bullet != null) {
        endOfComment();
        indent = bullet.group(1).length();
        author = bullet.group(2).strip();
      } else if (author != null) {
        append(line.strip());
      } else if (title == null && !line.isBlank()) {
        title = line.strip();
      }
    }

    private void append(String line) {
      if (text.length() + line.length() < Lines.LONGEST) {
        text.append(line).append('\n');
      } else {
        tooLong = true;
      }
    }

    void endOfComment() {
      if (tooLong) {
        intake.broken("line " + intake.line(), "ends a comment that is too long");
        author = null;
        text.setLength(0);
        tooLong = false;
      }
      if (author == null) {
        return;
      }
      while (!above.isEmpty() && above.getLast().indent() >= indent) {
        above.removeLast();
      }
      if (thread == null) {
        thread = intake.fileThread(title);
      }
      CommentId id = intake.nextOrdinal();
      intake.keep(
          Comment.builder(id, thread, text.toString().strip())
              .parent(above.isEmpty() ? null : above.getLast().id().value())
              .author(Author.named(author))
              .build());
      above.addLast(new Open(indent, id));
      text.setLength(0);
      author = null;
    }
  }
}
