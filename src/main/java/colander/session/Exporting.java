package colander.session;

import colander.moderation.Change;
import colander.moderation.ModeratedComment;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.ExportTable;
import colander.store.ExportTable.Stretch;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writing decisions and comments back. */
public final class Exporting {

  private static final int BATCH = 1_000;

  private final Workspace workspace;

  public Exporting(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What is to be written back.
   *
   * @param form in which form
   * @param source of which source only, or absent for all
   * @param changes comment by comment
   * @param after the last decision that was written back before
   * @param upTo the last decision that is now
   */
  public record Export(
      String form, @Nullable String source, List<Change> changes, long after, long upTo) {

    public Export {
      changes = List.copyOf(changes);
    }

    /** The sources of its comments. */
    public List<String> sources() {
      return changes.stream().map(c -> c.comment().source()).distinct().toList();
    }
  }

  /**
   * Collects what changed since the last export in the same form.
   *
   * @param form the form's name
   * @param source only this source's comments, or absent for all
   * @param all whether to go back to the beginning
   */
  public Export decisions(String form, @Nullable String source, boolean all) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ExportTable table = new ExportTable(database);
          long after = all ? 0 : table.last(form, source).map(Stretch::upTo).orElse(0L);
          return collected(table, form, source, new Stretch(after, table.lastDecision()));
        });
  }

  /** Collects what takes back the last export in a form, or all that was ever decided. */
  public Export reverse(String form, @Nullable String source, boolean all) {
    Database database = workspace.database();
    return database.read(
        () -> {
          ExportTable table = new ExportTable(database);
          Stretch everything = new Stretch(0, table.lastDecision());
          Stretch last = all ? everything : table.last(form, source).orElse(everything);
          Export forward = collected(table, form, source, last);
          List<Change> back = forward.changes().stream().map(Change::reversed).toList();
          return new Export(form, source, back, last.after(), last.upTo());
        });
  }

  private static Export collected(
      ExportTable table, String form, @Nullable String source, Stretch stretch) {
    return new Export(
        form, source, table.changes(stretch, source), stretch.after(), stretch.upTo());
  }

  /**
   * Notes that an export was written, so that the next one goes on from there; one in which nothing
   * was new leaves the one before the last.
   */
  public void done(Export export) {
    if (export.upTo() == export.after()) {
      return;
    }
    Database database = workspace.database();
    database.write(
        () -> {
          new ExportTable(database)
              .add(
                  workspace.now(),
                  workspace.moderator(),
                  export.form(),
                  export.source(),
                  new Stretch(export.after(), export.upTo()));
          return export;
        });
  }

  /** Hands over all comments, one after the other, in the order in which they were loaded. */
  public void comments(Consumer<ModeratedComment> sink) {
    Database database = workspace.database();
    database.read(
        () -> {
          CommentTable table = new CommentTable(database);
          List<ModeratedComment> batch = table.after(0, BATCH);
          while (!batch.isEmpty()) {
            batch.forEach(sink);
            batch = table.after(batch.get(batch.size() - 1).number(), BATCH);
          }
          return table;
        });
  }
}
