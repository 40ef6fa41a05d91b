package colander.shell;

import colander.session.Searching;
import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The command that writes a note on a comment. */
@Component
final class NoteCommand {

  private final Searching searching;
  private final Console console;

  NoteCommand(Searching searching, Console console) {
    this.searching = searching;
    this.console = console;
  }

  @Command(name = "note", description = "Write a note on a comment", group = "Decide")
  @Example("note 12 asked the author for a source")
  void note(
      @Argument(index = 0, description = "the comment") @Operand(name = "ID") @Suggested("id")
          String id,
      @Arguments @Operand(name = "TEXT", description = "what to note", atLeast = 1)
          List<String> words) {
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw new UsageException("a note needs a text");
    }
    searching.note(id, text);
    console.line("noted on " + id);
  }
}
