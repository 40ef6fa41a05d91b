package colander.similarity;

import java.util.Arrays;

/**
 * Finds the pairs of similar sets.
 *
 * <p>Sets that agree in three rows of their MinHash signature meet as candidates, in any of 64
 * bands; a candidate is verified on the sets themselves. A pair is looked at in the first band
 * where it meets.
 */
public final class SimilarityJoin {
  private static final int ROWS = 3;
  private static final int BANDS = 64;
  private static final int WINDOW = 64;

  private final IntSets sets;
  private final int[] domains;
  private final Likeness likeness;
  private final int[] keys;
  private final SimilarPairs pairs = new SimilarPairs();

  private SimilarityJoin(IntSets sets, int[] domains, Likeness likeness) {
    this.sets = sets;
    this.domains = domains;
    this.likeness = likeness;
    this.keys = new int[Math.multiplyExact(sets.size(), BANDS)];
  }

  /**
   * Joins sets with themselves.
   *
   * @param domains of each set, which others it may be similar to: those of the same domain
   */
  public static SimilarPairs join(IntSets sets, int[] domains, Likeness likeness) {
    SimilarityJoin join = new SimilarityJoin(sets, domains, likeness);
    join.sign();
    for (int band = 0; band < BANDS; band++) {
      join.joinBand(band);
    }
    return join.pairs;
  }

  private void sign() {
    MinHash hash = new MinHash(ROWS * BANDS);
    int[] signature = new int[ROWS * BANDS];
    for (int set = 0; set < sets.size(); set++) {
      hash.sign(sets, set, signature);
      for (int band = 0; band < BANDS; band++) {
        int key = domains[set];
        for (int row = 0; row < ROWS; row++) {
          key = MinHash.mix(key * 31 + signature[band * ROWS + row]);
        }
        keys[set * BANDS + band] = key;
      }
    }
  }

  private void joinBand(int band) {
    long[] order = new long[sets.size()];
    for (int set = 0; set < order.length; set++) {
      order[set] = (long) keys[set * BANDS + band] << 32 | set;
    }
    Arrays.sort(order);
    int start = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || order[i] >>> 32 != order[start] >>> 32) {
        joinBucket(order, start, i, band);
        start = i;
      }
    }
  }

  /** Compares each set of a bucket with the first and with its neighbours. */
  private void joinBucket(long[] order, int from, int to, int band) {
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < Math.min(to, i + WINDOW); j++) {
        compare((int) order[i], (int) order[j], band);
      }
      if (i >= from + WINDOW) {
        compare((int) order[from], (int) order[i], band);
      }
    }
  }

  private void compare(int left, int right, int band) {
    int needed = likeness.overlapNeeded(sets.length(left), sets.length(right));
    if (needed > Math.min(sets.length(left), sets.length(right))
        || domains[left] != domains[right]
        || metBefore(left, right, band)) {
      return;
    }
    int overlap = sets.overlap(left, right, needed);
    if (overlap >= 0) {
      pairs.add(left, right, overlap);
    }
  }

  private boolean metBefore(int left, int right, int band) {
    for (int b = 0; b < band; b++) {
      if (keys[left * BANDS + b] == keys[right * BANDS + b]) {
        return true;
      }
    }
    return false;
  }
}
