package colander.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisguisesTest {

  @Test
  void invisible_and_look_alike_characters_are_named() {
    assertThat(Disguises.in("p\u0430y\u200b", "pay"))
        .containsExactly(
            "U+0430 cyrillic small letter a (looks like a)", "U+200B zero width space (invisible)");
  }

  @Test
  void what_both_texts_have_is_not_named() {
    assertThat(Disguises.in("p\u0430y", "\u0430")).isEmpty();
  }
}
