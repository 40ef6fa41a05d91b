package colander.shell;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A source of completions for the values of one kind, registered as a bean.
 *
 * @param kind what the values are, as {@link Suggested} names it: "id", "group", "author"
 * @param startingWith for what was typed so far, some values that begin so, each with a few words
 *     that tell it from the others (may be empty); called at the prompt only, must answer at once
 */
public record Suggestions(String kind, Function<String, Map<String, String>> startingWith) {

  /** Makes a source of values that need no explanation. */
  public static Suggestions plain(String kind, Function<String, List<String>> startingWith) {
    return new Suggestions(
        kind,
        typed ->
            startingWith.apply(typed).stream()
                .collect(Collectors.toMap(value -> value, value -> "", (a, b) -> a)));
  }
}
