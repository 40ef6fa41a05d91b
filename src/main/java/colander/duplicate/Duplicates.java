package colander.duplicate;

import java.util.List;

/**
 * What a search for duplicates found among comments; they are named by their index in its input.
 *
 * @param compared how many comments had a text to compare
 * @param groups by size, the largest first, then by their first member
 * @param stockPhrases likewise
 * @param quoteOnly replies that say nothing but what their parent or an ancestor says, ascending
 */
public record Duplicates(
    int compared,
    List<DuplicateGroup> groups,
    List<StockPhrase> stockPhrases,
    List<Integer> quoteOnly) {

  public Duplicates {
    groups = List.copyOf(groups);
    stockPhrases = List.copyOf(stockPhrases);
    quoteOnly = List.copyOf(quoteOnly);
  }
}
