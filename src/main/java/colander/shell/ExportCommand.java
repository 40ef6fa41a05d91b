package colander.shell;

import colander.report.CommentExport;
import colander.report.DecisionForm;
import colander.report.Phrasing;
import colander.session.Exporting;
import colander.session.Exporting.Export;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that writes decisions and comments back. */
@Component
final class ExportCommand {

  private final Exporting exporting;
  private final Console console;

  ExportCommand(Exporting exporting, Console console) {
    this.exporting = exporting;
    this.console = console;
  }

  /** What is exported. */
  enum Exported {
    DECISIONS,
    COMMENTS
  }

  @Command(
      name = "export",
      description = "Write decisions back as data or as a script, or comments to load again",
      group = "Load and report",
      help =
          "Decisions: only what changed since the last export in the same form, unless --all."
              + " Scripts are for you to read and run; nothing is sent from here. --reverse writes"
              + " what takes the last export back. Ids that are not of the platform's form are left"
              + " out and named.")
  @Example({
    "export decisions --out decisions.csv",
    "export decisions --format wp-cli --out hide.sh",
    "export decisions --format wp-cli --reverse --out back.sh",
    "export comments --format ndjson --out comments.ndjson"
  })
  Exit export(
      @Argument(index = 0, description = "decisions or comments") @Operand(name = "WHAT")
          Exported what,
      @Option(longName = "format", description = "in which form", defaultValue = "csv")
          DecisionForm form,
      @Option(longName = "source", description = "only comments of this source")
          @Nullable String source,
      @Option(longName = "reverse", description = "what takes the last export back")
          boolean reverse,
      @Option(longName = "all", description = "not only what changed since the last export")
          boolean all,
      @Option(
              longName = "out",
              description = "where it goes; - is standard output",
              defaultValue = "-")
          String out)
      throws IOException {
    if (what == Exported.COMMENTS) {
      comments(form, source != null || reverse || all, out);
      return Exit.DONE;
    }
    Export export =
        reverse
            ? exporting.reverse(form.word(), source, all)
            : exporting.decisions(form.word(), source, all);
    if (form.isScript() && export.sources().size() > 1) {
      throw new UsageException(
          "there are comments of several sources; choose one with --source: "
              + String.join(", ", export.sources()));
    }
    List<String> refused =
        OutputFile.write(console, out, w -> form.writer().write(export.changes(), w));
    refused.forEach(line -> console.message("left out " + line));
    console.message(
        Phrasing.count(export.changes().size() - refused.size(), "decision")
            + " written as "
            + form.word()
            + (all || reverse ? "" : ", what changed since the last export"));
    if (!reverse) {
      exporting.done(export);
    }
    return refused.isEmpty() ? Exit.DONE : Exit.FAILED;
  }

  private void comments(DecisionForm form, boolean narrowed, String out) throws IOException {
    if ((form != DecisionForm.CSV && form != DecisionForm.NDJSON) || narrowed) {
      throw new UsageException("export comments takes --format csv or ndjson, and --out");
    }
    OutputFile.write(
        console,
        out,
        writer -> {
          boolean csv = form == DecisionForm.CSV;
          CommentExport export = csv ? CommentExport.csv(writer) : CommentExport.ndjson(writer);
          all(export);
          export.flush();
          return List.of();
        });
  }

  private void all(CommentExport export) {
    exporting.comments(
        comment -> {
          try {
            export.write(comment);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
