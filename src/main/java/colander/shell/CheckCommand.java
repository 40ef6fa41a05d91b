package colander.shell;

import colander.report.Json;
import colander.session.Checking;
import java.io.IOException;
import java.util.List;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The command that verifies the database. */
@Component
final class CheckCommand {

  private final Checking checking;
  private final Console console;

  CheckCommand(Checking checking, Console console) {
    this.checking = checking;
    this.console = console;
  }

  @Command(
      name = "check",
      description = "Verify the database and the decision log; 1 if there is damage",
      group = "Databases")
  @Example("check")
  Exit check(
      @Option(longName = "format", description = "what comes out", defaultValue = "text")
          ListFormat format)
      throws IOException {
    List<String> findings = checking.check();
    if (format == ListFormat.JSON) {
      Json.write(findings, console.document());
    } else if (findings.isEmpty()) {
      console.line("the database and its decision log are sound");
    } else {
      findings.forEach(console::line);
    }
    return findings.isEmpty() ? Exit.DONE : Exit.FAILED;
  }
}
