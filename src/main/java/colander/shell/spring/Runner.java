package colander.shell.spring;

import colander.shell.Console;
import colander.shell.Exit;
import colander.shell.Failures;
import colander.shell.Interruption;
import colander.shell.Invocation;
import colander.shell.StayInShell;
import colander.shell.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.ShellRunner;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Runs what the program was called for: one command, a script from standard input, or the shell.
 *
 * <p>Spring Shell goes by a property instead (spring-projects/spring-shell#1278), joins arguments
 * with spaces and ends with status 0 whatever a command says (#1339).
 */
final class Runner implements ShellRunner, ExitCodeGenerator {

  private final Invocation invocation;
  private final Surroundings surroundings;
  private final Console console;
  private final Interruption interruption;
  private final Failures failures;
  private final CommandLine commandLine;
  private final CommandRegistry registry;
  private final ObjectProvider<Prompt> prompt;
  private final StayInShell stay;
  private Exit exit = Exit.DONE;
  private boolean leaving;

  Runner(
      Invocation invocation,
      Surroundings surroundings,
      Console console,
      Interruption interruption,
      CommandLine commandLine,
      ObjectProvider<Prompt> prompt,
      StayInShell stay) {
    this.invocation = invocation;
    this.surroundings = surroundings;
    this.console = console;
    this.interruption = interruption;
    this.commandLine = commandLine;
    registry = commandLine.registry();
    this.prompt = prompt;
    this.stay = stay;
    failures = new Failures(console, invocation.options().debug());
  }

  @Override
  public void run(String[] args) throws IOException {
    if (invocation.words().isEmpty() && surroundings.isInteractive()) {
      shell();
      return;
    }
    BatchSignals.install(interruption);
    exit =
        invocation.words().isEmpty()
            ? script(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
            : run("", () -> commandLine.parse(invocation.words()));
    if (stay.isWanted() && surroundings.isInteractive()) {
      shell();
    }
  }

  @Override
  public int getExitCode() {
    return exit.status();
  }

  private void shell() {
    Prompt lines = prompt.getObject();
    while (!leaving) {
      String line = lines.readInput();
      if (!line.isEmpty()) {
        run("", () -> commandLine.parse(line));
      }
    }
  }

  /** Runs a command a line; returns how the first one ended that did not just do its work. */
  private Exit script(BufferedReader lines) throws IOException {
    Exit first = Exit.DONE;
    int number = 0;
    for (String line = lines.readLine(); line != null && !leaving; line = lines.readLine()) {
      String command = line.strip();
      number++;
      if (command.isEmpty() || command.startsWith("#")) {
        continue;
      }
      Exit ended = run("line " + number + ": ", () -> commandLine.parse(command));
      first = first == Exit.DONE ? ended : first;
      boolean stop = ended.isFailure() && !invocation.options().keepGoing();
      if (stop || ended == Exit.INTERRUPTED) {
        return ended;
      }
    }
    return first;
  }

  /** Runs one command; whatever goes wrong is reported here. */
  private Exit run(String where, Supplier<ParsedInput> line) {
    interruption.begin();
    try {
      ParsedInput input = line.get();
      leaving = input.commandName().equals(HelpCommands.EXIT);
      PrintWriter writer = new PrintWriter(console.document());
      CommandContext context = new CommandContext(input, registry, writer, new InputReader() {});
      int status = new CommandExecutor(registry).execute(context).code();
      console.flush();
      boolean stopped = interruption.isRequested() && !Thread.currentThread().isInterrupted();
      return stopped ? failures.interrupted() : Exit.of(status);
    } catch (Throwable e) {
      return interruption.isRequested() ? failures.interrupted() : failures.report(where, e);
    } finally {
      interruption.end();
    }
  }
}
