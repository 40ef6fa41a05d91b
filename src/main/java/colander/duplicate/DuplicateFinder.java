package colander.duplicate;

import colander.comment.Comment;
import colander.similarity.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;

/**
 * Finds the comments that say the same, and how they came to.
 *
 * <p>Comments are folded without their quotes; equal folds fall together, one of them stands for
 * the others; those are cut into shingles and joined; similar ones are gathered into groups. The
 * same comments in the same order give the same groups, on any number of threads. Thread-safe.
 */
public final class DuplicateFinder {
  private final Policy policy;
  private final Workers workers;

  /** A finder that uses all processors. */
  public DuplicateFinder(Policy policy) {
    this(policy, Workers.ofMachine());
  }

  DuplicateFinder(Policy policy, Workers workers) {
    this.policy = policy;
    this.workers = workers;
  }

  /** Searches comments; all answers name them by their index in the list. */
  public Duplicates find(List<Comment> comments) {
    return find(comments, share -> {});
  }

  /**
   * Searches comments.
   *
   * @param progress is told the share done, from 0 to 1, by any thread but one at a time
   * @throws CancellationException if the calling thread is interrupted; it stays so
   */
  public Duplicates find(List<Comment> comments, DoubleConsumer progress) {
    Ancestry ancestry = new Ancestry(comments);
    Reading reading =
        new Reading(comments, ancestry, workers, share -> progress.accept(share * .4));
    Copies copies = new Copies(comments, reading, policy);
    GroupBuilder builder = new GroupBuilder(comments, new Preference(comments, ancestry));
    List<List<Integer>> classes = new ArrayList<>();
    List<StockPhrase> stock = new ArrayList<>();
    for (List<Integer> same : copies.classes()) {
      if (same.size() > 1 && Stock.isShort(reading.own(same.get(0)))) {
        stock.addAll(builder.sortOut(same));
      } else {
        classes.add(same);
      }
    }
    new NearSearch(comments, policy, reading, copies, classes)
        .group(builder, workers, share -> progress.accept(.4 + share * .6));
    stock.sort(
        Comparator.comparing((StockPhrase s) -> -s.comments().size())
            .thenComparing(s -> s.comments().get(0)));
    return new Duplicates(reading.compared(), builder.groups(), stock, reading.quoteOnly());
  }
}
