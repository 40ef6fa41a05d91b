package colander.similarity;

/**
 * How many members two sets must share to be similar: a Jaccard threshold, the same for all sizes.
 *
 * <p>Reckoned in integers, so that a pair exactly at the threshold counts and none below it does.
 *
 * @param numerator of the threshold
 * @param denominator of it
 * @param least below how many members no set is similar to another
 */
public record Likeness(int numerator, int denominator, int least) {
  private static final int SHORT = 40;
  private static final int LONG = 80;

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
    long parts = (long) numerator + denominator;
    return (int) ((numerator * ((long) left + right) + parts - 1) / parts);
  }

  /**
   * The least overlap of two sets of different authors, who may come to write the same short text
   * by themselves: a fifth of the way from the threshold to 1 up to {@value #SHORT} members, the
   * threshold itself from {@value #LONG} on.
   */
  int overlapOfStrangers(int left, int right) {
    int smaller = Math.min(LONG, Math.max(SHORT, Math.min(left, right)));
    long more = (long) (denominator - numerator) * (LONG - smaller);
    long scale = 5L * (LONG - SHORT);
    long share = numerator * scale + more;
    long parts = share + denominator * scale;
    return Math.max(
        overlapNeeded(left, right), (int) ((share * ((long) left + right) + parts - 1) / parts));
  }
}
