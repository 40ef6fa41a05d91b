package colander.shell;

import colander.session.Searching;
import java.util.List;
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
      @Arguments
          @Operand(name = "ID TEXT", description = "the comment, and what to note", atLeast = 2)
          @Suggested("id")
          List<String> words) {
    if (words.size() < 2) {
      throw new UsageException("note takes a comment and a text: note 12 asked for a source");
    }
    String id = words.get(0);
    String text = String.join(" ", words.subList(1, words.size())).strip();
    if (text.isEmpty()) {
      throw new UsageException("a note needs a text");
    }
    searching.note(id, text);
    console.line("noted on " + id);
  }
}
