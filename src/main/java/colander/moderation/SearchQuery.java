package colander.moderation;

import colander.comment.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comments to look for; what is absent lets all pass.
 *
 * @param terms words and phrases that the text has, each of them; may be empty
 * @param author the exact name of the author
 * @param thread the number of the thread
 * @param status what readers of the site see
 * @param before the latest time, itself left out
 * @param after the earliest time
 */
public record SearchQuery(
    List<Term> terms,
    @Nullable String author,
    @Nullable Long thread,
    @Nullable Status status,
    @Nullable Instant before,
    @Nullable Instant after) {

  /**
   * One word, several in a row, or the beginning of one.
   *
   * @param words as they were typed
   * @param prefix whether the last word may go on
   * @param unwanted whether the text must not have it
   */
  public record Term(String words, boolean prefix, boolean unwanted) {}

  public SearchQuery {
    terms = List.copyOf(terms);
    if (!terms.isEmpty() && terms.stream().allMatch(Term::unwanted)) {
      throw new IllegalArgumentException("a search needs a word that is wanted");
    }
  }

  /**
   * Reads a query as moderators type it: words, {@code "phrases"}, {@code beginnings*}, {@code
   * -unwanted}, and {@code author:NAME thread:ID status:hidden before:2026-11-23 after:2026-11-01}.
   *
   * @throws IllegalArgumentException if it is none, saying why
   */
  public static SearchQuery of(String query) {
    return new SearchQueryParser(query).parse();
  }
}
