package colander.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.Status;
import colander.duplicate.MatchKind;
import colander.duplicate.Pattern;
import colander.moderation.Action;
import colander.moderation.LoggedDecision;
import colander.moderation.ModeratedComment;
import colander.moderation.Step;
import colander.session.Browsing.CommentView;
import colander.session.ReviewCard;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewScreenTest {

  private static ReviewState showing(ReviewCard card) {
    ReviewQueue queue = new ReviewQueue(List.of(1L, 2L, 3L), 1);
    return ReviewState.at(queue, "").showing(queue, card, "");
  }

  private static String text(ReviewState state, int width, int height) {
    return ReviewScreen.of(state, width, height).lines().stream()
        .map(line -> line.render(false).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_group_shows_where_what_and_why() {
    ReviewState state = showing(Cards.of(2, "The bridge is closed", "The bridge is open"));
    assertThat(text(state, 80, 24))
        .isEqualTo(
            String.format(
                Locale.ROOT,
                """
            2/3  Group 2  near · campaign · open
              2 comments, 2 authors, 1 thread  2026-03-01 12:00
              3 authors in an hour
              d keeps 1 (it comes first in the export) and hides 1
            %s
            > 1  Ann1  pending  canonical  KEEP  2026-03-01 12:00
            |   The bridge is closed

              2  Ann2  pending  near 0.83  2026-03-01 12:00
                The bridge is [-closed-]{+open+}
            %s
            j k move  d hide others  h hide  a approve  n not duplicate  ? keys  q quit""",
                "-".repeat(80),
                "\n".repeat(12)));
  }

  @Test
  void look_alike_and_invisible_characters_are_named() {
    ReviewState state = showing(Cards.of(2, "free cash now", "free c\u0430sh\u200b now"));
    assertThat(text(state, 80, 30))
        .contains("U+0430 cyrillic small letter a (looks like a)")
        .contains("U+200B zero width space (invisible)");
  }

  @Test
  void control_codes_of_a_comment_never_reach_the_terminal() {
    ReviewState state = showing(Cards.of(2, "a\u001b[2Jb\u202ec", "a\u001b[2Jb d"));
    assertThat(text(state, 80, 30)).contains("a\\x1b[2Jb\\u202ec").doesNotContain("\u001b");
  }

  @Test
  void what_surrounds_the_chosen_member_is_shown() {
    ReviewCard card = Cards.of(2, "one two", "one three");
    ModeratedComment member = card.group().members().get(0);
    Step hidden =
        new Step(
            Action.HIDE, Instant.parse("2026-03-02T09:00:00Z"), "ida", null, null, "spam", null);
    CommentView context =
        new CommentView(
            member,
            Cards.reply(50, 9, "the parent says this"),
            List.of(Cards.reply(51, 1, "the reply says that")),
            List.of(new LoggedDecision(4, hidden, Status.HIDDEN, Status.PENDING)));
    assertThat(text(showing(card).amid(context), 80, 30))
        .contains("|   answers 50 Rolf: the parent says this")
        .contains("|   reply 51 Rolf: the reply says that")
        .contains("|   hidden, it leaves 1 reply without a parent")
        .contains("|   step 4, 2026-03-02 09:00: hide by ida (spam)");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 61, 80, 100, 200})
  void nothing_is_wider_than_the_screen(int width) {
    String chinese = "评论重复了很多次，编辑们都不知道该怎么办才好".repeat(12);
    String emoji = "👍👍 ".repeat(80);
    String address = "https://example.org/" + "a".repeat(300);
    ReviewState state = showing(Cards.of(2, chinese + emoji, chinese + address, address, emoji));
    for (int i = 0; i < 4; i++) {
      assertThat(ReviewScreen.of(state, width, 200).lines())
          .hasSize(200)
          .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
      state = state.press(ReviewKey.NEXT_MEMBER, "j").state();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 8, 24, 50})
  void it_fills_a_screen_of_any_height(int height) {
    ReviewState state = showing(Cards.of(2, "one", "two", "three"));
    assertThat(ReviewScreen.of(state, 80, height).lines()).hasSize(height);
    ReviewState keys = state.press(ReviewKey.KEYS, "?").state();
    assertThat(ReviewScreen.of(keys, 80, height).lines()).hasSize(height);
  }

  @Test
  void the_chosen_one_of_ten_thousand_is_in_sight() {
    String[] texts =
        IntStream.rangeClosed(1, 10_000).mapToObj(i -> "text " + i).toArray(String[]::new);
    ReviewState state = showing(Cards.of(2, texts)).press(ReviewKey.LAST_MEMBER, "G").state();
    assertThat(text(state, 80, 24)).contains("> 10000  Ann10000");
  }

  @Test
  void a_text_longer_than_the_screen_can_be_scrolled_and_no_further() {
    String text =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "line " + i + "\n")
            .collect(Collectors.joining());
    ReviewState state = showing(Cards.of(2, text, text));
    assertThat(text(state, 80, 24)).contains("line 1\n").doesNotContain("line 60");
    for (int i = 0; i < 20; i++) {
      state = state.press(ReviewKey.PAGE_DOWN, " ").state();
      state = state.scrolled(ReviewScreen.of(state, 80, 24).scroll());
    }
    assertThat(text(state, 80, 24)).contains("line 60").contains("the same text as 1");
    state = state.press(ReviewKey.PAGE_UP, "b").state();
    assertThat(text(state, 80, 24)).contains("line 40");
  }

  @Test
  void the_end_says_what_can_be_done() {
    ReviewQueue over = new ReviewQueue(List.of(1L, 2L), 2);
    assertThat(text(ReviewState.at(over, "flood"), 60, 20))
        .contains("The end of the review  only flood")
        .contains("You went through 2 groups.")
        .contains("s starts over");
    assertThat(text(ReviewState.at(new ReviewQueue(List.of(), 0), ""), 60, 20))
        .contains("Nothing waits");
  }

  @Test
  void what_is_typed_of_a_filter_is_shown_to_its_end() {
    ReviewState state = showing(Cards.of(2, "one", "two")).press(ReviewKey.FILTER, "/").state();
    for (String letter :
        "author:Wolfeschlegelsteinhausenbergerdorff-Schmidt-the-Second".split("", -1)) {
      state = state.press(ReviewKey.TEXT, letter).state();
    }
    assertThat(text(state, 60, 20)).contains("Second_");
  }

  @Test
  void a_filter_is_read_as_it_is_shown() {
    String typed = "near flood author:\"Jo Doe\" thread:3";
    ReviewFilter filter = ReviewFilter.parse(typed);
    assertThat(filter).isEqualTo(new ReviewFilter(MatchKind.NEAR, Pattern.FLOOD, "Jo Doe", "3"));
    assertThat(filter.words()).isEqualTo(typed);
    assertThat(ReviewFilter.parse("  ").words()).isEmpty();
    assertThatThrownBy(() -> ReviewFilter.parse("nearly"))
        .hasMessageContaining("no kind or pattern 'nearly'");
  }
}
