package colander.moderation;

import colander.comment.Status;
import colander.moderation.SearchQuery.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads search queries as moderators type them; whatever is not understood is refused. */
final class SearchQueryParser {

  private static final int LONGEST = 1_000;
  private static final Pattern PIECE =
      Pattern.compile("\\s*(-?)(?:([a-zA-Z]+):)?(?:\"([^\"]*)\"(\\*?)|([^\\s\"]+))(?=\\s|$)");
  private static final Set<String> FIELDS = Set.of("author", "thread", "status", "before", "after");

  private final String query;
  private final List<Term> terms = new ArrayList<>();
  private @Nullable String author;
  private @Nullable Long thread;
  private @Nullable Status status;
  private @Nullable Instant before;
  private @Nullable Instant after;

  SearchQueryParser(String query) {
    this.query = query;
  }

  SearchQuery parse() {
    require(!query.isBlank(), "nothing to search for");
    require(query.length() <= LONGEST, "a query has at most " + LONGEST + " characters");
    require(query.codePoints().noneMatch(Character::isISOControl), "a query has no control codes");
    Matcher piece = PIECE.matcher(query.strip());
    int end = 0;
    while (end < query.strip().length()) {
      require(
          piece.find() && piece.start() == end,
          "a quote is not closed or stands within a word; quote a whole phrase: \"two words\"");
      end = piece.end();
      take(piece);
    }
    return new SearchQuery(terms, author, thread, status, before, after);
  }

  private void take(Matcher piece) {
    boolean unwanted = !piece.group(1).isEmpty();
    String field = piece.group(2) == null ? "" : piece.group(2).toLowerCase(Locale.ROOT);
    String phrase = piece.group(3);
    if (FIELDS.contains(field)) {
      require(
          !unwanted,
          String.format(
              Locale.ROOT, "'-%s:' is not understood; only words can be unwanted", field));
      filter(field, phrase == null ? piece.group(5) : phrase);
    } else if (phrase != null) {
      require(
          field.isEmpty(),
          String.format(
              Locale.ROOT,
              "no field '%s'; there are author, thread, status, before, after",
              field));
      add(phrase, !piece.group(4).isEmpty(), unwanted);
    } else {
      String word = (field.isEmpty() ? "" : piece.group(2) + ":") + piece.group(5);
      boolean prefix = word.endsWith("*");
      add(prefix ? word.substring(0, word.length() - 1) : word, prefix, unwanted);
    }
  }

  private void add(String words, boolean prefix, boolean unwanted) {
    require(
        words.codePoints().anyMatch(Character::isLetterOrDigit),
        String.format(Locale.ROOT, "'%s' has no letter or digit to search for", words));
    terms.add(new Term(words, prefix, unwanted));
  }

  private void filter(String field, String value) {
    require(!value.isBlank(), field + ": needs a value");
    switch (field) {
      case "author" -> author = value;
      case "thread" -> {
        require(value.matches("[0-9]{1,18}"), "thread: takes a thread's number, not " + value);
        thread = Long.valueOf(value);
      }
      case "status" -> status = status(value);
      case "before" -> before = Times.startOf(value);
      default -> after = Times.startOf(value);
    }
  }

  private static Status status(String word) {
    try {
      return Status.ofWord(word);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "status: is one of pending, approved, hidden, not " + word, e);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
