package colander.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class SimilarityJoinTest {
  private static final Likeness HALF = new Likeness(1, 2, 4);

  @Test
  void finds_what_brute_force_finds_in_random_families() {
    long seed = 42;
    Random random = new Random(seed);
    int found = 0;
    int there = 0;
    for (int round = 0; round < 5; round++) {
      IntSets sets = families(random, 150, 4);
      Set<Long> join = pairs(join(sets, 2));
      Set<Long> brute = bruteForce(sets);
      assertThat(brute).as("seed %d", seed).containsAll(join);
      found += join.size();
      there += brute.size();
    }
    assertThat(there).isGreaterThan(500);
    assertThat(found)
        .as("seed %d, of %d", seed, there)
        .isGreaterThanOrEqualTo((int) (there * 0.999));
  }

  @Test
  void the_number_of_threads_changes_nothing() {
    IntSets sets = families(new Random(3), 300, 5);
    assertThat(pairs(join(sets, 1))).isEqualTo(pairs(join(sets, 3))).isNotEmpty();
  }

  @Test
  void one_set_in_many_copies_makes_few_pairs() {
    IntSets sets = new IntSets(20_000, 20_000);
    for (int i = 0; i < 20_000; i++) {
      sets.add(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    }
    assertThat(join(sets, 2).size()).isLessThan(20_000);
  }

  @Test
  void an_interrupt_ends_the_search() {
    IntSets sets = families(new Random(5), 100, 5);
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> join(sets, 2)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void a_search_for_one_finds_what_brute_force_finds() {
    IntSets sets = families(new Random(11), 60, 4);
    SimilaritySearch search = new SimilaritySearch(HALF, 10);
    for (int set = 0; set < sets.size(); set++) {
      search.add(members(sets, set), 0, set % 2);
    }
    Set<Long> found = new HashSet<>();
    for (int set = 0; set < sets.size(); set++) {
      for (int other : search.before(set)) {
        found.add(key(other, set));
      }
    }
    assertThat(found).isEqualTo(bruteForce(sets)).isNotEmpty();
  }

  private static SimilarPairs join(IntSets sets, int threads) {
    int[] authors = new int[sets.size()];
    Arrays.setAll(authors, set -> set % 2);
    return SimilarityJoin.join(
        sets, new int[sets.size()], authors, HALF, new Workers(threads), share -> {});
  }

  /** Families of edited copies of random sets; none equals another. */
  private static IntSets families(Random random, int families, int copies) {
    IntSets sets = new IntSets(1, 1);
    for (int f = 0; f < families; f++) {
      int[] first = random.ints(12 + random.nextInt(150)).toArray();
      for (int c = 0; c < copies; c++) {
        int[] copy = first.clone();
        int edits = 1 + random.nextInt(copy.length / 2);
        for (int e = 0; e < edits; e++) {
          copy[random.nextInt(copy.length)] = random.nextInt();
        }
        sets.add(Arrays.stream(copy).sorted().distinct().toArray());
      }
    }
    return sets;
  }

  private static Set<Long> bruteForce(IntSets sets) {
    Evidence evidence = new Evidence();
    for (int set = 0; set < sets.size(); set++) {
      evidence.learn(sets, set);
    }
    Set<Long> pairs = new HashSet<>();
    for (int i = 0; i < sets.size(); i++) {
      for (int j = i + 1; j < sets.size(); j++) {
        boolean strangers = i % 2 != j % 2;
        int needed =
            strangers
                ? HALF.overlapOfStrangers(sets.length(i), sets.length(j))
                : HALF.overlapNeeded(sets.length(i), sets.length(j));
        if (shared(sets, i, j) >= needed && evidence.suffices(sets, i, j, strangers)) {
          pairs.add(key(i, j));
        }
      }
    }
    return pairs;
  }

  private static int shared(IntSets sets, int left, int right) {
    List<Integer> members = new ArrayList<>();
    for (int member : members(sets, left)) {
      members.add(member);
    }
    Set<Integer> both = new HashSet<>(members);
    int shared = 0;
    for (int member : members(sets, right)) {
      shared += both.contains(member) ? 1 : 0;
    }
    return shared;
  }

  private static int[] members(IntSets sets, int set) {
    int[] members = new int[sets.length(set)];
    Arrays.setAll(members, i -> sets.member(set, i));
    return members;
  }

  private static Set<Long> pairs(SimilarPairs pairs) {
    Set<Long> set = new HashSet<>();
    for (int p = 0; p < pairs.size(); p++) {
      set.add(key(pairs.left(p), pairs.right(p)));
    }
    return set;
  }

  private static long key(int left, int right) {
    return ((long) left << 32) | right;
  }
}
