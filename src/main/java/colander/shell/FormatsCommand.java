package colander.shell;

import colander.reader.Exports;
import colander.reader.Format;
import colander.report.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that tells which formats can be read. */
@Component
final class FormatsCommand {

  private final Console console;

  FormatsCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "formats",
      description = "List the formats that can be read, and what each keeps",
      group = "Load and report")
  @Example("formats")
  void formats(
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    if (format == ListFormat.JSON) {
      Json.write(Exports.formats().stream().map(FormatsCommand::json).toList(), console.document());
      return;
    }
    Table table = new Table().left("format").text("recognised by").text("keeps, besides the text");
    for (Format known : Exports.formats()) {
      table.row(known.name(), known.recognisedBy(), known.keeps());
    }
    console.table(table);
  }

  private static Map<String, String> json(Format format) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("format", format.name());
    json.put("recognisedBy", format.recognisedBy());
    json.put("keeps", format.keeps());
    return json;
  }
}
