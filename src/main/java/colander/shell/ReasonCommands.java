package colander.shell;

import colander.moderation.Reason;
import colander.report.Json;
import colander.session.Reasons;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that lists the reasons for decisions, and adds to them. */
@Component
final class ReasonCommands {

  private final Reasons reasons;
  private final Console console;

  ReasonCommands(Reasons reasons, Console console) {
    this.reasons = reasons;
    this.console = console;
  }

  @Command(
      name = "reasons",
      description = "List the reasons for decisions, or add one",
      group = "Decide")
  @Example({"reasons", "reasons astroturf \"paid praise\""})
  void reasons(
      @Argument(index = 0, description = "a word to add to the list") @Operand(name = "WORD")
          @Nullable String word,
      @Argument(index = 1, description = "what it means") @Operand(name = "MEANING")
          @Nullable String description,
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    if (word != null) {
      add(word, description == null ? "" : description);
      return;
    }
    List<Reason> all = reasons.all();
    if (format == ListFormat.JSON) {
      Json.write(all.stream().map(ReasonCommands::json).toList(), console.document());
      return;
    }
    Table table = new Table().left("reason").text("means");
    all.forEach(reason -> table.row(reason.word(), reason.description()));
    console.table(table);
  }

  private void add(String word, String description) {
    try {
      reasons.put(new Reason(word, description));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    console.line("'" + word + "' is a reason now");
  }

  private static Map<String, String> json(Reason reason) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("word", reason.word());
    json.put("description", reason.description());
    return json;
  }
}
