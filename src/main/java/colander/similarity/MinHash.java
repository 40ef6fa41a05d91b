package colander.similarity;

import java.util.Arrays;

/**
 * Signatures of sets: row i is the least value of hash function i over the set's members.
 *
 * <p>Two sets agree in a row with a probability that is their Jaccard similarity (1). All functions
 * are multiply-shift over one well-mixed hash (2), a loop that the compiler turns into vector
 * instructions; so every row has its own function and short sets, which comments are, need no
 * densification as one-permutation hashing does.
 *
 * <ol>
 *   <li>Broder. On the resemblance and containment of documents. 1997.
 *   <li>Dietzfelbinger et al. A reliable randomized algorithm for the closest-pair problem. 1997.
 * </ol>
 */
final class MinHash {
  private final int[] factors;
  private final int[] offsets;

  MinHash(int rows) {
    factors = new int[rows];
    offsets = new int[rows];
    for (int i = 0; i < rows; i++) {
      factors[i] = mix(2 * i + 1) | 1;
      offsets[i] = mix(2 * i + 2);
    }
  }

  /** Writes the signature of a set over what the array holds. */
  void sign(IntSets sets, int set, int[] signature) {
    Arrays.fill(signature, Integer.MAX_VALUE);
    int length = sets.length(set);
    for (int m = 0; m < length; m++) {
      include(mix(sets.member(set, m)), signature, factors, offsets);
    }
  }

  private static void include(int member, int[] signature, int[] factors, int[] offsets) {
    for (int i = 0; i < signature.length; i++) {
      signature[i] = Math.min(signature[i], factors[i] * member + offsets[i]);
    }
  }

  static int mix(int x) {
    int h = x * 0x9E3779B9;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
