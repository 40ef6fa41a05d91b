package colander.shell.spring;

import colander.shell.Example;
import colander.shell.Exit;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.AbstractCommand;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.util.ReflectionUtils;

/**
 * A command that is a method annotated with {@code @Command}.
 *
 * <p>In place of Spring Shell's own adapter, for five reasons: it prints a returned exit status
 * instead of passing it on (spring-projects/spring-shell#1339); it ignores the defaults of
 * primitive parameters and converters (#1352); it does not name the option whose value is wrong; it
 * creates every command's bean, and a Bean Validation factory, at each start.
 */
final class MethodCommand extends AbstractCommand {

  private final Method method;
  private final Supplier<Object> target;
  private final Supplier<Values> values;
  private final List<Parameter> parameters;

  MethodCommand(
      Command annotation, Method method, Supplier<Object> target, Supplier<Values> values) {
    super(
        String.join(" ", annotation.name()),
        annotation.description(),
        annotation.group(),
        annotation.help(),
        annotation.hidden());
    this.method = method;
    this.target = target;
    this.values = values;
    parameters = Arrays.stream(method.getParameters()).map(Parameter::of).toList();
    setAliases(List.of(annotation.alias()));
    setOptions(parameters.stream().filter(Parameter::isOption).map(p -> p.asOption("")).toList());
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Parameter> operands() {
    return parameters.stream().filter(parameter -> !parameter.isOption()).toList();
  }

  List<String> examples() {
    Example example = method.getAnnotation(Example.class);
    return example == null ? List.of() : List.of(example.value());
  }

  @Override
  public ExitStatus doExecute(CommandContext context) {
    @Nullable Object[] arguments =
        parameters.stream().map(parameter -> argument(parameter, context)).toArray();
    Object bean = target.get();
    ReflectionUtils.makeAccessible(method);
    Object result = ReflectionUtils.invokeMethod(method, bean, arguments);
    Exit exit = result instanceof Exit given ? given : Exit.DONE;
    return new ExitStatus(exit.status(), exit.name());
  }

  private @Nullable Object argument(Parameter parameter, CommandContext context) {
    List<String> words = words(parameter, context);
    if (words.isEmpty() && !parameter.defaultValue().isEmpty()) {
      words = List.of(parameter.defaultValue());
    }
    if (parameter.list()) {
      return words.stream().map(word -> values.get().of(parameter, word)).toList();
    }
    if (parameter.isFlag()) {
      return !words.isEmpty() && !words.get(0).equals("false");
    }
    return words.isEmpty() ? null : values.get().of(parameter, words.get(words.size() - 1));
  }

  private static List<String> words(Parameter parameter, CommandContext context) {
    if (parameter.isOption()) {
      return context.parsedInput().options().stream()
          .filter(option -> parameter.name().equals(option.longName()))
          .map(CommandOption::value)
          .toList();
    }
    return context.parsedInput().arguments().stream()
        .filter(given -> parameter.list() || given.index() == parameter.index())
        .map(given -> given.value())
        .toList();
  }
}
