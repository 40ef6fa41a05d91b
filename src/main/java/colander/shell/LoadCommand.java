package colander.shell;

import colander.reader.ReadSettings;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.LoadResult;
import colander.session.LoadResult.LoadedFile;
import colander.session.LoadResult.SkippedRecord;
import colander.session.Loading;
import colander.session.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that loads exports. */
@Component
final class LoadCommand {

  private static final int MOST_LISTED = 10;

  private final Loading loading;
  private final Workspace workspace;
  private final Interruption interruption;
  private final Console console;

  LoadCommand(Loading loading, Workspace workspace, Interruption interruption, Console console) {
    this.loading = loading;
    this.workspace = workspace;
    this.interruption = interruption;
    this.console = console;
  }

  @Command(
      name = "load",
      description = "Read exports, store their comments, and flag duplicates",
      group = "Load and report")
  @Example({
    "load comments.csv",
    "load export.ndjson.gz --source forum",
    "load words.tsv --map text=2",
    "load - --from ndjson"
  })
  Exit load(
      @Arguments
          @Operand(name = "FILE", description = "what to load; - is standard input", atLeast = 1)
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
      @Option(longName = "dry-run", description = "only tell what would happen") boolean dryRun,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    List<String> names = files.stream().map(Path::toString).toList();
    ReadSettings settings = ReadOptions.settings(from, thread, map, source, strict);
    LoadResult result;
    try (FileProgress progress = new FileProgress(console)) {
      result =
          interruption.cancellable(
              workspace::cancel, () -> loading.load(names, settings, dryRun, progress));
    }
    if (format == ListFormat.JSON) {
      Json.write(LoadJson.of(result), console.document());
    }
    for (LoadedFile file : result.files()) {
      tell(file, dryRun, format == ListFormat.TEXT);
    }
    if (result.files().size() > 1 && format == ListFormat.TEXT) {
      console.line("together: " + LoadWords.together(result));
    }
    return result.anyFailed() ? Exit.FAILED : Exit.DONE;
  }

  private void tell(LoadedFile file, boolean dryRun, boolean text) {
    if (file.failure() != null) {
      console.message("colander: " + file.failure());
      return;
    }
    if (!text) {
      return;
    }
    console.line(
        (dryRun ? "would load " : "")
            + String.format(
                Locale.ROOT, "%s (%s): %s", file.file(), file.format(), LoadWords.account(file)));
    for (SkippedRecord skipped : file.skipped().stream().limit(MOST_LISTED).toList()) {
      console.message(
          String.format(Locale.ROOT, "  skipped %s: %s", skipped.where(), skipped.reason()));
    }
    if (file.skipped().size() > MOST_LISTED) {
      console.message(
          String.format(
              Locale.ROOT,
              "  … and %s; --format json lists all",
              Phrasing.count(file.skipped().size() - MOST_LISTED, "more record")));
    }
    file.warnings().forEach(warning -> console.message("  warning: " + warning));
  }
}
