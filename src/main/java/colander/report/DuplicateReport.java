package colander.report;

import colander.duplicate.PolicyDescription;
import colander.moderation.FlaggedGroup;
import colander.moderation.PhraseGroup;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found among comments, ready to be written down.
 *
 * @param sources the files, or the sources in the database, that the comments came from
 * @param policy what the search went by
 * @param totals what was compared and found, in numbers
 * @param groups by size, the largest first, then by their first member
 * @param stockPhrases phrases that several people say, shown apart
 * @param generated when, or absent in a report that is to be the same on every run
 */
public record DuplicateReport(
    List<String> sources,
    PolicyDescription policy,
    Totals totals,
    List<FlaggedGroup> groups,
    List<PhraseGroup> stockPhrases,
    @Nullable Instant generated) {

  public DuplicateReport {
    sources = List.copyOf(sources);
    groups = List.copyOf(groups);
    stockPhrases = List.copyOf(stockPhrases);
  }
}
