package colander.duplicate;

import colander.similarity.Likeness;
import colander.text.Fold;
import colander.text.Shingles;
import java.time.Duration;
import org.apache.commons.lang3.math.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What a search for duplicates goes by.
 *
 * @param threshold the least similarity of a near-duplicate, above 0 and at most 1; no group shows
 *     a match below it
 * @param scope how far apart duplicates may stand
 * @param containment the least share of a text that another must hold to contain it, above 0 and at
 *     most 1; the threshold counts if it is higher
 * @param window how long after a copy another may come, or absent for any time
 * @param sameAuthor whether only copies of one author count
 */
public record Policy(
    Fraction threshold,
    Scope scope,
    Fraction containment,
    @Nullable Duration window,
    boolean sameAuthor) {
  private static final Fraction WHOLE = Fraction.getFraction(9, 10);
  private static final int LEAST_SHINGLES = 4;

  /** What is searched unless a user says otherwise. */
  public static final Policy DEFAULT = new Policy(Fraction.ONE_HALF, Scope.SITE);

  public Policy {
    requireShare("threshold", threshold);
    requireShare("containment", containment);
    if (window != null && window.isNegative()) {
      throw new IllegalArgumentException("window must not be negative, was " + window);
    }
  }

  /** A policy without a window, of any authors. */
  public Policy(Fraction threshold, Scope scope) {
    this(threshold, scope, WHOLE, null, false);
  }

  private static void requireShare(String name, Fraction share) {
    if (share.compareTo(Fraction.ZERO) <= 0 || share.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException(name + " must be above 0 and at most 1, was " + share);
    }
  }

  /**
   * Reads a preset or a threshold: {@code strict} (3/4), {@code normal} (1/2), {@code wide} (2/5),
   * a fraction or a decimal number.
   *
   * @throws IllegalArgumentException if it is none, or not above 0 and at most 1
   */
  public static Fraction thresholdOf(String word) {
    Fraction share =
        switch (word) {
          case "strict" -> Fraction.THREE_QUARTERS;
          case "normal" -> Fraction.ONE_HALF;
          case "wide" -> Fraction.TWO_FIFTHS;
          default -> Fraction.getFraction(word);
        };
    requireShare("threshold", share);
    return share;
  }

  public Policy withThreshold(Fraction other) {
    return new Policy(other, scope, containment, window, sameAuthor);
  }

  public Policy withScope(Scope other) {
    return new Policy(threshold, other, containment, window, sameAuthor);
  }

  public Policy withWindow(@Nullable Duration other) {
    return new Policy(threshold, scope, containment, other, sameAuthor);
  }

  public Policy withSameAuthor(boolean other) {
    return new Policy(threshold, scope, containment, window, other);
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
    return new Likeness(threshold.getNumerator(), threshold.getDenominator(), LEAST_SHINGLES);
  }

  /** The least share of a text that another must hold to contain it. */
  Fraction share() {
    return containment.compareTo(threshold) < 0 ? threshold : containment;
  }

  /** How alike all texts of a group must be to the one that it grew from: half as much. */
  Likeness atCentre() {
    Fraction half = threshold.multiplyBy(Fraction.ONE_HALF);
    return new Likeness(half.getNumerator(), half.getDenominator(), LEAST_SHINGLES);
  }
}
