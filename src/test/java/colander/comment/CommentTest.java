package colander.comment;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentTest {

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, PENDING",
    "PENDING, PENDING",
    "HELD, PENDING",
    "APPROVED, APPROVED",
    "SPAM, HIDDEN",
    "DELETED, HIDDEN"
  })
  void without_a_decision_the_platform_tells_the_status(PlatformState state, Status status) {
    assertThat(comment("1", "Ada", "More salt").platformState(state).build().status())
        .isEqualTo(status);
  }

  @Test
  void a_decision_counts_more_than_the_platform() {
    Comment comment =
        comment("1", "Ada", "More salt")
            .platformState(PlatformState.SPAM)
            .decided(Status.APPROVED)
            .build();
    assertThat(comment.status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void a_raw_text_that_is_the_text_is_not_kept_twice() {
    assertThat(comment("1", "Ada", "More salt").raw("More salt").build().raw()).isNull();
    assertThat(comment("1", "Ada", "More salt").raw("<p>More salt").build().raw())
        .isEqualTo("<p>More salt");
  }

  @Test
  void a_comment_may_change_its_author_or_its_time_but_not_both() {
    Comment comment = comment("1", "Ada", "More salt").created(MORNING).build();
    assertThat(comment.canSucceed("Ada", MORNING.plusSeconds(1), "x")).isTrue();
    assertThat(comment.canSucceed("Ada L.", MORNING, "x")).isTrue();
    assertThat(comment.canSucceed("Bob", MORNING.plusSeconds(1), "t1")).isFalse();
    assertThat(comment.canSucceed("Bob", null, "t1")).isFalse();
  }

  @Test
  void a_deleted_comment_may_have_lost_both() {
    Comment deleted =
        comment("1", "", "").platformState(PlatformState.DELETED).created(null).build();
    assertThat(deleted.canSucceed("Ada", MORNING, "x")).isTrue();
    assertThat(comment("1", "[deleted]", "[deleted]").build().canSucceed("Ada", null, "x"))
        .isTrue();
  }

  @Test
  void a_comment_without_author_and_time_is_known_by_its_thread() {
    Comment comment = comment("1", "", "More salt").build();
    assertThat(comment.canSucceed("", null, "t1")).isTrue();
    assertThat(comment.canSucceed("", null, "another")).isFalse();
  }

  @Test
  void namesakes_are_numbered_up_to_a_bound() {
    CommentId id = new CommentId("blog", "11");
    assertThat(id.ofNamesake()).hasToString("blog:11#2");
    assertThat(id.ofNamesake().ofNamesake()).hasToString("blog:11#3");
    assertThatThrownBy(
            () -> {
              for (CommentId next = id; !next.value().isEmpty(); next = next.ofNamesake()) {
                assertThat(next.value()).startsWith("11");
              }
            })
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("'11'")
        .hasMessageContaining("--map id=");
  }

  @Test
  void an_author_cannot_pass_for_an_account_by_choosing_its_name() {
    assertThat(Author.named("account:7").key()).isNotEqualTo(new Author("Ada", "7").key());
  }

  @Test
  void an_id_is_written_with_its_source() {
    assertThat(new CommentId("disqus", "41:05")).hasToString("disqus:41:05");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "a\nb", "a\u001bb"})
  void a_source_name_with_a_colon_space_or_control_code_is_refused(String name) {
    assertThatThrownBy(() -> new CommentId(name, "1")).isInstanceOf(IllegalArgumentException.class);
  }
}
