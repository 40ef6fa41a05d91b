package colander.session;

import colander.comment.ColanderException;
import colander.duplicate.Policy;
import colander.reader.Exports;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import colander.session.LoadResult.LoadedFile;
import colander.store.Database;
import colander.store.GroupTable;
import colander.store.Intake;
import colander.store.LoadTable;
import colander.store.ScanTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loading of exports: read, stored and flagged in one transaction. */
public final class Loading {

  private final Workspace workspace;

  public Loading(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Loads files; one that cannot be read leaves nothing behind, and the others go on.
   *
   * @param files names of files, {@code -} for standard input
   * @param settings how they are to be read
   * @param dryRun whether to tell only what would happen
   * @param progress hears how far each file is
   * @throws ColanderException if the database cannot be written, or the thread is interrupted; then
   *     it is as it was
   */
  public LoadResult load(
      List<String> files, ReadSettings settings, boolean dryRun, Progress progress) {
    Database database = workspace.databaseOrNew();
    return database.write(
        () -> {
          List<Long> loads = new ArrayList<>();
          List<LoadedFile> loaded =
              EachFile.of(files, file -> load(database, file, settings, progress, loads));
          LoadResult result = new LoadResult(loaded, 0);
          if (result.anythingNew()) {
            scan(database);
          }
          return inGroups(database, result, loads);
        },
        result -> !dryRun && result.sum(LoadedFile::read) > 0);
  }

  private LoadedFile load(
      Database database, String file, ReadSettings settings, Progress progress, List<Long> loads) {
    return SourceChoice.of(file, settings)
        .load(chosen -> part(database, file, chosen, progress, loads));
  }

  private LoadedFile part(
      Database database, String file, ReadSettings settings, Progress progress, List<Long> loads) {
    return database.part(
        () -> {
          LoadTable table = new LoadTable(database);
          long load = table.begin(workspace.now(), workspace.moderator(), file);
          try (Intake intake = new Intake(database, load, workspace.now())) {
            LoadAccount account = new LoadAccount(file, intake::take);
            String format = Exports.read(Path.of(file), settings, account, progress).format();
            account.namesakes(intake.namesakes());
            intake.dropUnusedThreads();
            table.end(load, format, account.counts());
            loads.add(load);
            return account.result(format);
          }
        });
  }

  private void scan(Database database) {
    Policy policy = new ScanTable(database).lastPolicy().orElse(Policy.DEFAULT);
    new Scanning(workspace).scan(database, policy);
  }

  private static LoadResult inGroups(Database database, LoadResult result, List<Long> loads) {
    GroupTable groups = new GroupTable(database);
    List<LoadedFile> files = new ArrayList<>();
    var loadOf = loads.iterator();
    for (LoadedFile file : result.files()) {
      files.add(file.failure() == null ? file.inGroups(groups.countOf(loadOf.next())) : file);
    }
    return new LoadResult(files, groups.count());
  }
}
