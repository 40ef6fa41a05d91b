package colander.shell.spring;

import colander.comment.ColanderException;
import colander.shell.UsageException;
import java.nio.file.InvalidPathException;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;

/**
 * Turns words into the types that commands ask for.
 *
 * <p>Enumerations are typed in lower case with dashes; other types go through Spring's conversions,
 * which use a type's static {@code of}, {@code valueOf} or {@code from}.
 */
final class Values {

  private final ConversionService conversions;

  Values(ConversionService conversions) {
    this.conversions = conversions;
  }

  /**
   * Converts one word.
   *
   * @throws UsageException if the word is no such value, naming the parameter and what it takes
   */
  Object of(Parameter parameter, String word) {
    if (parameter.type().isEnum()) {
      for (Object constant : parameter.type().getEnumConstants()) {
        if (Parameter.typed((Enum<?>) constant).equalsIgnoreCase(word)) {
          return constant;
        }
      }
      throw refusal(parameter, word, "one of " + String.join(", ", parameter.choices()));
    }
    Object value;
    try {
      if (parameter.isFile()) {
        return FileNames.home(word);
      }
      value = conversions.convert(word, parameter.type());
    } catch (ConversionException | InvalidPathException e) {
      throw refusal(parameter, word, reason(parameter, e));
    }
    if (value == null) {
      throw refusal(parameter, word, reason(parameter, new IllegalArgumentException()));
    }
    return value;
  }

  private static UsageException refusal(Parameter parameter, String word, String wanted) {
    return new UsageException(
        "'" + word + "' cannot be the value of " + parameter.title() + ", which must be " + wanted);
  }

  private static String reason(Parameter parameter, Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ColanderException) {
        return "valid: " + cause.getMessage();
      }
    }
    Class<?> type = parameter.type();
    if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
      return "a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type == double.class) {
      return "a number";
    }
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    boolean own = root instanceof IllegalArgumentException && root.getMessage() != null;
    return own ? "valid: " + root.getMessage() : "a " + type.getSimpleName();
  }
}
