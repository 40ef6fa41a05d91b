package colander.session;

import colander.comment.Comment;
import colander.comment.CommentThread;
import colander.reader.CommentSink;
import colander.session.LoadResult.LoadedFile;
import colander.session.LoadResult.SkippedRecord;
import colander.store.Intake;
import colander.store.LoadTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Accounts for every record of one file on its way into the database. */
final class LoadAccount implements CommentSink {

  private final String file;
  private final Function<Comment, Intake.Outcome> intake;
  private final Map<Intake.Outcome, Long> outcomes = new EnumMap<>(Intake.Outcome.class);
  private final List<SkippedRecord> skipped = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<CommentThread> threads = new HashSet<>();

  LoadAccount(String file, Function<Comment, Intake.Outcome> intake) {
    this.file = file;
    this.intake = intake;
  }

  @Override
  public void comment(Comment comment) {
    Intake.Outcome outcome = intake.apply(comment);
    if (outcome == Intake.Outcome.CONTRADICTED) {
      skipped(
          "comment " + comment.id().value(),
          "the same file had this id before with another text; the first is kept");
    } else {
      outcomes.merge(outcome, 1L, Long::sum);
      threads.add(comment.thread());
    }
  }

  @Override
  public void skipped(String where, String reason) {
    skipped.add(new SkippedRecord(where, reason));
  }

  @Override
  public void warning(String message) {
    warnings.add(message);
  }

  /** Warns of comments that the file gives the id of another comment. */
  void namesakes(int count) {
    if (count > 0) {
      warning(
          "the ids of "
              + count
              + " records are those of other comments of the file; they are called ID#2 and so on");
    }
  }

  LoadTable.Counts counts() {
    long taken = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return new LoadTable.Counts(
        taken + skipped.size(),
        count(Intake.Outcome.KEPT),
        count(Intake.Outcome.UPDATED),
        count(Intake.Outcome.UNCHANGED),
        count(Intake.Outcome.REPEATED),
        skipped.size());
  }

  LoadedFile result(@Nullable String format) {
    LoadTable.Counts counts = counts();
    return new LoadedFile(
        file,
        format,
        counts.read(),
        counts.kept(),
        counts.updated(),
        counts.unchanged(),
        counts.repeated(),
        skipped,
        threads.size(),
        0,
        warnings,
        null);
  }

  private long count(Intake.Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0L);
  }
}
