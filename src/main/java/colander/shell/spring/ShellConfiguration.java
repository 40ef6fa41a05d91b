package colander.shell.spring;

import colander.shell.Console;
import colander.shell.GlobalOptions;
import colander.shell.Interruption;
import colander.shell.Invocation;
import colander.shell.PromptWords;
import colander.shell.StayInShell;
import colander.shell.Suggestions;
import colander.shell.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * The parts of the shell.
 *
 * <p>They stand in for Spring Shell's auto-configuration, nearly all of which the workarounds of
 * this package would have to replace, and which takes time at every start. Everything is lazy:
 * terminal, line reader and history exist in the shell only.
 */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

  @Bean
  GlobalOptions globalOptions(Invocation invocation) {
    return invocation.options();
  }

  @Bean
  Surroundings surroundings() {
    return Surroundings.of(System.getenv());
  }

  @Bean
  Console console(GlobalOptions options, Surroundings surroundings) {
    return new Console(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        surroundings,
        options.color());
  }

  @Bean
  Interruption interruption() {
    return new Interruption();
  }

  @Bean
  CommandRegistry commandRegistry(ConfigurableListableBeanFactory beans) {
    return Commands.registry(beans);
  }

  @Bean
  CommandLine commandLine(CommandRegistry registry) {
    return new CommandLine(registry);
  }

  @Bean
  Runner runner(
      Invocation invocation,
      Surroundings surroundings,
      Console console,
      Interruption interruption,
      CommandLine commandLine,
      ObjectProvider<Prompt> prompt,
      StayInShell stay) {
    return new Runner(invocation, surroundings, console, interruption, commandLine, prompt, stay);
  }

  @Bean
  ApplicationRunner start(Runner runner) {
    return arguments -> runner.run(arguments.getSourceArgs());
  }

  @Bean(destroyMethod = "close")
  Terminal terminal(Interruption interruption) throws IOException {
    Terminal terminal =
        TerminalBuilder.builder().system(true).encoding(StandardCharsets.UTF_8).build();
    terminal.handle(Terminal.Signal.INT, signal -> interruption.request());
    return terminal;
  }

  @Bean
  LineReader lineReader(
      Terminal terminal, CommandRegistry registry, ObjectProvider<Suggestions> suggestions) {
    LineReader reader =
        LineReaderBuilder.builder()
            .appName("colander")
            .terminal(terminal)
            .parser(Words.parser())
            .completer(new Completion(registry, suggestions))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.INSERT_TAB, false)
            .build();
    HistoryFile.prepare(System.getenv())
        .ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
    return reader;
  }

  @Bean
  Prompt prompt(LineReader reader, Console console, GlobalOptions options, PromptWords words) {
    Terminal terminal = reader.getTerminal();
    console.enterShell(terminal::getWidth, new Pager(terminal));
    return new Prompt(reader, words::text, options.color());
  }
}
