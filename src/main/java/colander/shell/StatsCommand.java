package colander.shell;

import colander.moderation.Breakdown;
import colander.moderation.Statistics;
import colander.moderation.Tally;
import colander.report.Json;
import colander.session.Browsing;
import colander.session.Searching;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that counts. */
@Component
final class StatsCommand {

  private final Browsing browsing;
  private final Searching searching;
  private final Console console;

  StatsCommand(Browsing browsing, Searching searching, Console console) {
    this.browsing = browsing;
    this.searching = searching;
    this.console = console;
  }

  @Command(name = "stats", description = "Count what the database holds", group = "Look around")
  @Example("stats")
  void stats(
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Map<String, Long> counts = counts(browsing.statistics());
    Breakdown breakdown = searching.breakdown();
    if (format == ListFormat.JSON) {
      Map<String, Object> json = new LinkedHashMap<>(counts);
      json.put("days", json(breakdown.days()));
      json.put("patterns", json(breakdown.patterns()));
      json.put("moderators", json(breakdown.moderators()));
      json.put("copyingAuthors", json(breakdown.authors()));
      json.put("copiedTexts", json(breakdown.copied()));
      Json.write(json, console.document());
      return;
    }
    Table table = new Table().left("what").right("number");
    counts.forEach(
        (what, number) -> table.row(words(what), String.format(Locale.ROOT, "%,d", number)));
    int width = console.width();
    List<Line> lines = new ArrayList<>(table.fit(width));
    lines.addAll(Plot.lines("comments a day, the last days", breakdown.days(), width));
    lines.addAll(Plot.lines("groups by pattern", breakdown.patterns(), width));
    lines.addAll(Plot.lines("decisions by moderator", breakdown.moderators(), width));
    lines.addAll(Plot.lines("authors with most duplicates", breakdown.authors(), width));
    lines.addAll(Plot.lines("texts with most copies", breakdown.copied(), width));
    console.page(lines);
  }

  private static List<Map<String, Object>> json(List<Tally> tallies) {
    return tallies.stream()
        .map(tally -> Map.<String, Object>of("what", tally.what(), "number", tally.number()))
        .toList();
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
