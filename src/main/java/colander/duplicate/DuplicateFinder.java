package colander.duplicate;

import colander.comment.Comment;
import colander.similarity.IntSets;
import colander.similarity.SimilarPairs;
import colander.similarity.SimilarityJoin;
import colander.text.Shingles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the comments that say the same, and how they came to.
 *
 * <p>Comments are folded without their quotes; equal folds fall together, one of them stands for
 * the others; those are cut into shingles and joined; similar ones are gathered into groups. The
 * same comments in the same order give the same groups.
 */
public final class DuplicateFinder {
  private final Policy policy;

  public DuplicateFinder(Policy policy) {
    this.policy = policy;
  }

  /** Searches comments; all answers name them by their index in the list. */
  public Duplicates find(List<Comment> comments) {
    Ancestry ancestry = new Ancestry(comments);
    Reading reading = new Reading(comments, ancestry);
    Copies copies = new Copies(comments, reading, policy.scope());
    Preference preference = new Preference(comments, ancestry);
    GroupBuilder builder = new GroupBuilder(comments, preference);
    List<List<Integer>> classes = new ArrayList<>();
    List<StockPhrase> stock = new ArrayList<>();
    for (List<Integer> same : copies.classes()) {
      if (same.size() > 1 && Stock.isShort(reading.own(same.get(0)))) {
        stock.addAll(builder.sortOut(same));
      } else {
        classes.add(same);
      }
    }
    groupNear(classes, reading, copies, builder);
    stock.sort(
        Comparator.comparing((StockPhrase s) -> -s.comments().size())
            .thenComparing(s -> s.comments().get(0)));
    return new Duplicates(reading.compared(), builder.groups(), stock, reading.quoteOnly());
  }

  private void groupNear(
      List<List<Integer>> classes, Reading reading, Copies copies, GroupBuilder builder) {
    IntSets sets = new IntSets(classes.size(), classes.size() * 32);
    int[] domains = new int[classes.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < domains.length; i++) {
      int first = classes.get(i).get(0);
      sets.add(Shingles.of(reading.own(first)));
      domains[i] =
          numbers.computeIfAbsent(copies.domain(first, policy.scope()), d -> numbers.size());
    }
    SimilarPairs pairs = SimilarityJoin.join(sets, domains, policy.likeness());
    Clusters clusters = new Clusters(sets, pairs, policy.atCentre());
    for (List<Integer> cluster : clusters.clusters()) {
      builder.addCluster(cluster, classes, clusters, sets);
    }
  }
}
