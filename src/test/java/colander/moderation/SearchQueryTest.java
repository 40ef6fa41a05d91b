package colander.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.Status;
import colander.moderation.SearchQuery.Term;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  @Test
  void words_phrases_beginnings_and_unwanted_words_are_told_apart() {
    assertThat(SearchQuery.of("soup \"more salt\" pep* -sugar").terms())
        .containsExactly(
            new Term("soup", false, false),
            new Term("more salt", false, false),
            new Term("pep", true, false),
            new Term("sugar", false, true));
  }

  @Test
  void fields_narrow_it_down() {
    SearchQuery query =
        SearchQuery.of(
            "author:\"Ada L\" thread:3 status:hidden after:2026-11-01 before:2026-11-23");
    assertThat(query.terms()).isEmpty();
    assertThat(query.author()).isEqualTo("Ada L");
    assertThat(query.thread()).isEqualTo(3);
    assertThat(query.status()).isEqualTo(Status.HIDDEN);
    assertThat(query.after()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(query.before()).isEqualTo(Instant.parse("2026-11-23T00:00:00Z"));
  }

  @Test
  void what_looks_like_a_field_and_is_none_is_a_word() {
    assertThat(SearchQuery.of("http://example.org").terms())
        .containsExactly(new Term("http://example.org", false, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\"open",
        "a\"b",
        "***",
        "author:",
        "thread:x",
        "status:gone",
        "before:soon",
        "-only",
        "-author:Ada",
        "\"\"",
        "a\u0000b",
        "foo:\"bar\""
      })
  void what_is_no_query_is_refused(String query) {
    assertThatThrownBy(() -> SearchQuery.of(query))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .isNotBlank();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void any_text_is_read_or_refused_and_nothing_else(long seed) {
    Random random = new Random(seed);
    String alphabet = "ab \"*:-()'^{}+NOTORANDauthor.;%_\\";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder query = new StringBuilder();
      random
          .ints(random.nextInt(20), 0, alphabet.length())
          .forEach(c -> query.append(alphabet.charAt(c)));
      try {
        assertThat(SearchQuery.of(query.toString())).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }
}
