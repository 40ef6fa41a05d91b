package colander.similarity;

import java.util.HashMap;
import java.util.Map;

/** Sets that are equal: only the first of them takes part in the join. */
final class Twins {
  private final int[] first;

  Twins(IntSets sets, int[] domains) {
    first = new int[sets.size()];
    Map<Long, Integer> seen = new HashMap<>(sets.size() * 2);
    for (int set = 0; set < first.length; set++) {
      Integer twin = seen.putIfAbsent(hash(sets, set, domains[set]), set);
      first[set] = twin != null && equal(sets, domains, twin, set) ? twin : set;
    }
  }

  private static long hash(IntSets sets, int set, int domain) {
    long hash = domain;
    for (int m = 0; m < sets.length(set); m++) {
      hash = (hash ^ sets.member(set, m)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  private static boolean equal(IntSets sets, int[] domains, int left, int right) {
    int length = sets.length(left);
    return domains[left] == domains[right]
        && length == sets.length(right)
        && sets.overlap(left, right, length) == length;
  }

  boolean isFirst(int set) {
    return first[set] == set;
  }

  /** The first set that is equal to this one. */
  int first(int set) {
    return first[set];
  }
}
