package colander.shell;

import colander.duplicate.PolicyDescription;
import colander.duplicate.Scope;
import colander.report.Json;
import colander.report.Phrasing;
import colander.session.Scanning;
import colander.session.Scanning.ScanResult;
import colander.session.Workspace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that finds the groups of duplicates again. */
@Component
final class RescanCommand {

  private final Scanning scanning;
  private final Workspace workspace;
  private final Interruption interruption;
  private final Console console;

  RescanCommand(
      Scanning scanning, Workspace workspace, Interruption interruption, Console console) {
    this.scanning = scanning;
    this.workspace = workspace;
    this.interruption = interruption;
    this.console = console;
  }

  @Command(
      name = "rescan",
      description = "Find the groups of duplicates again; decisions stay",
      group = "Load and report")
  @Example({"rescan", "rescan --threshold strict --scope thread", "rescan --within 24h"})
  void rescan(
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
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    ScanResult result =
        interruption.cancellable(
            workspace::cancel,
            () ->
                scanning.rescan(
                    last -> PolicyOptions.change(last, threshold, scope, within, sameAuthor)));
    PolicyDescription policy = PolicyDescription.of(result.policy());
    if (format == ListFormat.JSON) {
      Json.write(json(result, policy), console.document());
      return;
    }
    console.line(
        String.format(
            Locale.ROOT,
            "%s compared, %s of duplicates with %s (threshold %s, scope %s)",
            Phrasing.count(result.compared(), "comment"),
            Phrasing.count(result.groups(), "group"),
            Phrasing.count(result.flagged(), "comment"),
            policy.threshold(),
            policy.scope()));
  }

  private static Map<String, Object> json(ScanResult result, PolicyDescription policy) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("compared", result.compared());
    json.put("groups", result.groups());
    json.put("flagged", result.flagged());
    json.put("threshold", policy.threshold());
    json.put("scope", policy.scope());
    return json;
  }
}
