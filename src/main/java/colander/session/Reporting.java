package colander.session;

import colander.comment.ColanderException;
import colander.duplicate.Policy;
import colander.duplicate.PolicyDescription;
import colander.moderation.FlaggedGroup;
import colander.moderation.GroupState;
import colander.moderation.Statistics;
import colander.reader.Progress;
import colander.reader.ReadSettings;
import colander.report.DuplicateReport;
import colander.report.Totals;
import colander.session.LoadResult.LoadedFile;
import colander.store.Database;
import colander.store.GroupTable;
import colander.store.ScanTable;
import colander.store.SourceTable;
import colander.store.StatisticsQuery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports: of the database, or of files without any database. */
public final class Reporting {

  private final Workspace workspace;

  public Reporting(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * A report on files, with the account of what was read.
   *
   * @param report what was found
   * @param files what became of the records of each file
   */
  public record FileReport(DuplicateReport report, LoadResult files) {}

  /**
   * Reports on files; one that cannot be read is left out and told of. Touches no database.
   *
   * @param files names of files, {@code -} for standard input
   * @param settings how they are to be read
   * @param policy what to search by
   * @param dated whether the report shall say when it was made
   * @param progress hears how far each file is
   * @throws ColanderException if none of the files can be read, or the thread is interrupted
   */
  public FileReport ofFiles(
      List<String> files, ReadSettings settings, Policy policy, boolean dated, Progress progress) {
    FileCorpus corpus = new FileCorpus();
    List<LoadedFile> read = EachFile.of(files, file -> corpus.add(file, settings, progress));
    DuplicateReport report =
        FileFindings.report(List.copyOf(corpus.comments()), sources(read), policy, date(dated));
    return new FileReport(report, new LoadResult(read, report.groups().size()));
  }

  /**
   * Reports on the database, as the last scan found it and as decisions left it.
   *
   * @param state only groups in this state, or absent for all
   * @param dated whether the report shall say when it was made
   * @throws ColanderException if there is no database
   */
  public DuplicateReport ofDatabase(@Nullable GroupState state, boolean dated) {
    Database database = workspace.database();
    return database.read(() -> ofDatabase(database, state, date(dated)));
  }

  private static DuplicateReport ofDatabase(
      Database database, @Nullable GroupState state, @Nullable Instant generated) {
    ScanTable scans = new ScanTable(database);
    ScanTable.Scan scan =
        scans.last().orElseGet(() -> new ScanTable.Scan(PolicyDescription.of(Policy.DEFAULT), 0));
    List<FlaggedGroup> groups =
        new GroupTable(database)
            .all().stream().filter(g -> state == null || g.state() == state).toList();
    Statistics counted = new StatisticsQuery(database).count();
    return new DuplicateReport(
        new SourceTable(database).names(),
        scan.policy(),
        Totals.of(
            counted.comments(), counted.threads(), counted.authors(), scan.compared(), groups),
        groups,
        scans.stockPhrases(),
        generated);
  }

  private static List<String> sources(List<LoadedFile> read) {
    return read.stream().filter(f -> f.failure() == null).map(LoadedFile::file).toList();
  }

  private @Nullable Instant date(boolean dated) {
    return dated ? workspace.now() : null;
  }
}
