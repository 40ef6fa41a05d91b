package colander.similarity;

/**
 * How many members two sets must share to be similar: a Jaccard threshold, nine tenths of it for
 * short sets.
 *
 * <p>Few edits change much of a short text; what keeps coincidences out there is {@link Evidence}.
 * Reckoned in integers, so that a pair exactly at the threshold counts.
 *
 * @param numerator of the threshold of long sets
 * @param denominator of it
 * @param least below how many members no set is similar to another
 */
public record Likeness(int numerator, int denominator, int least) {
  private static final int SHORT = 60;
  private static final int LONG = 100;
  private static final long SCALE = 400;

  public Likeness {
    if (numerator <= 0 || numerator > denominator) {
      throw new IllegalArgumentException(
          "threshold must be above 0 and at most 1, was " + numerator + "/" + denominator);
    }
    if (denominator > 1_000_000) {
      throw new IllegalArgumentException(
          "denominator must be at most a million, was " + denominator);
    }
  }

  /** The least overlap of two sets of these sizes; more than either has if they cannot be. */
  public int overlapNeeded(int left, int right) {
    int smaller = Math.min(left, right);
    if (smaller < least) {
      return Integer.MAX_VALUE;
    }
    // |A∩B| ≥ t / (1 + t) · (|A| + |B|), rounded up
    long t = numerator * share(smaller);
    long below = SCALE * denominator + t;
    return (int) ((t * ((long) left + right) + below - 1) / below);
  }

  /** How much of the threshold counts for a smaller set of this size, in 400ths: 360 to 400. */
  private static long share(int smaller) {
    return SCALE - Math.max(0, LONG - Math.max(SHORT, smaller));
  }
}
