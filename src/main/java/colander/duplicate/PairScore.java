package colander.duplicate;

import colander.similarity.IntSets;
import colander.text.Fold;
import colander.text.Shingles;

/**
 * How alike two texts are, whatever the threshold, and what was compared.
 *
 * @param measure what the similarity is: that of equal texts, of equal folds, or of shingles
 * @param similarity from 0 to 1; 1 only for equal texts, folds or sets of shingles
 * @param leftFold the left text as it was compared
 * @param rightFold the right one
 */
public record PairScore(String measure, double similarity, String leftFold, String rightFold) {

  /** Compares two whole texts, quotes included. */
  public static PairScore of(String left, String right) {
    String leftFold = Fold.fold(left);
    String rightFold = Fold.fold(right);
    if (left.equals(right)) {
      return new PairScore("exact: the same characters", 1, leftFold, rightFold);
    }
    if (leftFold.equals(rightFold)) {
      return new PairScore("same: the same after folding", 1, leftFold, rightFold);
    }
    String measure = "Jaccard of " + Shingles.DESCRIPTION;
    return new PairScore(measure, jaccard(leftFold, rightFold), leftFold, rightFold);
  }

  private static double jaccard(String leftFold, String rightFold) {
    int[] left = Shingles.of(leftFold);
    int[] right = Shingles.of(rightFold);
    IntSets sets = new IntSets(2, left.length + right.length);
    sets.add(left);
    sets.add(right);
    int shared = sets.overlap(0, 1, 0);
    int either = left.length + right.length - shared;
    return either == 0 ? 0 : (double) shared / either;
  }
}
