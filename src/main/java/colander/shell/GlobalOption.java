package colander.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An option of the program itself, allowed before and after the command. */
public enum GlobalOption {
  DB("FILE", "database to work on (COLANDER_DB; default colander.db in the current folder)"),
  MODERATOR("NAME", "who decides (COLANDER_MODERATOR; default the system user)"),
  NO_COLOR("", "plain output (NO_COLOR)"),
  KEEP_GOING("", "in a script, go on after a command that failed"),
  DEBUG("", "show stack traces of failures"),
  HELP("", "show help, with a command that command's"),
  VERSION("", "show the version");

  private final String value;
  private final String description;

  GlobalOption(String value, String description) {
    this.value = value;
    this.description = description;
  }

  /** Returns the option as typed, with its two dashes. */
  public String flag() {
    return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what stands for the value in help, empty if the option takes none. */
  public String value() {
    return value;
  }

  public String description() {
    return description;
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  /** Finds the option that a word names, whether or not a value follows after an equals sign. */
  public static Optional<GlobalOption> named(String word) {
    int equals = word.indexOf('=');
    String flag = equals < 0 ? word : word.substring(0, equals);
    return Arrays.stream(values()).filter(option -> option.flag().equals(flag)).findFirst();
  }
}
