package colander.similarity;

import java.util.Arrays;

/** Pairs of similar sets, the lower first, in flat arrays. */
public final class SimilarPairs {
  private long[] pairs = new long[16];
  private int size;

  void add(int left, int right) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.addExact(size, size >> 1));
    }
    pairs[size++] = ((long) Math.min(left, right) << 32) | Math.max(left, right);
  }

  /** Gathers pairs in ascending order, each once. */
  static SimilarPairs of(SimilarPairs... parts) {
    SimilarPairs all = new SimilarPairs();
    all.pairs = new long[Math.toIntExact(Arrays.stream(parts).mapToLong(p -> p.size).sum())];
    for (SimilarPairs part : parts) {
      System.arraycopy(part.pairs, 0, all.pairs, all.size, part.size);
      all.size += part.size;
    }
    Arrays.sort(all.pairs);
    int kept = 0;
    for (int i = 0; i < all.size; i++) {
      if (i == 0 || all.pairs[i] != all.pairs[i - 1]) {
        all.pairs[kept++] = all.pairs[i];
      }
    }
    all.size = kept;
    return all;
  }

  /** How many pairs there are. */
  public int size() {
    return size;
  }

  /** The lower set of a pair. */
  public int left(int pair) {
    return (int) (pairs[pair] >>> 32);
  }

  /** The higher set of a pair. */
  public int right(int pair) {
    return (int) pairs[pair];
  }

  /** Leaves out the pairs that a test of both refuses. */
  public void keepIf(IntPairTest test) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (test.holds(left(i), right(i))) {
        pairs[kept++] = pairs[i];
      }
    }
    size = kept;
  }

  /** Says something of two sets. */
  @FunctionalInterface
  public interface IntPairTest {
    boolean holds(int left, int right);
  }
}
