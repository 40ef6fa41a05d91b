package colander.shell;

import colander.moderation.Statistics;
import colander.report.Json;
import colander.session.Browsing;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that counts. */
@Component
final class StatsCommand {

  private final Browsing browsing;
  private final Console console;

  StatsCommand(Browsing browsing, Console console) {
    this.browsing = browsing;
    this.console = console;
  }

  @Command(name = "stats", description = "Count what the database holds", group = "Look around")
  @Example("stats")
  void stats(
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Map<String, Long> counts = counts(browsing.statistics());
    if (format == ListFormat.JSON) {
      Json.write(counts, console.document());
      return;
    }
    Table table = new Table().left("what").right("number");
    counts.forEach(
        (what, number) -> table.row(words(what), String.format(Locale.ROOT, "%,d", number)));
    console.table(table);
  }

  private static Map<String, Long> counts(Statistics statistics) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("threads", statistics.threads());
    counts.put("comments", statistics.comments());
    counts.put("authors", statistics.authors());
    counts.put("pending", statistics.pending());
    counts.put("approved", statistics.approved());
    counts.put("hidden", statistics.hidden());
    counts.put("decided", statistics.decided());
    counts.put("groups", statistics.groups());
    counts.put("openGroups", statistics.openGroups());
    counts.put("flagged", statistics.flagged());
    counts.put("surplus", statistics.surplus());
    counts.put("stockPhrases", statistics.stockPhrases());
    counts.put("quoteOnly", statistics.quoteOnly());
    counts.put("loads", statistics.loads());
    counts.put("steps", statistics.steps());
    return counts;
  }

  /** {@code openGroups} as people write it. */
  private static String words(String key) {
    return key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
