package colander.shell.spring;

import colander.shell.GlobalOption;
import colander.shell.UsageException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Reads a command line strictly: every word must be something that the command declares.
 *
 * <p>Spring Shell's parser ignores unknown options and surplus arguments, lets a flag swallow the
 * next word, takes {@code -5} for an option and shows {@code --help} only in second place
 * (spring-projects/spring-shell#1374 and others). Here options and arguments mix in any order,
 * {@code --} ends the options, and {@code --help} anywhere before it asks for help.
 */
final class CommandLine implements CommandParser {

  private static final String END_OF_OPTIONS = "--";

  private final CommandRegistry registry;

  CommandLine(CommandRegistry registry) {
    this.registry = registry;
  }

  CommandRegistry registry() {
    return registry;
  }

  @Override
  public ParsedInput parse(String line) {
    return parse(Words.of(line));
  }

  /**
   * Reads a command and what follows it, quotes already resolved.
   *
   * @throws UsageException if the command does not exist or does not take these words
   */
  ParsedInput parse(List<String> words) {
    List<String> beforeEnd =
        words.contains(END_OF_OPTIONS) ? words.subList(0, words.indexOf(END_OF_OPTIONS)) : words;
    if (beforeEnd.stream().anyMatch(CommandLine::asksForHelp)) {
      return help(beforeEnd.stream().filter(word -> !asksForHelp(word)).toList());
    }
    Command command = command(words);
    int length = (int) command.getName().chars().filter(c -> c == ' ').count() + 1;
    ParsedInput.Builder input = input(command);
    List<Parameter> parameters =
        command instanceof MethodCommand declared ? declared.parameters() : List.of();
    new Reading(command.getName(), parameters, input).read(words.subList(length, words.size()));
    return input.build();
  }

  private static boolean asksForHelp(String word) {
    return word.equals("--help") || word.equals("-h");
  }

  private ParsedInput help(List<String> words) {
    ParsedInput.Builder input = ParsedInput.builder().commandName("help");
    if (!words.isEmpty()) {
      String[] names = command(words).getName().split(" ", -1);
      for (int i = 0; i < names.length; i++) {
        input.addArgument(new CommandArgument(i, names[i]));
      }
    }
    return input.build();
  }

  private static ParsedInput.Builder input(Command command) {
    String[] names = command.getName().split(" ", -1);
    ParsedInput.Builder input = ParsedInput.builder().commandName(names[0]);
    Stream.of(names).skip(1).forEach(input::addSubCommand);
    return input;
  }

  /** Finds the command that the first words name. */
  Command command(List<String> words) {
    for (int length = Math.min(3, words.size()); length > 0; length--) {
      Command command = registry.getCommandByName(String.join(" ", words.subList(0, length)));
      if (command != null) {
        return command;
      }
    }
    String word = words.get(0);
    if (word.startsWith("-")) {
      List<String> flags = Stream.of(GlobalOption.values()).map(GlobalOption::flag).toList();
      throw new UsageException(
          "unknown option " + word + DidYouMean.of(word, flags) + " (see: help)");
    }
    List<String> names =
        registry.getCommands().stream()
            .filter(command -> !command.isHidden())
            .map(Command::getName)
            .toList();
    throw new UsageException(
        "unknown command '" + word + "'" + DidYouMean.of(word, names) + " (see: help)");
  }

  /** One pass over the words after the command's name. */
  private record Reading(String command, List<Parameter> parameters, ParsedInput.Builder input) {

    void read(List<String> words) {
      Deque<String> rest = new ArrayDeque<>(words);
      List<String> values = new ArrayList<>();
      List<Parameter> given = new ArrayList<>();
      while (!rest.isEmpty()) {
        String word = rest.remove();
        if (word.equals(END_OF_OPTIONS)) {
          values.addAll(rest);
          rest.clear();
        } else if (looksLikeOption(word)) {
          given.add(option(word, rest));
        } else {
          values.add(word);
        }
      }
      operands(values);
      parameters.stream()
          .filter(parameter -> parameter.isOption() && parameter.least() > 0)
          .filter(parameter -> !given.contains(parameter))
          .findFirst()
          .ifPresent(missing -> fail(missing.title() + " is missing"));
    }

    private Parameter option(String word, Deque<String> rest) {
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Parameter parameter = named(name);
      if (parameter.isFlag()) {
        if (equals >= 0) {
          fail(name + " takes no value");
        }
        input.addOption(parameter.asOption("true"));
        return parameter;
      }
      String value = equals >= 0 ? word.substring(equals + 1) : rest.poll();
      if (value == null || (equals < 0 && looksLikeOption(value))) {
        fail(name + " needs a value" + (value == null ? "" : "; write " + name + "=" + value));
        return parameter;
      }
      input.addOption(parameter.asOption(value));
      return parameter;
    }

    private Parameter named(String name) {
      Optional<Parameter> parameter = parameters.stream().filter(p -> p.isNamed(name)).findFirst();
      if (parameter.isEmpty() && GlobalOption.named(name).isPresent()) {
        throw new UsageException(name + " is given when colander starts, not inside a session");
      }
      List<String> known =
          parameters.stream().filter(Parameter::isOption).map(Parameter::title).toList();
      return parameter.orElseThrow(
          () -> failure("unknown option " + name + DidYouMean.of(name, known)));
    }

    private void operands(List<String> values) {
      List<Parameter> operands = parameters.stream().filter(p -> !p.isOption()).toList();
      int most = operands.stream().anyMatch(Parameter::list) ? values.size() : operands.size();
      if (values.size() > most) {
        fail("'" + values.get(most) + "' is one argument too many");
      }
      int least = operands.stream().mapToInt(Parameter::least).sum();
      if (values.size() < least) {
        fail(operands.get(Math.min(values.size(), operands.size() - 1)).title() + " is missing");
      }
      for (int i = 0; i < values.size(); i++) {
        input.addArgument(new CommandArgument(i, values.get(i)));
      }
    }

    private void fail(String what) {
      throw failure(what);
    }

    private UsageException failure(String what) {
      return new UsageException(command + ": " + what + " (see: help " + command + ")");
    }

    private static boolean looksLikeOption(String word) {
      return word.length() > 1 && word.startsWith("-") && !word.matches("-[0-9.].*");
    }
  }
}
