package colander.text;

import static org.assertj.core.api.Assertions.assertThat;

import colander.text.DiffPiece.Side;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void a_replaced_word_is_one_piece_on_each_side() {
    assertThat(WordDiff.of("a brand new day", "a whole new day"))
        .containsExactly(
            new DiffPiece(Side.SAME, "a "),
            new DiffPiece(Side.LEFT, "brand "),
            new DiffPiece(Side.RIGHT, "whole "),
            new DiffPiece(Side.SAME, "new day"));
  }

  @Test
  void scripts_without_spaces_are_compared_by_character() {
    assertThat(WordDiff.of("今日は雨です", "今日は雪です"))
        .contains(new DiffPiece(Side.LEFT, "雨"), new DiffPiece(Side.RIGHT, "雪"));
  }

  @Test
  void pieces_make_up_both_texts() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String left = words(random);
      String right = words(random);
      List<DiffPiece> pieces = WordDiff.of(left, right);
      assertThat(without(pieces, Side.RIGHT)).as("seed %d", seed).isEqualTo(left);
      assertThat(without(pieces, Side.LEFT)).as("seed %d", seed).isEqualTo(right);
    }
  }

  @Test
  void long_hostile_texts_end_in_one_difference() {
    String left = "a b ".repeat(200_000);
    String right = "b c ".repeat(200_000);
    assertThat(WordDiff.of(left, right)).hasSizeLessThan(10);
  }

  private static String words(Random random) {
    return random
        .ints(random.nextInt(12), 0, 5)
        .mapToObj(i -> List.of("a", "bc", "日", "e\n", "\uD83D\uDE02").get(i))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  private static String without(List<DiffPiece> pieces, Side side) {
    return pieces.stream()
        .filter(p -> p.side() != side)
        .map(DiffPiece::text)
        .collect(Collectors.joining());
  }
}
