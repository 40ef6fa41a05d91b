package colander.shell;

import colander.comment.ColanderException;
import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.duplicate.Scope;
import colander.moderation.GroupFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which groups a review goes through, as a moderator writes it: {@code near flood author:"Jo Doe"
 * thread:3}.
 *
 * @param kind the groups' kind, or absent for any
 * @param pattern the groups' pattern, or absent for any
 * @param author the exact name of the author of a member, or absent for any
 * @param thread the thread that a member stands in, by number or {@code source:id}, or absent
 */
record ReviewFilter(
    @Nullable MatchKind kind,
    @Nullable Pattern pattern,
    @Nullable String author,
    @Nullable String thread) {

  private static final java.util.regex.Pattern WORD =
      java.util.regex.Pattern.compile("(?:author:|thread:)?(?:\"[^\"]*\"?|[^\\s\"]+)");

  /**
   * Reads what was typed.
   *
   * @throws ColanderException if a word is none of those above
   */
  static ReviewFilter parse(String typed) {
    ReviewFilter filter = new ReviewFilter(null, null, null, null);
    for (String word : WORD.matcher(typed).results().map(MatchResult::group).toList()) {
      filter = filter.and(word);
    }
    return filter;
  }

  private ReviewFilter and(String word) {
    if (word.startsWith("author:")) {
      return new ReviewFilter(kind, pattern, value(word), thread);
    }
    if (word.startsWith("thread:")) {
      return new ReviewFilter(kind, pattern, author, value(word));
    }
    Optional<MatchKind> aKind = named(MatchKind.values(), MatchKind::word, word);
    if (aKind.isPresent()) {
      return new ReviewFilter(aKind.get(), pattern, author, thread);
    }
    return named(Pattern.values(), Pattern::word, word)
        .map(found -> new ReviewFilter(kind, found, author, thread))
        .orElseThrow(
            () ->
                new ColanderException(
                    "no kind or pattern '" + word + "'; for an author type author:NAME"));
  }

  private static String value(String word) {
    return word.substring(word.indexOf(':') + 1).replace("\"", "");
  }

  private static <T> Optional<T> named(T[] all, Function<T, String> name, String word) {
    return Stream.of(all).filter(one -> name.apply(one).equalsIgnoreCase(word)).findFirst();
  }

  /** What the groups must be, with the thread looked up. */
  GroupFilter groups(ToLongFunction<String> threads) {
    Long number = thread == null ? null : threads.applyAsLong(thread);
    return new GroupFilter(kind, pattern, Scope.SITE, author, 2, null, number);
  }

  /** How it is typed; empty if all groups pass. */
  String words() {
    List<String> words = new ArrayList<>();
    if (kind != null) {
      words.add(kind.word());
    }
    if (pattern != null) {
      words.add(pattern.word());
    }
    if (author != null) {
      words.add("author:" + (author.contains(" ") ? '"' + author + '"' : author));
    }
    if (thread != null) {
      words.add("thread:" + thread);
    }
    return String.join(" ", words);
  }
}
