package colander.duplicate;

import org.apache.commons.lang3.math.Fraction;

/**
 * What a search for duplicates goes by.
 *
 * @param threshold the least similarity of a near-duplicate, above 0 and at most 1
 * @param scope how far apart duplicates may stand
 */
public record Policy(Fraction threshold, Scope scope) {

  /** What is searched unless a user says otherwise. */
  public static final Policy DEFAULT = new Policy(Fraction.ONE_HALF, Scope.SITE);

  public Policy {
    if (threshold.compareTo(Fraction.ZERO) <= 0 || threshold.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException(
          "threshold must be above 0 and at most 1, was " + threshold);
    }
  }
}
