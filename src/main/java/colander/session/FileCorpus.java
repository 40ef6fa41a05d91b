package colander.session;

import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.StrangerException;
import colander.reader.Exports;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import colander.store.Intake.Outcome;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comments of several files, held in memory; later files bring newer versions. */
final class FileCorpus {

  private final Map<CommentId, Comment> comments = new LinkedHashMap<>();
  private int namesakes;

  /**
   * Reads a file on top of those before it; if it cannot be read, nothing of it stays. A file whose
   * ids are those of other comments gets a source of its own, unless the settings name one.
   */
  LoadResult.LoadedFile add(String file, ReadSettings settings, Progress progress) {
    return SourceChoice.of(file, settings).load(chosen -> read(file, chosen, progress));
  }

  private LoadResult.LoadedFile read(String file, ReadSettings settings, Progress progress) {
    Map<CommentId, Comment> fresh = new LinkedHashMap<>();
    namesakes = 0;
    LoadAccount account = new LoadAccount(file, comment -> take(fresh, comment));
    String format = Exports.read(Path.of(file), settings, account, progress).format();
    account.namesakes(namesakes);
    comments.putAll(fresh);
    return account.result(format);
  }

  /** All comments, in the order in which they were first read. */
  Collection<Comment> comments() {
    return comments.values();
  }

  private Outcome take(Map<CommentId, Comment> fresh, Comment read) {
    Comment known = comments.get(read.id());
    Comment comment = known != null && read.thread().assumed() ? read.in(known.thread()) : read;
    Comment before = fresh.putIfAbsent(comment.id(), comment);
    if (before != null && !canSucceed(comment, before)) {
      namesakes++;
      return take(fresh, comment.called(comment.id().ofNamesake()));
    }
    if (before != null) {
      return before.text().equals(comment.text()) ? Outcome.REPEATED : Outcome.CONTRADICTED;
    }
    return outcome(known, comment);
  }

  private static Outcome outcome(@Nullable Comment known, Comment comment) {
    if (known == null) {
      return Outcome.KEPT;
    }
    if (known.equals(comment)) {
      return Outcome.UNCHANGED;
    }
    if (!known.text().equals(comment.text()) && !canSucceed(comment, known)) {
      throw new StrangerException(comment.id());
    }
    return Outcome.UPDATED;
  }

  private static boolean canSucceed(Comment comment, Comment known) {
    return comment.canSucceed(known.author().name(), known.created(), known.thread().id());
  }
}
