package colander.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadShapeTest {

  @Test
  void replies_follow_their_parent_wherever_it_stands() {
    assertThat(drawn(shape("b>a", "a", "c>a", "d>b"))).containsExactly("0a", "1b", "2d", "1c");
  }

  @Test
  void a_comment_whose_parent_never_comes_is_a_root_and_an_orphan() {
    ThreadShape<String> shape = shape("a", "b>gone", "c>b");
    assertThat(shape.roots()).containsExactly("a", "b");
    assertThat(shape.orphans()).containsExactly("b");
  }

  @Test
  void a_ring_is_cut_above_its_first_comment() {
    ThreadShape<String> shape = shape("x>b", "a>c", "b>a", "c>b");
    assertThat(shape.cuts()).containsExactly("a");
    assertThat(drawn(shape)).containsExactly("0a", "1b", "2x", "2c");
  }

  @Test
  void a_comment_that_answers_itself_is_a_root() {
    ThreadShape<String> shape = shape("a>a", "b>a");
    assertThat(shape.cuts()).containsExactly("a");
    assertThat(drawn(shape)).containsExactly("0a", "1b");
  }

  @Test
  void a_hundred_thousand_replies_nest() {
    Map<Integer, @Nullable Integer> parents = new LinkedHashMap<>();
    for (int i = 100_000; i > 0; i--) {
      parents.put(i, i == 1 ? null : i - 1);
    }
    List<Integer> depths = new ArrayList<>();
    ThreadShape.ofParents(parents).forEach((comment, depth) -> depths.add(depth));
    assertThat(depths).hasSize(100_000).isSorted().endsWith(99_999);
  }

  @Test
  void any_parents_make_a_tree_that_holds_each_comment_once() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      int size = 1 + random.nextInt(30);
      Map<Integer, @Nullable Integer> parents = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        parents.put(i, random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(size + 3)));
      }
      ThreadShape<Integer> shape = ThreadShape.ofParents(parents);
      List<Integer> seen = new ArrayList<>();
      shape.forEach((comment, depth) -> seen.add(comment));
      Set<Integer> all = new HashSet<>(parents.keySet());
      assertThat(seen).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(all);
    }
  }

  /** Comments such as {@code b>a}: b is a reply to a. */
  private static ThreadShape<String> shape(String... comments) {
    Map<String, @Nullable String> parents = new LinkedHashMap<>();
    for (String comment : comments) {
      boolean reply = comment.contains(">");
      parents.put(comment.substring(0, 1), reply ? comment.substring(2) : null);
    }
    return ThreadShape.ofParents(parents);
  }

  private static List<String> drawn(ThreadShape<String> shape) {
    List<String> lines = new ArrayList<>();
    shape.forEach((comment, depth) -> lines.add(depth + comment));
    return lines;
  }
}
