package colander.reader;

import colander.comment.Comment;
import colander.comment.CommentThread;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Gathers all that a reader hands in. */
final class Gathered implements CommentSink {
  final List<Comment> comments = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  final List<CommentThread> threads = new ArrayList<>();
  ReadSummary summary = new ReadSummary("", "");

  static Gathered of(Path file, ReadSettings settings) {
    Gathered gathered = new Gathered();
    gathered.summary = Exports.read(file, settings, gathered);
    return gathered;
  }

  static Gathered of(byte[] content, String name, ReadSettings settings) {
    Gathered gathered = new Gathered();
    gathered.summary =
        Exports.read(new ByteArrayInputStream(content), name, settings, gathered, Progress.NONE);
    return gathered;
  }

  static Gathered of(String content) {
    return of(content.getBytes(StandardCharsets.UTF_8), "sample.txt", ReadSettings.DEFAULT);
  }

  Comment comment(String id) {
    return comments.stream()
        .filter(comment -> comment.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id));
  }

  @Override
  public void comment(Comment comment) {
    comments.add(comment);
  }

  @Override
  public void skipped(String where, String reason) {
    skipped.add(where + ": " + reason);
  }

  @Override
  public void thread(CommentThread thread) {
    threads.add(thread);
  }

  @Override
  public void warning(String message) {
    warnings.add(message);
  }
}
