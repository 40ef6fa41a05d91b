package colander.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The program's arguments, with the global options taken out.
 *
 * @param options the global options and what the environment says in their place
 * @param version whether only the version is wanted
 * @param words the command with its own options and arguments, as the caller quoted them; empty to
 *     open the shell or run a script
 */
public record Invocation(GlobalOptions options, boolean version, List<String> words) {

  public Invocation {
    words = List.copyOf(words);
  }

  /**
   * Reads the program's arguments; everything after {@code --} is the command's.
   *
   * @throws UsageException if a global option lacks its value or has one it does not take
   */
  public static Invocation of(List<String> args, Map<String, String> environment) {
    Map<GlobalOption, String> given = new EnumMap<>(GlobalOption.class);
    List<String> words = new ArrayList<>();
    Deque<String> rest = new ArrayDeque<>(args);
    while (!rest.isEmpty() && !rest.element().equals("--")) {
      String word = rest.remove();
      GlobalOption.named(word)
          .filter(option -> option != GlobalOption.HELP)
          .ifPresentOrElse(
              option -> given.put(option, value(option, word, rest)), () -> words.add(word));
    }
    words.addAll(rest);
    return new Invocation(
        options(given, environment), given.containsKey(GlobalOption.VERSION), words);
  }

  private static String value(GlobalOption option, String word, Deque<String> rest) {
    int equals = word.indexOf('=');
    if (!option.takesValue()) {
      if (equals >= 0) {
        throw new UsageException(option.flag() + " takes no value");
      }
      return "";
    }
    String next = equals >= 0 ? word.substring(equals + 1) : rest.poll();
    if (next == null || next.isEmpty() || (equals < 0 && next.startsWith("--"))) {
      throw new UsageException(
          option.flag() + " needs a value: " + option.flag() + " " + option.value());
    }
    return next;
  }

  private static GlobalOptions options(
      Map<GlobalOption, String> given, Map<String, String> environment) {
    String moderator =
        given.getOrDefault(
            GlobalOption.MODERATOR,
            environment.getOrDefault("COLANDER_MODERATOR", System.getProperty("user.name", "?")));
    boolean plain =
        given.containsKey(GlobalOption.NO_COLOR)
            || !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new GlobalOptions(
        database(given.getOrDefault(GlobalOption.DB, environment.getOrDefault("COLANDER_DB", ""))),
        moderator,
        !plain,
        given.containsKey(GlobalOption.DEBUG),
        given.containsKey(GlobalOption.KEEP_GOING));
  }

  private static Path database(String file) {
    try {
      return Path.of(file.isEmpty() ? "colander.db" : file);
    } catch (InvalidPathException e) {
      throw new UsageException("'" + file + "' cannot be a file name; give another with --db FILE");
    }
  }
}
