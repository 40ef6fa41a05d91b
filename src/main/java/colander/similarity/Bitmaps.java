package colander.similarity;

import java.util.Arrays;

/**
 * Rejects most candidates without a look at their sets.
 *
 * <p>The idea: each member of a set flips one of 256 bits. A member that two sets share flips the
 * same bit in both, so the bits in which two bitmaps differ are no more than the members that the
 * sets do not share; from that follows the most that they can share. Never rejects a similar pair.
 * Bitmaps of sets much larger than 256 are noise and reject nothing.
 *
 * <ol>
 *   <li>Sandes, Teodoro, Melo. Bitmap filter: speeding up exact set similarity joins with bitwise
 *       operations. Information Systems 88, 2020.
 * </ol>
 */
final class Bitmaps {
  private static final int WORDS = 4;
  private static final int MEMBER_BITS = 64 * WORDS - 1;

  private long[] bits;

  Bitmaps(int sets) {
    bits = new long[Math.multiplyExact(Math.max(1, sets), WORDS)];
  }

  void set(IntSets sets, int set) {
    if (set * WORDS >= bits.length) {
      bits = Arrays.copyOf(bits, 2 * bits.length);
    }
    for (int m = 0; m < sets.length(set); m++) {
      int bit = MinHash.mix(sets.member(set, m)) & MEMBER_BITS;
      bits[set * WORDS + (bit >> 6)] ^= 1L << bit;
    }
  }

  /** The most members that two sets with so many together can share. */
  int mostShared(int left, int right, int members) {
    int l = left * WORDS;
    int r = right * WORDS;
    int differing =
        Long.bitCount(bits[l] ^ bits[r])
            + Long.bitCount(bits[l + 1] ^ bits[r + 1])
            + Long.bitCount(bits[l + 2] ^ bits[r + 2])
            + Long.bitCount(bits[l + 3] ^ bits[r + 3]);
    return (members - differing) >> 1;
  }
}
