package colander.session;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.ColanderException;
import colander.comment.PlatformState;
import colander.comment.Status;
import colander.moderation.Action;
import colander.moderation.GroupFilter;
import colander.moderation.GroupState;
import colander.moderation.ModeratedComment;
import colander.session.Deciding.Why;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Deciding deciding;
  private Browsing browsing;

  @BeforeEach
  void open() {
    workspace = new Workspace(folder.resolve("a.db"), "mod", Clock.fixed(MORNING, ZoneOffset.UTC));
    deciding = new Deciding(workspace);
    browsing = new Browsing(workspace);
    Seed seed = new Seed(workspace);
    seed.comments(
        comment("1", "Ada", "More salt").created(MORNING.plusSeconds(9)).build(),
        comment("2", "Ada", "More salt").created(MORNING).build(),
        comment("3", "Bob", "Indeed").parent("1").build(),
        comment("4", "Zoe", "Less").platformState(PlatformState.SPAM).build());
    seed.groups(List.of(0, 1));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void a_hidden_comment_is_hidden_until_that_is_undone() {
    deciding.decide(Action.HIDE, List.of("3"), Why.UNSAID);
    assertThat(status(3)).isEqualTo(Status.HIDDEN);
    deciding.undo(1);
    assertThat(status(3)).isEqualTo(Status.PENDING);
    deciding.redo(1);
    assertThat(status(3)).isEqualTo(Status.HIDDEN);
  }

  @Test
  void restore_gives_the_word_back_to_the_platform() {
    deciding.decide(Action.APPROVE, List.of("4"), Why.UNSAID);
    assertThat(status(4)).isEqualTo(Status.APPROVED);
    deciding.decide(Action.RESTORE, List.of("4"), Why.UNSAID);
    assertThat(status(4)).isEqualTo(Status.HIDDEN);
  }

  @Test
  void a_group_is_hidden_but_for_the_copy_that_has_replies() {
    DecisionResult result = deciding.hideGroup(1, null, Why.UNSAID);
    assertThat(result.kept())
        .satisfies(
            kept -> {
              assertThat(kept.comment().number()).isEqualTo(1);
              assertThat(kept.because()).isEqualTo("it has replies");
            });
    assertThat(status(1)).isEqualTo(Status.PENDING);
    assertThat(status(2)).isEqualTo(Status.HIDDEN);
    assertThat(openGroups()).isZero();
  }

  @Test
  void a_named_member_is_kept_and_lost_replies_are_told_of() {
    DecisionResult result = deciding.hideGroup(1, "blog:2", Why.UNSAID);
    assertThat(status(1)).isEqualTo(Status.HIDDEN);
    assertThat(status(2)).isEqualTo(Status.PENDING);
    assertThat(result.bereft()).extracting(ModeratedComment::number).containsExactly(3L);
  }

  @Test
  void approving_a_group_closes_it_and_undo_opens_it_again() {
    deciding.approveGroup(1, Why.UNSAID);
    assertThat(List.of(status(1), status(2))).containsOnly(Status.APPROVED);
    assertThat(openGroups()).isZero();
    deciding.undo(1);
    assertThat(List.of(status(1), status(2))).containsOnly(Status.PENDING);
    assertThat(openGroups()).isEqualTo(1);
  }

  @Test
  void a_dry_run_tells_and_does_nothing() {
    DecisionResult result =
        deciding.decide(Action.HIDE, List.of("1", "2"), new Why(null, null, true));
    assertThat(result.decisions()).hasSize(2);
    assertThat(List.of(status(1), status(2))).containsOnly(Status.PENDING);
    assertThat(browsing.history(null, new PageRequest(1, 9)).total()).isZero();
  }

  @Test
  void deciding_the_same_again_is_no_step() {
    deciding.decide(Action.HIDE, List.of("1"), Why.UNSAID);
    DecisionResult again = deciding.decide(Action.HIDE, List.of("1"), Why.UNSAID);
    assertThat(again.step()).isNull();
    assertThat(again.already()).extracting(ModeratedComment::number).containsExactly(1L);
    assertThat(browsing.history(null, new PageRequest(1, 9)).total()).isEqualTo(1);
  }

  @Test
  void one_unknown_comment_among_many_and_nothing_is_done() {
    assertThatThrownBy(() -> deciding.decide(Action.HIDE, List.of("1", "99"), Why.UNSAID))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("no comment '99'");
    assertThat(status(1)).isEqualTo(Status.PENDING);
  }

  @Test
  void a_comment_outside_the_group_cannot_be_kept_in_it() {
    assertThatThrownBy(() -> deciding.hideGroup(1, "3", Why.UNSAID))
        .isInstanceOf(ColanderException.class)
        .hasMessageContaining("not in group 1");
    assertThat(status(1)).isEqualTo(Status.PENDING);
  }

  @Test
  void the_log_tells_who_did_what_and_why() {
    deciding.decide(Action.HIDE, List.of("1"), new Why("duplicate", "said twice", false));
    assertThat(browsing.comment("1").history())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.step().moderator()).isEqualTo("mod");
              assertThat(entry.step().at()).isEqualTo(MORNING);
              assertThat(entry.step().reason()).isEqualTo("duplicate");
              assertThat(entry.step().note()).isEqualTo("said twice");
              assertThat(entry.statusBefore()).isEqualTo(Status.PENDING);
            });
  }

  private Status status(int number) {
    return browsing.comment(String.valueOf(number)).comment().comment().status();
  }

  private long openGroups() {
    var filter = GroupFilter.ALL.in(GroupState.OPEN);
    return browsing.groups(filter, new PageRequest(1, 9)).total();
  }
}
