package colander.shell.spring;

import colander.shell.Operand;
import colander.shell.Suggested;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Option;

/**
 * One parameter of a command's method, as its annotations declare it.
 *
 * <p>Spring Shell describes options only; arguments take part neither in parsing nor in help nor in
 * completion (spring-projects/spring-shell#1346).
 *
 * @param kind an option, one argument or all arguments
 * @param name the option's long name or the argument's label
 * @param shortName the option's letter, or a space
 * @param index the argument's place, from 0; -1 for others
 * @param defaultValue what is taken if nothing is given, or empty
 * @param least how many values must be given
 * @param list whether it takes any number of values
 * @param type the type of one value
 * @param suggestions the kind of its completions, or empty
 */
record Parameter(
    Kind kind,
    String name,
    char shortName,
    int index,
    String description,
    String defaultValue,
    int least,
    boolean list,
    Class<?> type,
    String suggestions) {

  enum Kind {
    OPTION,
    ARGUMENT,
    ARGUMENTS
  }

  /** Reads the annotations of a method's parameter. */
  static Parameter of(java.lang.reflect.Parameter parameter) {
    Option option = parameter.getAnnotation(Option.class);
    if (option != null) {
      return option(parameter, option);
    }
    Argument argument = parameter.getAnnotation(Argument.class);
    if (argument == null && !parameter.isAnnotationPresent(Arguments.class)) {
      throw new IllegalArgumentException(
          "parameter must be an option or argument: " + parameter.getDeclaringExecutable());
    }
    Operand operand = parameter.getAnnotation(Operand.class);
    String label = operand == null ? "" : operand.name();
    String said = operand == null ? "" : operand.description();
    String defaultValue = argument == null ? "" : argument.defaultValue();
    return new Parameter(
        argument == null ? Kind.ARGUMENTS : Kind.ARGUMENT,
        label.isEmpty() ? parameter.getName().toUpperCase(Locale.ROOT) : label,
        ' ',
        argument == null ? -1 : argument.index(),
        said.isEmpty() && argument != null ? argument.description() : said,
        defaultValue,
        least(parameter, argument, operand, defaultValue),
        argument == null,
        elementType(parameter),
        suggestions(parameter));
  }

  private static Parameter option(java.lang.reflect.Parameter parameter, Option option) {
    return new Parameter(
        Kind.OPTION,
        option.longName().isEmpty() ? parameter.getName() : option.longName(),
        option.shortName(),
        -1,
        option.description(),
        option.defaultValue(),
        option.required() ? 1 : 0,
        List.class == parameter.getType(),
        elementType(parameter),
        suggestions(parameter));
  }

  private static int least(
      java.lang.reflect.Parameter parameter,
      @Nullable Argument argument,
      @Nullable Operand operand,
      String defaultValue) {
    if (argument == null) {
      return operand == null ? 0 : operand.atLeast();
    }
    boolean optional =
        !defaultValue.isEmpty() || parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return optional ? 0 : 1;
  }

  private static Class<?> elementType(java.lang.reflect.Parameter parameter) {
    Type type = parameter.getParameterizedType();
    boolean list = parameter.getType() == List.class;
    if (list && type instanceof ParameterizedType generic) {
      return (Class<?>) generic.getActualTypeArguments()[0];
    }
    return parameter.getType();
  }

  private static String suggestions(java.lang.reflect.Parameter parameter) {
    Suggested suggested = parameter.getAnnotation(Suggested.class);
    return suggested == null ? "" : suggested.value();
  }

  boolean isOption() {
    return kind == Kind.OPTION;
  }

  boolean isFlag() {
    return isOption() && (type == boolean.class || type == Boolean.class);
  }

  boolean isFile() {
    return type == Path.class;
  }

  /** Tells whether a word is this option, without a value. */
  boolean isNamed(String word) {
    return isOption()
        && (word.equals("--" + name) || (shortName != ' ' && word.equals("-" + shortName)));
  }

  /** Returns what the user calls it: {@code --kind} or {@code FILE}. */
  String title() {
    return isOption() ? "--" + name : name;
  }

  /** Returns the values it may have, as typed, if it has only a few; empty if it is open. */
  List<String> choices() {
    if (!type.isEnum()) {
      return List.of();
    }
    return Arrays.stream(type.getEnumConstants()).map(c -> typed((Enum<?>) c)).toList();
  }

  /** Returns a constant as it is typed: lower case, with dashes. */
  static String typed(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  CommandOption asOption(String value) {
    return CommandOption.with()
        .longName(name)
        .shortName(shortName)
        .description(description)
        .required(least > 0)
        .defaultValue(defaultValue)
        .type(type)
        .value(value)
        .build();
  }
}
