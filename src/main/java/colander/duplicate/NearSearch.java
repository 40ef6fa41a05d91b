package colander.duplicate;

import colander.comment.Comment;
import colander.similarity.Containment;
import colander.similarity.IntSets;
import colander.similarity.SimilarPairs;
import colander.similarity.SimilarityJoin;
import colander.similarity.Workers;
import colander.text.Shingles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** The part of a search that compares different texts: one for each class of copies. */
final class NearSearch {
  private static final int BLOCK = 1024;

  private final List<Comment> comments;
  private final Policy policy;
  private final Reading reading;
  private final Copies copies;
  private final List<List<Integer>> classes;

  NearSearch(
      List<Comment> comments,
      Policy policy,
      Reading reading,
      Copies copies,
      List<List<Integer>> classes) {
    this.comments = comments;
    this.policy = policy;
    this.reading = reading;
    this.copies = copies;
    this.classes = classes;
  }

  /** Hands every class to a builder, alone or together with those like it. */
  void group(GroupBuilder builder, Workers workers, DoubleConsumer progress) {
    IntSets sets = shingles(workers);
    int[] domains = domains();
    SimilarPairs pairs =
        SimilarityJoin.join(sets, domains, authors(), policy.likeness(), workers, progress);
    pairs.keepIf((left, right) -> copies.inWindow(first(left), first(right)));
    Clusters clusters = new Clusters(sets, pairs, policy.atCentre());
    Containment containment =
        new Containment(
            sets, domains, policy.share().getNumerator(), policy.share().getDenominator());
    clusters.attachContained(
        set -> containment.holder(set, (inner, outer) -> isCopyInside(inner, outer) ? 1 : 0));
    for (List<Integer> cluster : clusters.clusters()) {
      builder.addCluster(cluster, classes, clusters, sets);
    }
  }

  private IntSets shingles(Workers workers) {
    int[][] shingles = new int[classes.size()][];
    workers.run(
        (classes.size() + BLOCK - 1) / BLOCK,
        block -> {
          int end = Math.min(shingles.length, (block + 1) * BLOCK);
          for (int i = block * BLOCK; i < end; i++) {
            shingles[i] = Shingles.of(reading.own(first(i)));
          }
        },
        share -> {});
    int members = 0;
    for (int[] set : shingles) {
      members = Math.addExact(members, set.length);
    }
    IntSets sets = new IntSets(shingles.length, members);
    for (int[] set : shingles) {
      sets.add(set);
    }
    return sets;
  }

  private int[] domains() {
    Map<Object, Integer> numbers = new HashMap<>();
    return classes.stream()
        .mapToInt(c -> numbers.computeIfAbsent(copies.domain(c.get(0)), d -> numbers.size()))
        .toArray();
  }

  private int[] authors() {
    Authors authors = new Authors();
    return classes.stream()
        .mapToInt(c -> authors.number(comments.get(c.get(0)).author()))
        .toArray();
  }

  /** Whether a text inside another is a copy, and not what another author quotes in the thread. */
  private boolean isCopyInside(int inner, int outer) {
    Comment a = comments.get(first(inner));
    Comment b = comments.get(first(outer));
    boolean sameThread =
        a.id().source().equals(b.id().source()) && a.thread().id().equals(b.thread().id());
    boolean quoted = sameThread && b.parent() != null && !a.author().key().equals(b.author().key());
    return !quoted && copies.inWindow(first(inner), first(outer));
  }

  private int first(int node) {
    return classes.get(node).get(0);
  }
}
