package colander.similarity;

import java.util.Arrays;

/**
 * Finds the sets similar to one, among sets that are added one at a time.
 *
 * <p>The idea: a pass over all lengths and bitmaps, 36 bytes a set in order, rejects nearly all of
 * a million sets in some ten milliseconds and, unlike an index of bands, misses none and takes a
 * tenth of the memory. Not thread-safe.
 */
public final class SimilaritySearch {
  private final Likeness likeness;
  private final IntSets sets;
  private final Bitmaps bitmaps;
  private final Evidence evidence = new Evidence();
  private int[] domains;
  private int[] authors;
  private int[] lengths;

  /** Makes room for a number of sets; it grows as needed. */
  public SimilaritySearch(Likeness likeness, int expected) {
    this.likeness = likeness;
    this.sets = new IntSets(expected, expected);
    this.bitmaps = new Bitmaps(expected);
    this.domains = new int[Math.max(16, expected)];
    this.authors = new int[Math.max(16, expected)];
    this.lengths = new int[Math.max(16, expected)];
  }

  /**
   * Adds a set.
   *
   * @param domain which others it may be similar to: those of the same domain
   * @param author who wrote it; different authors need more in common
   * @return its number, from 0
   */
  public int add(int[] set, int domain, int author) {
    int number = sets.size();
    sets.add(set);
    bitmaps.set(sets, number);
    evidence.learn(sets, number);
    if (number == domains.length) {
      domains = Arrays.copyOf(domains, number * 2);
      authors = Arrays.copyOf(authors, number * 2);
      lengths = Arrays.copyOf(lengths, number * 2);
    }
    domains[number] = domain;
    authors[number] = author;
    lengths[number] = set.length;
    return number;
  }

  /** The sets added before this one and similar to it, ascending. */
  public int[] before(int set) {
    int[] found = new int[8];
    int count = 0;
    for (int other = 0; other < set; other++) {
      boolean strangers = authors[other] != authors[set];
      int needed =
          strangers
              ? likeness.overlapOfStrangers(lengths[other], lengths[set])
              : likeness.overlapNeeded(lengths[other], lengths[set]);
      if (needed <= Math.min(lengths[other], lengths[set])
          && domains[other] == domains[set]
          && bitmaps.mostShared(other, set, lengths[other] + lengths[set]) >= needed
          && sets.overlap(other, set, needed) >= 0
          && evidence.suffices(sets, other, set, strangers)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = other;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The {@link IntSets#similarity similarity} of two sets. */
  public double similarity(int left, int right) {
    return sets.similarity(left, right);
  }
}
