package colander.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columns_line_up_with_wide_characters() {
    Table table = new Table().right("id").left("author").text("text");
    table.row(7, "日本太郎", "こんにちは").row(12, "Ann", "hello 👍 there");
    assertThat(table.fit(40).stream().map(Line::toString))
        .containsExactly("id  author    text", " 7  日本太郎  こんにちは", "12  Ann       hello 👍 there");
  }

  @Test
  void text_gives_way_first_and_ends_with_an_ellipsis() {
    Table table = new Table().right("id").text("text").left("state");
    table.row(1, "a very long comment that does not fit", "hidden");
    assertThat(table.fit(24).get(1).toString()).isEqualTo(" 1  a very long…  hidden");
  }

  @Test
  void cells_with_line_breaks_and_control_codes_stay_on_their_line() {
    assertThat(new Table().text("t").row("a\nb\u001b").fit(80).get(1).toString())
        .isEqualTo("a⏎b\\x1b");
  }

  @Test
  void no_line_is_wider_than_the_width() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "ab 日本👍\u0301ｗé";
    for (int round = 0; round < 500; round++) {
      Table table = new Table().right("id").left("author").text("title").text("text");
      for (int row = 0; row < 5; row++) {
        table.row(
            random.nextInt(10000),
            word(random, letters),
            word(random, letters),
            "x".repeat(row * 9));
      }
      int width = 30 + random.nextInt(60);
      assertThat(table.fit(width))
          .as("seed %d", seed)
          .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }
  }

  private static String word(Random random, String letters) {
    int[] points = letters.codePoints().toArray();
    StringBuilder word = new StringBuilder();
    random.ints(random.nextInt(30), 0, points.length).forEach(i -> word.appendCodePoint(points[i]));
    return word.toString();
  }
}
