package colander.similarity;

/**
 * How many members two sets must share to be similar: a Jaccard threshold that rises to 1 as the
 * smaller set gets short.
 *
 * <p>Reckoned in integers, so that a pair exactly at the threshold counts.
 *
 * @param numerator of the threshold of long sets
 * @param denominator of it
 * @param full from how many members on a set is long
 * @param least below how many members no set is similar to another
 */
public record Likeness(int numerator, int denominator, int full, int least) {
  private static final long SCALE = 1000;

  public Likeness {
    if (numerator <= 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "threshold must be above 0 and at most 1, was " + numerator + "/" + denominator);
    }
  }

  /** The least overlap of two sets of these sizes; more than either has if they cannot be. */
  public int overlapNeeded(int left, int right) {
    int smaller = Math.min(left, right);
    if (smaller < least) {
      return Integer.MAX_VALUE;
    }
    // |A∩B| ≥ t / (1 + t) · (|A| + |B|), rounded up
    long t = threshold(smaller);
    long below = SCALE * denominator + t;
    return (int) ((t * ((long) left + right) + below - 1) / below);
  }

  /** The threshold for a smaller set of this size, in thousandths of the denominator. */
  private long threshold(int smaller) {
    long lowest = SCALE * numerator;
    if (smaller >= full) {
      return lowest;
    }
    // half way to 1 at no members at all
    return lowest + (SCALE * denominator - lowest) * (full - smaller) / (2L * full);
  }
}
