package colander.shell;

import colander.session.Demo;
import colander.session.LoadResult;
import colander.session.Workspace;
import java.io.IOException;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The command that shows the program on a thread of its own. */
@Component
final class DemoCommand {

  private final Demo demo;
  private final Workspace workspace;
  private final GroupCommands groups;
  private final StayInShell stay;
  private final Surroundings surroundings;
  private final Console console;

  DemoCommand(
      Demo demo,
      Workspace workspace,
      GroupCommands groups,
      StayInShell stay,
      Surroundings surroundings,
      Console console) {
    this.demo = demo;
    this.workspace = workspace;
    this.groups = groups;
    this.stay = stay;
    this.surroundings = surroundings;
    this.console = console;
  }

  @Command(
      name = "demo",
      description = "Load a sample thread into a fresh database and show its duplicates",
      group = "Load and report")
  @Example("demo")
  void demo() throws IOException {
    LoadResult result = demo.load();
    console.message("a sample thread is in " + workspace.file());
    result.files().forEach(file -> console.line("loaded: " + LoadWords.account(file)));
    console.line();
    groups.listOpen();
    console.line();
    groups.group(1L, ListFormat.TEXT);
    if (surroundings.isInteractive()) {
      console.line();
      console.line(
          "try: review · thread 1 · group 2 · show 14 15 · hide --group 2 · undo · help · exit");
      stay.want();
    }
  }
}
