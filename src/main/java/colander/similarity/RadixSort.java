package colander.similarity;

/** Sorts longs by their upper half, stable, in three passes of eleven bits. */
final class RadixSort {
  private static final int BITS = 11;
  private static final int PASSES = 3;

  private RadixSort() {}

  /** Returns the array that then holds the sorted longs: the second of the two. */
  static long[] byUpperHalf(long[] from, long[] to) {
    long[] source = from;
    long[] target = to;
    for (int pass = 0; pass < PASSES; pass++) {
      scatter(source, target, Integer.SIZE + pass * BITS);
      long[] swapped = source;
      source = target;
      target = swapped;
    }
    return source;
  }

  private static void scatter(long[] source, long[] target, int shift) {
    int mask = (1 << BITS) - 1;
    int[] starts = new int[mask + 2];
    for (long value : source) {
      starts[((int) (value >>> shift) & mask) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    for (long value : source) {
      target[starts[(int) (value >>> shift) & mask]++] = value;
    }
  }
}
