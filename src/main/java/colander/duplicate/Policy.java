package colander.duplicate;

import colander.similarity.Likeness;
import colander.text.Fold;
import colander.text.Shingles;
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

  /** Names the fold that texts are compared by. */
  public String fold() {
    return Fold.VERSION;
  }

  /** Tells what pieces of text are compared, in words. */
  public String shingle() {
    return Shingles.DESCRIPTION;
  }

  /** The threshold as users write it: {@code 1/2}. */
  public String thresholdWord() {
    return threshold.reduce().toString();
  }

  /** How alike the shingles of two texts must be. */
  Likeness likeness() {
    return new Likeness(threshold.getNumerator(), threshold.getDenominator(), 60, 8);
  }

  /** How alike all texts of a group must be to the one that it grew from. */
  Likeness atCentre() {
    return new Likeness(threshold.getNumerator(), 2 * threshold.getDenominator(), 60, 8);
  }
}
