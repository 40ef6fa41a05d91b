package colander.similarity;

import java.util.Arrays;

/**
 * Many sets of integers, one after the other in one array.
 *
 * <p>A set is its members in ascending order, each once. Filled by one thread, then read by any.
 */
public final class IntSets {
  private int[] members;
  private int[] ends;
  private int size;

  /** Makes room for a number of sets with so many members together; both grow as needed. */
  public IntSets(int sets, int members) {
    this.members = new int[Math.max(16, members)];
    this.ends = new int[Math.max(16, sets)];
  }

  /** Adds a set; its members must be ascending and distinct. */
  public void add(int[] set) {
    int start = end(size - 1);
    int end = Math.addExact(start, set.length);
    if (end > members.length) {
      members = Arrays.copyOf(members, grown(members.length, end));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, grown(size, size + 1));
    }
    System.arraycopy(set, 0, members, start, set.length);
    ends[size++] = end;
  }

  private static int grown(int length, int needed) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, length + (length >> 1) + 16L));
  }

  /** How many sets there are. */
  public int size() {
    return size;
  }

  /** How many members a set has. */
  public int length(int set) {
    return end(set) - end(set - 1);
  }

  int member(int set, int index) {
    return members[end(set - 1) + index];
  }

  /** How many members two sets share, or −1 as soon as it is clear that they are too few. */
  public int overlap(int left, int right, int atLeast) {
    int i = end(left - 1);
    int j = end(right - 1);
    int iEnd = end(left);
    int jEnd = end(right);
    int shared = 0;
    while (i < iEnd && j < jEnd) {
      if (shared + Math.min(iEnd - i, jEnd - j) < atLeast) {
        return -1;
      }
      int a = members[i];
      int b = members[j];
      shared += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    return shared >= atLeast ? shared : -1;
  }

  /**
   * The similarity of two different texts by their sets: members in both over members in either.
   * Equal sets count as if one had a member more, as only equal texts have similarity 1.
   */
  public double similarity(int left, int right) {
    int shared = overlap(left, right, 0);
    long either = (long) length(left) + length(right) - shared;
    return (double) shared / (either == shared ? either + 1 : either);
  }

  /** The share of a set that another holds. */
  public double containment(int inner, int outer) {
    return (double) overlap(inner, outer, 0) / length(inner);
  }

  private int end(int set) {
    return set < 0 ? 0 : ends[set];
  }
}
