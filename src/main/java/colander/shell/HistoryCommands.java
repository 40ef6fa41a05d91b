package colander.shell;

import colander.moderation.LoggedStep;
import colander.moderation.Times;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Browsing;
import colander.session.Deciding;
import colander.session.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The commands that take steps back, do them again, and list them. */
@Component
final class HistoryCommands {

  private final Deciding deciding;
  private final Browsing browsing;
  private final Console console;

  HistoryCommands(Deciding deciding, Browsing browsing, Console console) {
    this.deciding = deciding;
    this.browsing = browsing;
    this.console = console;
  }

  @Command(name = "undo", description = "Take back the last steps, batches whole", group = "Decide")
  @Example({"undo", "undo 3", "undo --force"})
  void undo(
      @Argument(index = 0, description = "how many steps, 1 if not said", defaultValue = "1")
          @Operand(name = "N")
          Integer steps,
      @Option(longName = "force", description = "also what another moderator did") boolean force) {
    tell("undid", deciding.undo(atLeastOne(steps), force), "nothing to undo");
  }

  @Command(name = "redo", description = "Do again what was taken back last", group = "Decide")
  @Example("redo")
  void redo(
      @Argument(index = 0, description = "how many steps, 1 if not said", defaultValue = "1")
          @Operand(name = "N")
          Integer steps,
      @Option(longName = "force", description = "also what another moderator undid")
          boolean force) {
    tell("redid", deciding.redo(atLeastOne(steps), force), "nothing to redo");
  }

  private static int atLeastOne(int steps) {
    if (steps < 1) {
      throw new UsageException("N must be at least 1, was " + steps);
    }
    return steps;
  }

  private void tell(String verb, List<LoggedStep> steps, String none) {
    if (steps.isEmpty()) {
      console.line(none);
    }
    for (LoggedStep step : steps) {
      console.line(
          String.format(
              Locale.ROOT,
              "%s step %d: %s, %s",
              verb,
              step.number(),
              StepLine.what(step.step()),
              Phrasing.count(step.comments(), "comment")));
    }
  }

  @Command(
      name = "history",
      description = "List the steps of the decision log, the last first",
      group = "Look around")
  @Example({"history", "history --id 12", "history --author ann --since 2026-11-23"})
  void history(
      @Option(longName = "id", description = "only steps that concern this comment")
          @Suggested("id")
          @Nullable String id,
      @Option(longName = "author", description = "only steps of this moderator")
          @Nullable String author,
      @Option(longName = "since", description = "only steps from this day or time on, in UTC")
          @Nullable String since,
      @Option(longName = "page", description = "which page", defaultValue = "1") Integer page,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Page<LoggedStep> steps = browsing.history(id, author, since(since), Pages.request(page));
    if (format == ListFormat.JSON) {
      Json.write(steps.items().stream().map(StepLine::json).toList(), console.document());
      return;
    }
    if (steps.total() == 0) {
      console.message("nothing was decided yet");
      return;
    }
    Table table = new Table().right("step").left("time (UTC)").right("comments").text("what");
    for (LoggedStep step : steps.items()) {
      table.row(
          step.number(),
          CommentCard.time(step.step().at()),
          step.comments(),
          Line.of(StepLine.what(step.step())).faint(step.undone() ? "  undone" : ""));
    }
    console.table(table);
    Pages.tellRest(console, steps, "step");
  }

  private static @Nullable Instant since(@Nullable String time) {
    try {
      return time == null ? null : Times.startOf(time);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--since: " + e.getMessage());
    }
  }
}
