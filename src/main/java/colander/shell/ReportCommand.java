package colander.shell;

import colander.comment.ColanderException;
import colander.duplicate.Policy;
import colander.duplicate.Scope;
import colander.report.DuplicateReport;
import colander.report.ReportFormat;
import colander.session.LoadResult.LoadedFile;
import colander.session.Reporting;
import colander.session.Reporting.FileReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that reports duplicates, in files or in the database. */
@Component
final class ReportCommand {

  private final Reporting reporting;
  private final Console console;

  ReportCommand(Reporting reporting, Console console) {
    this.reporting = reporting;
    this.console = console;
  }

  @Command(
      name = "report",
      description = "Report duplicates: in files, touching no database, or in the database",
      group = "Load and report")
  @Example({
    "report export.csv",
    "report export.csv --format json --out duplicates.json",
    "report --state open --format md"
  })
  Exit report(
      @Arguments @Operand(name = "FILE", description = "files to search; without any, the database")
          List<Path> files,
      @Option(longName = "from", description = "the files' format, if not to be recognised")
          @Suggested("from")
          @Nullable String from,
      @Option(longName = "thread", description = "title of the thread, for files that name none")
          @Nullable String thread,
      @Option(
              longName = "map",
              description = "which column or key holds a field: text=COL,author=COL")
          List<String> map,
      @Option(longName = "source", description = "name of the site, to tell equal ids apart")
          @Nullable String source,
      @Option(longName = "strict", description = "refuse a file with anything broken in it")
          boolean strict,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ReportFormat format,
      @Option(
              longName = "out",
              description = "where it goes; - is standard output",
              defaultValue = "-")
          String out,
      @Option(
              longName = "threshold",
              description = "the least similarity: strict, normal, wide, 1/2 or 0.5")
          @Nullable String threshold,
      @Option(longName = "scope", description = "thread: only duplicates within one thread")
          @Nullable Scope scope,
      @Option(longName = "within", description = "how far apart in time: 15m, 24h, 7d, any")
          @Nullable String within,
      @Option(longName = "same-author", description = "only copies by one author")
          boolean sameAuthor,
      @Option(
              longName = "state",
              description = "only groups in this state, from the database",
              defaultValue = "all")
          GroupCommands.StateChoice state,
      @Option(longName = "reproducible", description = "leave the time out") boolean reproducible,
      @Option(longName = "exit-code", description = "end with 3 if there are duplicates")
          boolean exitCode)
      throws IOException {
    DuplicateReport report;
    boolean failed = false;
    if (files.isEmpty()) {
      if (threshold != null || scope != null || within != null || sameAuthor) {
        throw new UsageException(
            "--threshold, --scope, --within and --same-author go with files; for the database,"
                + " see rescan");
      }
      report = reporting.ofDatabase(state.state(), !reproducible);
    } else {
      FileReport read;
      Policy policy = PolicyOptions.change(Policy.DEFAULT, threshold, scope, within, sameAuthor);
      try (FileProgress progress = new FileProgress(console)) {
        read =
            reporting.ofFiles(
                files.stream().map(Path::toString).toList(),
                ReadOptions.settings(from, thread, map, source, strict),
                policy,
                !reproducible,
                progress);
      }
      read.files().files().forEach(this::tell);
      failed = read.files().anyFailed();
      if (read.files().sum(LoadedFile::read) == 0) {
        return Exit.FAILED;
      }
      report = read.report();
    }
    write(report, format, out);
    boolean found = exitCode && !report.groups().isEmpty();
    return failed ? Exit.FAILED : found ? Exit.DUPLICATES_FOUND : Exit.DONE;
  }

  private void tell(LoadedFile file) {
    if (file.failure() != null) {
      console.message("colander: " + file.failure());
      return;
    }
    if (!file.skipped().isEmpty()) {
      console.message(String.format(Locale.ROOT, "%s: %s", file.file(), LoadWords.records(file)));
    }
    file.warnings().forEach(warning -> console.message(file.file() + ": warning: " + warning));
  }

  private void write(DuplicateReport report, ReportFormat format, String out) throws IOException {
    if (out.equals("-")) {
      Writer document = console.document();
      format.writer().write(report, document);
      document.flush();
      return;
    }
    try (Writer file = Files.newBufferedWriter(Path.of(out))) {
      format.writer().write(report, file);
    } catch (IOException e) {
      throw new ColanderException(out + ": cannot be written; choose another with --out", e);
    }
  }
}
