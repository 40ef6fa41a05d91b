package colander.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Free money today        | FREE   MONEY, today!!!
          Free money today        | fr33 m0ney today
          Free money today        | fr\u200bee mo\uFEFFney today
          Free money today        | ｆｒｅｅ　ｍｏｎｅｙ　ｔｏｄａｙ
          Free money today        | Frее mоnеу tоdау
          Free money today        | <b>Free</b> money<br/>today
          Free money today        | f r e e m o n e y t o d a y
          Free money today        | 𝐅𝐫𝐞𝐞 𝐦𝐨𝐧𝐞𝐲 𝐭𝐨𝐝𝐚𝐲
          Free money today        | F\u0336r\u0336e\u0336e\u0336 money today
          Fish & chips            | Fish &amp; chips
          soooo good              | sooooooooo goooood
          NEW offer               | ΝEW offer
          INFO here               | ІNFO here
          makes sense             | mаkes sense
          makes sense             | ｍаkes sense
          makes sense             | ₥akes sense
          more visit              | more!! visit
          wow this                | wow!!this
          what is th!s            | what! is this
          see https://a.org/x?v=1 | see http://www.a.org/x?v=1&utm_source=mail#top
          مرحبا بالعالم           | مَرْحَبًا بالعالم
          Привет мир              | ПРИВЕТ, МИР!
          Καλημέρα κόσμε          | ΚΑΛΗΜΕΡΑ ΚΟΣΜΕ
          ガラス                   | ｶﾞﾗｽ
          """)
  void one_text_in_two_dresses_folds_to_the_same(String left, String right) {
    assertThat(Fold.fold(left)).isEqualTo(Fold.fold(right)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          it costs $500     | it costs $600
          in 2013           | in zoie
          it was 3.5 metres | it was 35 metres
          iphone 5          | iphones
          modern times      | modem times
          10 people         | lo people
          это мой дом       | это мои дом
          かき               | がき
          二人               | ニ人
          เสือ               | เสื้อ
          किताब             | कितब
          """)
  void different_texts_fold_differently(String left, String right) {
    assertThat(Fold.fold(left)).isNotEqualTo(Fold.fold(right));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "αβγδεζηθικλμνξοπρστυφχψω",
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
        "אבגדהוזחטיכלמנסעפצקרשת",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "अआइईउऊएऐओऔकखगघचछजझटठडढतथदधनपफबभमयरलवशषसह",
        "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
        "あいうえおかがきぎくぐけげこごさざしじすず",
        "アイウエオカガキギクグケゲコゴサザシジスズ",
        "abcdefghijklmnopqrstuvwxyz0123456789"
      })
  void the_letters_of_an_alphabet_stay_distinct(String alphabet) {
    assertThat(
            alphabet
                .codePoints()
                .mapToObj(c -> Fold.fold(Character.toString(c)))
                .collect(Collectors.toSet()))
        .hasSize(alphabet.length())
        .doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "...", "?!?!", "\u200b\uFEFF", "\uD800", "\uDC00\uD800"})
  void what_says_nothing_folds_to_nothing(String text) {
    assertThat(Fold.fold(text)).isEmpty();
  }

  @Test
  void stretched_letters_make_no_difference_once_runs_are_cut() {
    assertThat(Fold.unstretched(Fold.fold("Soooo good")))
        .isEqualTo(Fold.unstretched(Fold.fold("So good")));
    assertThat(Fold.unstretched("in2002")).isEqualTo("in2002");
    assertThat(Fold.unstretched("妈妈")).isEqualTo("妈妈");
  }

  @Test
  void emoji_are_compared_where_there_is_nothing_else() {
    assertThat(Fold.fold("😂😂😂!")).isEqualTo(Fold.fold("😂")).isNotEqualTo(Fold.fold("🔥"));
  }

  @Test
  void explain_names_the_steps_that_changed_something() {
    assertThat(Fold.explain("abc")).isEmpty();
    assertThat(Fold.explain("<b>Fr33</b> money"))
        .extracting(FoldStep::name)
        .first()
        .isEqualTo("markup and entities to text");
    assertThat(Fold.explain("<b>Fr33</b> money"))
        .last()
        .extracting(FoldStep::text)
        .isEqualTo("freemoney");
  }

  @Test
  void any_text_has_a_fold_that_normalising_does_not_change() {
    long seed = 20261123;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String text =
          random
              .ints(random.nextInt(40), 0, 0x11000)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      String composed = Normalizer2.getNFCInstance().normalize(text);
      assertThat(Fold.fold(composed)).as("seed %d, %s", seed, text).isEqualTo(Fold.fold(text));
    }
  }

  @Test
  void a_huge_hostile_text_is_folded_in_linear_time() {
    assertThat(Fold.fold("<".repeat(2_000_000))).isEmpty();
    assertThat(Fold.fold("a\u0301".repeat(2_000_000))).isEqualTo("aa");
    assertThat(Fold.fold("www.".repeat(500_000))).isNotEmpty();
    assertThat(Fold.fold("1.".repeat(1_000_000))).startsWith("1.1.");
  }
}
