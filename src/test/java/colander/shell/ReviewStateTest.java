package colander.shell;

import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Status;
import colander.moderation.ModeratedComment;
import colander.moderation.ThreadSummary;
import colander.session.Browsing.CommentView;
import colander.session.ReviewCard;
import colander.session.ThreadView;
import colander.shell.ReviewState.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReviewStateTest {

  private static final ReviewCard CARD = Cards.of(12, "one", "two", "three");

  private final ReviewState start =
      ReviewState.at(new ReviewQueue(List.of(11L, 12L, 13L), 1), "")
          .showing(new ReviewQueue(List.of(11L, 12L, 13L), 1), CARD, "");

  private static ReviewState press(ReviewState state, ReviewKey... keys) {
    ReviewState now = state;
    for (ReviewKey key : keys) {
      now = now.press(key, "").state();
    }
    return now;
  }

  private static ReviewAction action(ReviewState state, ReviewKey key) {
    return state.press(key, "").action();
  }

  @Test
  void a_group_starts_at_its_first_member_and_keeps_the_preferred_one() {
    assertThat(start.member().number()).isEqualTo(1);
    assertThat(start.keep()).isEqualTo(1);
    assertThat(start.queue().position()).isEqualTo("2/3");
  }

  @Test
  void moves_stop_at_the_first_and_the_last_member() {
    assertThat(press(start, ReviewKey.PREVIOUS_MEMBER).chosen()).isZero();
    assertThat(press(start, ReviewKey.NEXT_MEMBER).chosen()).isEqualTo(1);
    assertThat(press(start, ReviewKey.LAST_MEMBER, ReviewKey.NEXT_MEMBER).chosen()).isEqualTo(2);
    assertThat(press(start, ReviewKey.LAST_MEMBER, ReviewKey.FIRST_MEMBER).chosen()).isZero();
  }

  @Test
  void hide_and_approve_are_for_the_chosen_member() {
    ReviewState second = press(start, ReviewKey.NEXT_MEMBER);
    assertThat(action(second, ReviewKey.HIDE)).isEqualTo(new ReviewAction.Hide(2));
    assertThat(action(second, ReviewKey.APPROVE)).isEqualTo(new ReviewAction.Approve(2));
  }

  @Test
  void other_decisions_are_for_the_group() {
    assertThat(action(start, ReviewKey.APPROVE_ALL)).isEqualTo(new ReviewAction.ApproveAll(12));
    assertThat(action(start, ReviewKey.NOT_DUPLICATE)).isEqualTo(new ReviewAction.NotDuplicate(12));
    assertThat(action(start, ReviewKey.HIDE_OTHERS)).isEqualTo(new ReviewAction.HideOthers(12, 1));
  }

  @Test
  void keep_names_another_one_to_stay() {
    ReviewState kept = press(start, ReviewKey.LAST_MEMBER, ReviewKey.KEEP);
    assertThat(kept.message()).contains("kept now: 3");
    assertThat(action(press(kept, ReviewKey.FIRST_MEMBER), ReviewKey.HIDE_OTHERS))
        .isEqualTo(new ReviewAction.HideOthers(12, 3));
  }

  @Test
  void skip_back_undo_and_redo_ask_for_it() {
    assertThat(action(start, ReviewKey.SKIP)).isInstanceOf(ReviewAction.Forward.class);
    assertThat(action(start, ReviewKey.PREVIOUS_GROUP)).isInstanceOf(ReviewAction.Back.class);
    assertThat(action(start, ReviewKey.UNDO)).isInstanceOf(ReviewAction.Undo.class);
    assertThat(action(start, ReviewKey.REDO)).isInstanceOf(ReviewAction.Redo.class);
  }

  @Test
  void the_keys_show_until_any_key_is_pressed_which_does_nothing_else() {
    ReviewState keys = press(start, ReviewKey.KEYS);
    assertThat(keys.mode()).isEqualTo(Mode.KEYS);
    ReviewState.Turn turn = keys.press(ReviewKey.HIDE_OTHERS, "d");
    assertThat(turn.state().mode()).isEqualTo(Mode.GROUP);
    assertThat(turn.action()).isInstanceOf(ReviewAction.Nothing.class);
  }

  @Test
  void a_filter_is_typed_mended_and_applied() {
    ReviewState typing = press(start, ReviewKey.FILTER);
    typing = typing.press(ReviewKey.TEXT, "n").state();
    typing = typing.press(ReviewKey.TEXT, "😀").state();
    typing = press(typing, ReviewKey.ERASE);
    assertThat(typing.typed()).isEqualTo("n");
    ReviewState.Turn turn = typing.press(ReviewKey.ENTER, "\r");
    assertThat(turn.action()).isEqualTo(new ReviewAction.Narrow("n"));
    assertThat(turn.state().mode()).isEqualTo(Mode.GROUP);
  }

  @Test
  void escape_and_ctrl_c_drop_a_filter_but_stay() {
    ReviewState typing = press(start, ReviewKey.FILTER).press(ReviewKey.TEXT, "x").state();
    assertThat(press(typing, ReviewKey.CANCEL).mode()).isEqualTo(Mode.GROUP);
    assertThat(press(typing, ReviewKey.QUIT).mode()).isEqualTo(Mode.GROUP);
  }

  @Test
  void an_unknown_key_says_where_the_keys_are() {
    assertThat(start.press(ReviewKey.TEXT, "x").state().message()).contains("? shows the keys");
  }

  @Test
  void after_a_decision_the_next_member_is_chosen() {
    ReviewState decided = start.decided(CARD, true, "hid 1");
    assertThat(decided.member().number()).isEqualTo(2);
    assertThat(decided.context()).isNull();
    assertThat(decided.message()).isEqualTo("hid 1");
  }

  @Test
  void a_member_named_to_stay_is_forgotten_if_the_group_lost_it() {
    ReviewState kept = press(start, ReviewKey.LAST_MEMBER, ReviewKey.KEEP);
    ReviewState decided = kept.decided(Cards.of(12, "one", "two"), false, "");
    assertThat(decided.keep()).isEqualTo(1);
    assertThat(decided.chosen()).isEqualTo(1);
  }

  @Test
  void the_thread_opens_at_the_comment_and_closes_where_it_was_opened() {
    ReviewState second = press(start, ReviewKey.NEXT_MEMBER);
    second =
        second.amid(new CommentView(CARD.group().members().get(1), null, List.of(), List.of()));
    assertThat(action(second, ReviewKey.THREAD)).isEqualTo(new ReviewAction.OpenThread(1, 2));
    ReviewState thread = second.inThread(thread(), 2);
    assertThat(thread.chosen()).isEqualTo(1);
    ReviewState back = press(thread, ReviewKey.NEXT_MEMBER, ReviewKey.THREAD);
    assertThat(back.mode()).isEqualTo(Mode.GROUP);
    assertThat(back.member().number()).isEqualTo(2);
    assertThat(press(thread, ReviewKey.QUIT).mode()).isEqualTo(Mode.GROUP);
  }

  private static ThreadView thread() {
    List<ThreadView.Node> nodes =
        CARD.group().members().stream().map(m -> new ThreadView.Node(m, 0, false)).toList();
    return new ThreadView(
        new ThreadSummary(1, "test", "t", "Bridge", null, 3, 0, 3, 0, 3), nodes, 0);
  }

  @Test
  void at_the_end_decisions_do_nothing() {
    ReviewState end = start.showing(new ReviewQueue(List.of(11L), 1), null, "");
    ReviewState.Turn turn = end.press(ReviewKey.HIDE, "h");
    assertThat(turn.action()).isInstanceOf(ReviewAction.Nothing.class);
    assertThat(turn.state().message()).contains("no group");
    assertThat(press(end, ReviewKey.QUIT).isLeft()).isTrue();
  }

  @Test
  void the_queue_takes_in_a_group_that_an_undo_brings_back() {
    ReviewQueue queue = new ReviewQueue(List.of(1L, 2L), 2);
    assertThat(queue.isAtEnd()).isTrue();
    assertThat(queue.to(2).position()).isEqualTo("2/2");
    assertThat(queue.to(7).groups()).containsExactly(1L, 2L, 7L);
    assertThat(queue.toIfThere(7)).isEqualTo(queue);
  }

  @Test
  void no_keys_whatever_bring_it_out_of_its_bounds() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    ReviewKey[] keys = ReviewKey.values();
    List<ReviewKey> pressed = new ArrayList<>();
    ReviewState state = start;
    for (int i = 0; i < 5_000; i++) {
      ReviewKey key = keys[random.nextInt(keys.length)];
      pressed.add(key);
      state = state.press(key, "x").state();
      state = state.isLeft() ? start : state;
      assertThat(state.chosen()).as("seed %d", seed).isBetween(0, 2);
      assertThat(ReviewScreen.of(state, 60, 24).lines()).as("seed %d", seed).hasSize(24);
    }
    assertThat(pressed).hasSize(5_000);
  }

  @Test
  void replies_to_all_but_the_kept_one_would_lose_their_parent() {
    List<ModeratedComment> members =
        List.of(
            Cards.member(1, 1, "one", null),
            Cards.member(1, 2, "one!", null),
            Cards.member(1, 3, "one!!", Status.HIDDEN));
    ReviewCard card =
        Cards.of(
            1,
            members,
            List.of(Cards.reply(7, 1, "yes"), Cards.reply(8, 2, "no"), Cards.reply(9, 3, "maybe")));
    assertThat(card.bereft(1)).extracting(ModeratedComment::number).containsExactly(8L);
    assertThat(card.bereft(2)).extracting(ModeratedComment::number).containsExactly(7L);
  }
}
