package colander.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import colander.Samples;
import colander.comment.Comment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartingsTest {

  @Test
  void a_group_in_which_nobody_is_parted_stays_as_it_is() {
    DuplicateGroup group = group(4, 0, 0, 0);
    assertThat(part(Map.of(1, Set.of(7L)), group)).containsExactly(group);
  }

  @Test
  void a_parted_copy_leaves_and_the_others_stay() {
    DuplicateGroup group = group(4, 0, 0, 0);
    assertThat(part(Map.of(0, Set.of(7L), 2, Set.of(7L)), group))
        .singleElement()
        .satisfies(left -> assertThat(members(left)).containsExactly(0, 1, 3));
  }

  @Test
  void two_parted_copies_of_a_third_are_no_longer_in_one_group() {
    DuplicateGroup group = group(3, 0, 0);
    assertThat(part(Map.of(1, Set.of(7L), 2, Set.of(7L)), group))
        .singleElement()
        .satisfies(left -> assertThat(members(left)).containsExactly(0, 1));
  }

  @Test
  void who_was_verified_against_a_parted_copy_goes_with_it() {
    DuplicateGroup group = group(4, 0, 1, 1);
    List<DuplicateGroup> parts = part(Map.of(0, Set.of(7L), 1, Set.of(7L)), group);
    assertThat(parts)
        .singleElement()
        .satisfies(left -> assertThat(members(left)).containsExactly(1, 2, 3));
  }

  @Test
  void a_group_all_of_whose_members_are_parted_is_gone() {
    Set<Long> all = Set.of(7L);
    assertThat(part(Map.of(0, all, 1, all, 2, all), group(3, 0, 1))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void no_group_holds_a_parted_pair_and_every_match_was_computed(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int size = 2 + random.nextInt(9);
      DuplicateGroup group =
          group(size, IntStream.range(1, size).map(i -> random.nextInt(i)).toArray());
      Map<Integer, Set<Long>> labels = new HashMap<>();
      for (int i = 0; i < size; i++) {
        Set<Long> own = new HashSet<>();
        random.longs(random.nextInt(3), 0, 4).forEach(own::add);
        labels.put(i, own);
      }
      for (DuplicateGroup part : part(labels, group)) {
        Set<Long> met = new HashSet<>();
        for (Member member : part.members()) {
          assertThat(Collections.disjoint(met, labels.getOrDefault(member.comment(), Set.of())))
              .isTrue();
          met.addAll(labels.getOrDefault(member.comment(), Set.of()));
          if (member.match() != null) {
            assertThat(group.members()).contains(member);
            assertThat(members(part)).contains(member.match().other());
          }
        }
      }
    }
  }

  /** A group of comments 0 to size - 1; of each but the first, whom it was verified against. */
  private static DuplicateGroup group(int size, int... others) {
    List<Member> members = new ArrayList<>();
    members.add(new Member(0, null));
    for (int i = 1; i < size; i++) {
      members.add(new Member(i, new Match(others[i - 1], MatchKind.EXACT, 1)));
    }
    return new DuplicateGroup(MatchKind.EXACT, Pattern.NONE, List.of(), members);
  }

  private static List<DuplicateGroup> part(Map<Integer, Set<Long>> labels, DuplicateGroup group) {
    List<Comment> comments =
        IntStream.range(0, group.members().size())
            .mapToObj(i -> Samples.comment("c" + i, "", "Soup").build())
            .toList();
    Duplicates found = new Duplicates(comments.size(), List.of(group), List.of(), List.of());
    return new Partings(comments, labels, Set.of()).part(found).groups();
  }

  private static List<Integer> members(DuplicateGroup group) {
    return group.members().stream().map(Member::comment).toList();
  }
}
