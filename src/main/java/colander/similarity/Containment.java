package colander.similarity;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Finds the sets that another, larger one holds nearly whole.
 *
 * <p>The idea: one hash in eight is a mark, the same in all sets (1). A set that is inside another
 * has its marks there, so it suffices to look up the rarest two of them. Marks that are in very
 * many sets lead nowhere and are passed over.
 *
 * <ol>
 *   <li>Broder. On the resemblance and containment of documents. 1997 (sketches modulo m).
 * </ol>
 */
public final class Containment {
  private static final int LEAST = 48;
  private static final int COMMON = 64;
  private static final int TIMES = 8;
  private static final int MARKS = 2;

  private final IntSets sets;
  private final int[] domains;
  private final int numerator;
  private final int denominator;
  private final long[] marks;

  /**
   * Prepares a search.
   *
   * @param numerator of the share of a set that the other must hold
   * @param denominator of it
   */
  public Containment(IntSets sets, int[] domains, int numerator, int denominator) {
    this.sets = sets;
    this.domains = domains;
    this.numerator = numerator;
    this.denominator = denominator;
    this.marks = marks(sets);
  }

  private static long[] marks(IntSets sets) {
    int count = 0;
    for (int set = 0; set < sets.size(); set++) {
      for (int m = 0; m < sets.length(set); m++) {
        count += isMark(sets.member(set, m)) ? 1 : 0;
      }
    }
    long[] marks = new long[count];
    int next = 0;
    for (int set = 0; set < sets.size(); set++) {
      for (int m = 0; m < sets.length(set); m++) {
        int member = sets.member(set, m);
        if (isMark(member)) {
          marks[next++] = ((long) member << 32) | set;
        }
      }
    }
    return RadixSort.byUpperHalf(marks, new long[count]);
  }

  private static boolean isMark(int member) {
    return (MinHash.mix(member) & 7) == 0;
  }

  /**
   * The first larger set that holds a set, or −1.
   *
   * @param accept is asked of the set and a holder, and returns 0 to go on to the next
   */
  public int holder(int set, IntBinaryOperator accept) {
    int length = sets.length(set);
    if (length < LEAST) {
      return -1;
    }
    Workers.checkInterrupted();
    int best = -1;
    for (int start : rarest(set)) {
      for (int i = start; i >= 0 && i < marks.length && sameMark(i, start); i++) {
        int other = (int) marks[i];
        if (other != set
            && (best < 0 || other < best)
            && holds(other, set)
            && accept.applyAsInt(set, other) != 0) {
          best = other;
        }
      }
    }
    return best;
  }

  private boolean holds(int other, int set) {
    int length = sets.length(set);
    int needed = (int) (((long) length * numerator + denominator - 1) / denominator);
    return sets.length(other) > length
        && sets.length(other) <= TIMES * (long) length
        && domains[other] == domains[set]
        && sets.overlap(set, other, needed) >= 0;
  }

  /** Where the lists of a set's rarest marks start, −1 for those that it has not. */
  private int[] rarest(int set) {
    int[] starts = new int[MARKS];
    int[] counts = new int[MARKS];
    Arrays.fill(starts, -1);
    Arrays.fill(counts, COMMON);
    for (int m = 0; m < sets.length(set); m++) {
      int member = sets.member(set, m);
      if (isMark(member)) {
        int start = lowerBound(member);
        int count = countTo(start, counts[MARKS - 1]);
        if (count < counts[0]) {
          starts[1] = starts[0];
          counts[1] = counts[0];
          starts[0] = start;
          counts[0] = count;
        } else if (count < counts[1]) {
          starts[1] = start;
          counts[1] = count;
        }
      }
    }
    return starts;
  }

  private int countTo(int start, int most) {
    int count = 0;
    while (count < most && start + count < marks.length && sameMark(start + count, start)) {
      count++;
    }
    return count;
  }

  private boolean sameMark(int i, int j) {
    return (marks[i] >>> 32) == (marks[j] >>> 32);
  }

  private int lowerBound(int member) {
    long wanted = (member & 0xFFFFFFFFL) << 32;
    int low = 0;
    int high = marks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(marks[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
