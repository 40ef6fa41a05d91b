package colander.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void plain_text_in_any_script_comes_back_as_it_is() {
    for (String text :
        new String[] {"", "plain", "naïve", "日本語", "한국어", "עברית", "👍🏽", "a\tb\nc"}) {
      assertThat(VisibleText.lines(text)).isSameAs(text);
    }
  }

  @Test
  void control_codes_are_written_out() {
    assertThat(VisibleText.lines("\u001b[31mred\u0007\u007f\u009b2J\0"))
        .isEqualTo("\\x1b[31mred\\x07\\x7f\\x9b2J\\x00");
  }

  @Test
  void direction_marks_and_invisible_characters_are_written_out() {
    assertThat(VisibleText.lines("\u202ex\u2066\u200f\u061c\u200b\ufeff\u00ad\u2028\u3164"))
        .isEqualTo("\\u202ex\\u2066\\u200f\\u061c\\u200b\\ufeff\\xad\\u2028\\u3164");
    assertThat(VisibleText.lines(Character.toString(0xe0041))).isEqualTo("\\u{e0041}");
  }

  @Test
  void lone_surrogates_are_written_out() {
    assertThat(VisibleText.lines("a\ud83dz\udc4d")).isEqualTo("a\\ud83dz\\udc4d");
  }

  @Test
  void line_breaks_and_tabs_stay_or_are_shown_on_one_line() {
    assertThat(VisibleText.lines("a\r\nb\rc")).isEqualTo("a\nb\\x0dc");
    assertThat(VisibleText.line("a\r\nb\n\tc")).isEqualTo("a⏎b⏎ c");
  }

  @Test
  void joiners_stay_where_spelling_or_an_emoji_needs_them() {
    String persian = "می\u200cخواهم";
    String shrug = "🤷🏽\u200d♀\ufe0f";
    assertThat(VisibleText.line(persian)).isEqualTo(persian);
    assertThat(VisibleText.line(shrug)).isEqualTo(shrug);
    assertThat(VisibleText.line("f\u200cr\u200dee\ufe0f")).isEqualTo("f\\u200cr\\u200dee\\ufe0f");
    assertThat(VisibleText.line("\u200d")).isEqualTo("\\u200d");
  }

  @Test
  void nothing_unsafe_passes_whatever_comes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append((char) (random.nextBoolean() ? random.nextInt(256) : random.nextInt(65536)));
      }
      String line = VisibleText.line(text.toString());
      assertThat(line.codePoints())
          .as("seed %d", seed)
          .noneMatch(Character::isISOControl)
          .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
          .noneMatch(c -> c >= 0x202a && c <= 0x202e);
      assertThat(VisibleText.line(line)).as("seed %d", seed).isEqualTo(line);
    }
  }
}
