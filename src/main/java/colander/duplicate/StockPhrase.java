package colander.duplicate;

import java.util.List;

/**
 * A short phrase that many people say ("thanks", "+1"), which makes nobody a copyist.
 *
 * @param phrase the phrase as its first author wrote it
 * @param comments indexes of those who say it, at least two, ascending
 */
public record StockPhrase(String phrase, List<Integer> comments) {

  public StockPhrase {
    comments = List.copyOf(comments);
  }
}
