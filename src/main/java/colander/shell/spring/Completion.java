package colander.shell.spring;

import colander.shell.Suggestions;
import colander.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/**
 * Completes commands, options, and the values of options and arguments.
 *
 * <p>Spring Shell completes nothing after the first argument (spring-projects/spring-shell#1346).
 */
final class Completion extends CommandCompleter {

  private final CommandRegistry registry;
  private final ObjectProvider<Suggestions> suggestions;

  Completion(CommandRegistry registry, ObjectProvider<Suggestions> suggestions) {
    super(registry);
    this.registry = registry;
    this.suggestions = suggestions;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    String typed = line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
    MethodCommand command = command(before);
    if (command == null) {
      commands(String.join(" ", before)).forEach((n, d) -> candidates.add(candidate(n, d)));
      return;
    }
    int length = command.getName().split(" ", -1).length;
    complete(command, before.subList(length, before.size()), typed, candidates);
  }

  private void complete(
      MethodCommand command, List<String> before, String typed, List<Candidate> candidates) {
    List<Parameter> options = command.parameters().stream().filter(Parameter::isOption).toList();
    int equals = typed.indexOf('=');
    boolean ended = before.contains("--");
    if (!ended && typed.startsWith("-") && equals > 0) {
      String name = typed.substring(0, equals);
      named(options, name)
          .forEach(o -> values(o, typed.substring(equals + 1), name + "=", candidates));
      return;
    }
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    List<Parameter> waiting = named(options, last).filter(o -> !o.isFlag()).toList();
    if (!ended && !waiting.isEmpty()) {
      values(waiting.get(0), typed, "", candidates);
      return;
    }
    if (!typed.startsWith("-") || ended) {
      operand(command.operands(), operandsIn(options, before))
          .forEach(operand -> values(operand, typed, "", candidates));
    }
    if (!ended && (typed.startsWith("-") || candidates.isEmpty())) {
      options.stream()
          .filter(o -> o.list() || before.stream().noneMatch(word -> isGiven(o, word)))
          .forEach(o -> candidates.add(candidate(o.title(), o.description())));
    }
  }

  private static Stream<Parameter> named(List<Parameter> options, String word) {
    return options.stream().filter(option -> option.isNamed(word));
  }

  private static boolean isGiven(Parameter option, String word) {
    return option.isNamed(word) || word.startsWith(option.title() + "=");
  }

  private static int operandsIn(List<Parameter> options, List<String> words) {
    int count = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (named(options, word).anyMatch(option -> !option.isFlag())) {
        i++;
      } else if (!word.startsWith("-")) {
        count++;
      }
    }
    return count;
  }

  private static Stream<Parameter> operand(List<Parameter> operands, int index) {
    return operands.stream().filter(operand -> operand.list() || operand.index() == index);
  }

  private void values(
      Parameter parameter, String typed, String prefix, List<Candidate> candidates) {
    parameter.choices().forEach(choice -> candidates.add(candidate(prefix + choice, "")));
    if (parameter.isFile()) {
      candidates.addAll(FileNames.startingWith(typed, prefix));
    }
    suggested(parameter.suggestions(), typed)
        .forEach((value, about) -> candidates.add(candidate(prefix + value, about)));
  }

  private Map<String, String> suggested(String kind, String typed) {
    if (kind.equals("command")) {
      return commands("");
    }
    try {
      return suggestions.stream()
          .filter(source -> source.kind().equals(kind))
          .findFirst()
          .map(source -> source.startingWith().apply(typed))
          .orElse(Map.of());
    } catch (RuntimeException e) {
      return Map.of(); // a Tab that finds nothing is better than an error across the prompt
    }
  }

  private @Nullable MethodCommand command(List<String> words) {
    List<String> names = new ArrayList<>(words);
    while (!names.isEmpty()) {
      Command found = registry.getCommandByName(String.join(" ", names));
      if (found instanceof MethodCommand command) {
        return command;
      }
      names.remove(names.size() - 1);
    }
    return null;
  }

  /** Returns the next words of the commands that begin with these words, and what they do. */
  private Map<String, String> commands(String start) {
    Map<String, String> next = new TreeMap<>();
    String prefix = start.isEmpty() ? "" : start + " ";
    for (Command command : registry.getCommands()) {
      if (!command.isHidden() && command.getName().startsWith(prefix)) {
        String[] rest = command.getName().substring(prefix.length()).split(" ", 2);
        next.put(rest[0], rest.length == 1 ? command.getDescription() : "");
      }
    }
    return next;
  }

  private static Candidate candidate(String value, String about) {
    String shown = VisibleText.line(value);
    String text = about.isEmpty() ? null : VisibleText.line(about);
    return new Candidate(value, shown, null, text, null, null, true);
  }
}
