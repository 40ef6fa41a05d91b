package colander.shell.spring;

import colander.shell.Console;
import colander.shell.Example;
import colander.shell.Operand;
import colander.shell.Suggested;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** The commands about the program itself. */
@Component
final class HelpCommands {

  static final String GROUP = "The program";
  static final String EXIT = "exit";

  private final Console console;
  private final ObjectProvider<CommandRegistry> registry;
  private final ObjectProvider<CommandLine> commandLine;

  HelpCommands(
      Console console,
      ObjectProvider<CommandRegistry> registry,
      ObjectProvider<CommandLine> commandLine) {
    this.console = console;
    this.registry = registry;
    this.commandLine = commandLine;
  }

  @Command(name = "help", description = "Show all commands, or how one is used", group = GROUP)
  @Example({"help", "help hide"})
  void help(
      @Arguments
          @Operand(name = "COMMAND", description = "the command to explain")
          @Suggested("command")
          List<String> command) {
    if (command.isEmpty()) {
      console.page(HelpPage.ofProgram(registry.getObject().getCommands(), console.width()));
    } else if (commandLine.getObject().command(command) instanceof MethodCommand found) {
      console.page(HelpPage.of(found, console.width()));
    }
  }

  @Command(name = EXIT, alias = "quit", description = "Leave the shell", group = GROUP)
  @Example("exit")
  void exit() {}
}
