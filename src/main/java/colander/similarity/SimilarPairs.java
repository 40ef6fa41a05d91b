package colander.similarity;

import java.util.Arrays;

/** Pairs of similar sets with their overlap, in flat arrays; in ascending order once sorted. */
public final class SimilarPairs {
  private long[] pairs = new long[64];
  private int[] overlaps = new int[64];
  private int size;

  void add(int left, int right, int overlap) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
      overlaps = Arrays.copyOf(overlaps, size * 2);
    }
    pairs[size] = (long) left << 32 | right;
    overlaps[size++] = overlap;
  }

  /** How many pairs there are. */
  public int size() {
    return size;
  }

  /** The set of a pair that comes first. */
  public int left(int pair) {
    return (int) (pairs[pair] >>> 32);
  }

  /** The set of a pair that comes later. */
  public int right(int pair) {
    return (int) pairs[pair];
  }

  /** How many members the two share. */
  public int overlap(int pair) {
    return overlaps[pair];
  }
}
