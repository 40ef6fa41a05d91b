package colander.similarity;

import java.util.Arrays;
import java.util.function.DoubleConsumer;

/**
 * Finds the pairs of similar sets among many.
 *
 * <p>The idea: sets that agree in three rows of their MinHash signatures meet as candidates, in any
 * of 80 bands (1, 2); a candidate passes a length filter and a bitmap filter (3), and is verified
 * on the sets themselves, so that every pair found is similar. Equal sets are joined first and only
 * one of them goes on. A pair is looked at in the first band where it meets.
 *
 * <p>Why not an exact prefix filter (4): at the low thresholds that edited comments need, a third
 * of every set is prefix and its cost grows with the square of the number of sets; see the design
 * decisions for the comparison.
 *
 * <p>In a bucket of very many, a set stops looking for partners once it has {@value #PARTNERS} or
 * has seen {@value #WINDOW}; it is always compared with the first of the bucket. So work is linear
 * in the bucket, and a family of variants stays connected without all its pairs.
 *
 * <ol>
 *   <li>Broder. On the resemblance and containment of documents. 1997.
 *   <li>Leskovec, Rajaraman, Ullman. Mining of massive datasets, chapter 3. 2014.
 *   <li>Sandes, Teodoro, Melo. Bitmap filter. 2020.
 *   <li>Mann, Augsten, Bouros. An empirical evaluation of set similarity join techniques. 2016.
 * </ol>
 */
public final class SimilarityJoin {
  private static final int PARTNERS = 32;
  private static final int WINDOW = 2048;

  private final IntSets sets;
  private final int[] domains;
  private final int[] authors;
  private final Likeness likeness;
  private final Twins twins;
  private final Bitmaps bitmaps;
  private final Evidence evidence = new Evidence();
  private final Bands bands;

  private SimilarityJoin(
      IntSets sets,
      int[] domains,
      int[] authors,
      Likeness likeness,
      Workers workers,
      DoubleConsumer progress) {
    this.sets = sets;
    this.domains = domains;
    this.authors = authors;
    this.likeness = likeness;
    this.twins = new Twins(sets, domains);
    this.bitmaps = new Bitmaps(sets.size());
    for (int set = 0; set < sets.size(); set++) {
      bitmaps.set(sets, set);
      evidence.learn(sets, set);
    }
    this.bands = new Bands(sets, domains, workers, share -> progress.accept(share / 3));
  }

  /**
   * Joins sets with themselves.
   *
   * @param domains of each set, which others it may be similar to: those of the same domain
   * @param authors of each set, who wrote it; sets of different authors need more in common
   * @param progress is told the share done, from 0 to 1
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  public static SimilarPairs join(
      IntSets sets,
      int[] domains,
      int[] authors,
      Likeness likeness,
      Workers workers,
      DoubleConsumer progress) {
    SimilarityJoin join = new SimilarityJoin(sets, domains, authors, likeness, workers, progress);
    SimilarPairs[] found = new SimilarPairs[Bands.COUNT + 1];
    found[Bands.COUNT] = join.joinTwins();
    workers.run(
        Bands.COUNT,
        band -> found[band] = join.joinBand(band),
        share -> progress.accept((1 + 2 * share) / 3));
    return SimilarPairs.of(found);
  }

  private SimilarPairs joinTwins() {
    SimilarPairs pairs = new SimilarPairs();
    for (int set = 0; set < sets.size(); set++) {
      int length = sets.length(set);
      int twin = twins.first(set);
      if (twin != set
          && likeness.overlapNeeded(length, length + 1) <= length
          && evidence.suffices(sets, twin, set, authors[twin] != authors[set])) {
        pairs.add(twin, set);
      }
    }
    return pairs;
  }

  private SimilarPairs joinBand(int band) {
    long[] order = new long[bands.sets()];
    int count = 0;
    for (int set = 0; set < bands.sets(); set++) {
      if (twins.isFirst(set)) {
        order[count++] = ((long) bands.key(set, band) << 32) | set;
      }
    }
    order = Arrays.copyOf(order, count);
    long[] sorted = RadixSort.byUpperHalf(order, new long[count]);
    SimilarPairs pairs = new SimilarPairs();
    int start = 0;
    for (int i = 1; i <= count; i++) {
      if (i == count || (sorted[i] >>> 32) != (sorted[start] >>> 32)) {
        joinBucket(sorted, start, i, band, pairs);
        start = i;
      }
    }
    return pairs;
  }

  private void joinBucket(long[] order, int from, int to, int band, SimilarPairs pairs) {
    for (int i = from; i < to - 1; i++) {
      if ((i & 1023) == 0) {
        Workers.checkInterrupted();
      }
      int partners = 0;
      int end = Math.min(to, i + WINDOW);
      int j = i + 1;
      while (j < end && partners < PARTNERS) {
        partners += compare((int) order[i], (int) order[j++], band, pairs) ? 1 : 0;
      }
      while (i == from && j < to) {
        compare((int) order[i], (int) order[j++], band, pairs);
      }
    }
  }

  /** Adds a pair if it is similar; returns whether it is or was found so before. */
  private boolean compare(int left, int right, int band, SimilarPairs pairs) {
    int leftLength = sets.length(left);
    int rightLength = sets.length(right);
    boolean strangers = authors[left] != authors[right];
    int needed =
        strangers
            ? likeness.overlapOfStrangers(leftLength, rightLength)
            : likeness.overlapNeeded(leftLength, rightLength);
    if (needed > Math.min(leftLength, rightLength)
        || bitmaps.mostShared(left, right, leftLength + rightLength) < needed
        || domains[left] != domains[right]) {
      return false;
    }
    if (bands.metBefore(left, right, band)) {
      return true;
    }
    if (sets.overlap(left, right, needed) < 0 || !evidence.suffices(sets, left, right, strangers)) {
      return false;
    }
    pairs.add(left, right);
    return true;
  }
}
