package colander.similarity;

/**
 * Tells copies from coincidences by how rare what two sets share is.
 *
 * <p>The idea: many come to write the same few words by themselves, nobody the same rare ones. A
 * member that a share p of all sets has weighs −log₂ p bits; among n sets there are about n² pairs
 * to coincide, so a pair needs some multiple of log₂ n bits in common, whatever its length: more if
 * two authors wrote it, who may cite one line or know one idiom. What is common is learnt from the
 * sets themselves, the pair left out, as if there were a thousand more (few sets tell little of
 * what is common); this is the weighting of Robertson and Sparck Jones (1) used as a test.
 *
 * <p>Frequencies are kept in 2²¹ buckets by hash; a collision makes a member look more common.
 *
 * <ol>
 *   <li>Robertson, Sparck Jones. Relevance weighting of search terms. 1976.
 * </ol>
 */
final class Evidence {
  private static final int BUCKET_BITS = 21;
  private static final int ONE_AUTHOR = 5;
  private static final int STRANGERS = 8;
  private static final int UNSEEN = 1000;

  private final int[] frequencies = new int[1 << BUCKET_BITS];
  private int sets;

  /** Learns from a set. */
  void learn(IntSets all, int set) {
    sets++;
    for (int m = 0; m < all.length(set); m++) {
      frequencies[bucket(all.member(set, m))]++;
    }
  }

  /** Whether what two sets share is more than coincidence. */
  boolean suffices(IntSets all, int left, int right, boolean strangers) {
    double n = (double) sets + UNSEEN;
    double needed = (strangers ? STRANGERS : ONE_AUTHOR) * StrictMath.log(n);
    double bits = 0;
    int i = 0;
    int j = 0;
    while (i < all.length(left) && j < all.length(right) && bits < needed) {
      int a = all.member(left, i);
      int b = all.member(right, j);
      if (a == b) {
        bits += StrictMath.log(n / Math.max(1, frequencies[bucket(a)] - 1));
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return bits >= needed;
  }

  private static int bucket(int member) {
    return MinHash.mix(member) >>> (Integer.SIZE - BUCKET_BITS);
  }
}
