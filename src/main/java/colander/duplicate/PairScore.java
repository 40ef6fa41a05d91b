package colander.duplicate;

import colander.comment.Comment;
import colander.similarity.IntSets;
import colander.similarity.Workers;
import colander.text.Fold;
import colander.text.Shingles;
import java.util.List;

/**
 * How alike two comments are, whatever the threshold, and what was compared: the same figure that a
 * group shows for a near pair.
 *
 * @param measure what the similarity is: that of equal texts, of equal folds, or of shingles
 * @param similarity from 0 to 1; 1 only for equal texts or folds
 * @param leftFold the left text as it was compared
 * @param rightFold the right one
 */
public record PairScore(String measure, double similarity, String leftFold, String rightFold) {

  /**
   * Compares two comments as a search does, without what they quote.
   *
   * @param comments both and what they may quote: all of their threads, in the order of the search
   * @param left index of one
   * @param right index of the other
   */
  public static PairScore of(List<Comment> comments, int left, int right) {
    Reading reading =
        new Reading(comments, new Ancestry(comments), Workers.ofMachine(), share -> {});
    String quotes = reading.leavesOut(left) || reading.leavesOut(right) ? "; without quotes" : "";
    boolean exact = comments.get(left).text().equals(comments.get(right).text());
    return of(exact, reading.own(left), reading.own(right), quotes);
  }

  /** Compares two whole texts that stand in no thread. */
  public static PairScore of(String left, String right) {
    return of(left.equals(right), Fold.fold(left), Fold.fold(right), "");
  }

  private static PairScore of(boolean exact, String leftFold, String rightFold, String quotes) {
    if (exact) {
      return new PairScore("exact: the same characters", 1, leftFold, rightFold);
    }
    if (Fold.unstretched(leftFold).equals(Fold.unstretched(rightFold))) {
      return new PairScore("same: the same after folding", 1, leftFold, rightFold);
    }
    String measure = "Jaccard of " + Shingles.DESCRIPTION + quotes;
    return new PairScore(measure, similarity(leftFold, rightFold), leftFold, rightFold);
  }

  private static double similarity(String leftFold, String rightFold) {
    IntSets sets = new IntSets(2, leftFold.length() + rightFold.length());
    sets.add(Shingles.of(leftFold));
    sets.add(Shingles.of(rightFold));
    return sets.similarity(0, 1);
  }
}
