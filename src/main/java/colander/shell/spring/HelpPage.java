package colander.shell.spring;

import colander.shell.GlobalOption;
import colander.shell.Line;
import colander.shell.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.springframework.shell.core.command.Command;

/**
 * The help texts, in a stable order, wrapped to a width.
 *
 * <p>Spring Shell's help lists in random order and leaves out arguments.
 */
final class HelpPage {

  private static final int INDENT = 2;
  private static final int WIDEST_TERM = 26;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  HelpPage(int width) {
    this.width = width;
  }

  /** Describes the program: how to call it, all commands by group, the global options. */
  static List<Line> ofProgram(Iterable<? extends Command> commands, int width) {
    HelpPage page = new HelpPage(width);
    page.heading("Usage");
    page.text("colander [OPTION…] [COMMAND …]");
    page.text("Without a command: opens the shell, or runs the commands that come in by a pipe.");
    Map<String, Map<String, String>> groups = new TreeMap<>();
    for (Command command : commands) {
      if (!command.isHidden()) {
        groups
            .computeIfAbsent(command.getGroup(), group -> new TreeMap<>())
            .put(command.getName(), command.getDescription());
      }
    }
    groups.forEach(page::list);
    Map<String, String> options = new LinkedHashMap<>();
    for (GlobalOption option : GlobalOption.values()) {
      options.put((option.flag() + " " + option.value()).strip(), option.description());
    }
    page.list("Options of the program", options);
    page.lines.add(Line.EMPTY);
    page.text("More on a command: help COMMAND");
    return page.lines;
  }

  /** Describes one command: how to call it, its arguments and options, examples. */
  static List<Line> of(MethodCommand command, int width) {
    HelpPage page = new HelpPage(width);
    page.lines.addAll(page.wrap(command.getDescription(), 0));
    page.lines.add(Line.EMPTY);
    page.heading("Usage");
    page.text(usage(command));
    if (!command.getHelp().isBlank()) {
      page.lines.add(Line.EMPTY);
      command.getHelp().strip().lines().forEach(line -> page.lines.addAll(page.wrap(line, 0)));
    }
    page.list("Arguments", described(command.operands()));
    page.list(
        "Options",
        described(
            command.parameters().stream()
                .filter(Parameter::isOption)
                .sorted(Comparator.comparing(Parameter::name))
                .toList()));
    if (!command.examples().isEmpty()) {
      page.lines.add(Line.EMPTY);
      page.heading("Examples");
      command.examples().forEach(page::text);
    }
    return page.lines;
  }

  private static String usage(MethodCommand command) {
    String options =
        command.parameters().stream()
            .filter(Parameter::isOption)
            .map(option -> option.least() > 0 ? syntax(option) : "[" + syntax(option) + "]")
            .collect(Collectors.joining(" "));
    String operands =
        command.operands().stream()
            .map(operand -> operand.name() + (operand.list() ? "…" : ""))
            .collect(Collectors.joining(" "));
    boolean optional = command.operands().stream().allMatch(operand -> operand.least() == 0);
    String wanted = optional && !operands.isEmpty() ? "[" + operands + "]" : operands;
    return (command.getName() + " " + wanted + " " + options).replaceAll(" +", " ").strip();
  }

  private static String syntax(Parameter option) {
    return option.isFlag() ? option.title() : option.title() + " " + placeholder(option);
  }

  private static String placeholder(Parameter option) {
    Class<?> type = option.type();
    boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
    String word = number ? "N" : option.isFile() ? "FILE" : option.name().toUpperCase(Locale.ROOT);
    return option.list() ? word + "…" : word;
  }

  private static Map<String, String> described(List<Parameter> parameters) {
    Map<String, String> described = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      StringBuilder text = new StringBuilder(parameter.description());
      if (!parameter.choices().isEmpty()) {
        text.append(text.isEmpty() ? "" : ": ").append(String.join(", ", parameter.choices()));
      }
      if (!parameter.defaultValue().isEmpty()) {
        text.append(" (default ").append(parameter.defaultValue()).append(')');
      }
      String term = parameter.isOption() ? syntax(parameter) : parameter.name();
      String letter = parameter.shortName() == ' ' ? "" : "-" + parameter.shortName() + ", ";
      described.put(letter + term, text.toString());
    }
    return described;
  }

  private void list(String title, Map<String, String> terms) {
    if (terms.isEmpty()) {
      return;
    }
    lines.add(Line.EMPTY);
    heading(title);
    int longest = terms.keySet().stream().mapToInt(String::length).max().orElse(0);
    int column = Math.min(longest, WIDEST_TERM) + INDENT * 2;
    terms.forEach((term, description) -> item(term, description, column));
  }

  private void item(String term, String description, int column) {
    Line start = Line.of(" ".repeat(INDENT)).add(Style.KEY, term);
    List<Line> wrapped = wrap(description, column);
    if (start.width() + 1 < column) {
      start = start.padRight(column);
      lines.add(wrapped.isEmpty() ? start : start.plain(wrapped.get(0).toString().strip()));
      lines.addAll(wrapped.subList(Math.min(1, wrapped.size()), wrapped.size()));
    } else {
      lines.add(start);
      lines.addAll(wrapped);
    }
  }

  private void heading(String title) {
    lines.add(Line.of(Style.STRONG, title));
  }

  private void text(String text) {
    lines.addAll(wrap(text, INDENT));
  }

  private List<Line> wrap(String text, int indent) {
    String margin = " ".repeat(indent);
    return WordUtils.wrap(text, Math.max(20, width - indent), "\n", false)
        .lines()
        .map(line -> Line.of(margin + line))
        .toList();
  }
}
