package colander.shell;

import colander.moderation.Statistics;
import colander.report.Json;
import colander.session.Browsing;
import colander.session.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The commands for whole databases. */
@Component
final class DatabaseCommands {

  private final Databases databases;
  private final Browsing browsing;
  private final Console console;

  DatabaseCommands(Databases databases, Browsing browsing, Console console) {
    this.databases = databases;
    this.browsing = browsing;
    this.console = console;
  }

  @Command(name = "open", description = "Go on with another database", group = "Databases")
  @Example("open forum.db")
  void open(
      @Argument(index = 0, description = "a database that is there") @Operand(name = "FILE")
          Path file)
      throws IOException {
    databases.open(file);
    info(ListFormat.TEXT);
  }

  @Command(name = "info", description = "Tell which database is open", group = "Databases")
  @Example("info")
  void info(
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    Statistics counts = browsing.statistics();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("file", databases.file().toAbsolutePath().normalize().toString());
    facts.put("bytes", Files.size(databases.file()));
    facts.put("threads", counts.threads());
    facts.put("comments", counts.comments());
    facts.put("groups", counts.groups());
    facts.put("open groups", counts.openGroups());
    facts.put("steps", counts.steps());
    if (format == ListFormat.JSON) {
      Json.write(facts, console.document());
      return;
    }
    Table table = new Table().left("what").text("value");
    facts.forEach(
        (what, value) ->
            table.row(
                what,
                value instanceof Long number
                    ? String.format(Locale.ROOT, "%,d", number)
                    : value.toString()));
    console.table(table);
  }

  @Command(
      name = "backup",
      description = "Copy the database while it is in use",
      group = "Databases")
  @Example("backup before-cleanup.db")
  void backup(@Argument(index = 0, description = "a new file") @Operand(name = "FILE") Path file)
      throws IOException {
    databases.backup(file);
    console.line(String.format(Locale.ROOT, "copied %,d bytes to %s", Files.size(file), file));
  }
}
