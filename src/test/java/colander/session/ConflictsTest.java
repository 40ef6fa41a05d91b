package colander.session;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colander.comment.Status;
import colander.moderation.Action;
import colander.session.Deciding.Why;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two moderators at one database. */
class ConflictsTest {

  private static final Why FORCED = new Why(null, null, false, true);

  @TempDir Path folder;
  private Workspace ann;
  private Workspace bob;

  @BeforeEach
  void open() {
    ann = new Workspace(folder.resolve("a.db"), "ann", Clock.fixed(MORNING, ZoneOffset.UTC));
    bob = new Workspace(folder.resolve("a.db"), "bob", Clock.fixed(MORNING, ZoneOffset.UTC));
    new Seed(ann)
        .comments(
            comment("1", "Ada", "More salt").build(), comment("2", "Ada", "Less salt").build());
    assertThat(new Browsing(bob).comment("1").history()).isEmpty();
  }

  @AfterEach
  void close() {
    ann.close();
    bob.close();
  }

  @Test
  void what_another_decided_unseen_is_told_and_nothing_is_done() {
    new Deciding(ann).decide(Action.HIDE, List.of("1"), Why.UNSAID);
    assertThatThrownBy(
            () -> new Deciding(bob).decide(Action.APPROVE, List.of("2", "1"), Why.UNSAID))
        .isInstanceOf(JustDecidedException.class)
        .hasMessageStartingWith("ann hid 1 at 2026-11-23T08:00:00Z (step 1)");
    assertThat(status("2")).isEqualTo(Status.PENDING);
  }

  @Test
  void it_is_done_with_force_or_after_a_look() {
    new Deciding(ann).decide(Action.HIDE, List.of("1", "2"), Why.UNSAID);
    new Deciding(bob).decide(Action.APPROVE, List.of("1"), FORCED);
    assertThat(status("1")).isEqualTo(Status.APPROVED);
    assertThat(status("2")).isEqualTo(Status.HIDDEN);
    new Deciding(bob).decide(Action.APPROVE, List.of("2"), Why.UNSAID);
    assertThat(status("2")).isEqualTo(Status.APPROVED);
  }

  @Test
  void deciding_the_same_as_another_is_no_conflict() {
    new Deciding(ann).decide(Action.HIDE, List.of("1"), Why.UNSAID);
    DecisionResult same = new Deciding(bob).decide(Action.HIDE, List.of("1"), Why.UNSAID);
    assertThat(same.already()).hasSize(1);
  }

  @Test
  void the_step_of_another_is_undone_only_with_force() {
    new Deciding(ann).decide(Action.HIDE, List.of("1"), Why.UNSAID);
    assertThatThrownBy(() -> new Deciding(bob).undo(1))
        .isInstanceOf(JustDecidedException.class)
        .hasMessage("hide of step 1 is of ann; undo --force does it all the same");
    assertThat(new Deciding(bob).undo(1, true)).hasSize(1);
    assertThatThrownBy(() -> new Deciding(ann).redo(1)).isInstanceOf(JustDecidedException.class);
    assertThat(new Deciding(bob).redo(1)).hasSize(1);
    assertThat(status("1")).isEqualTo(Status.HIDDEN);
  }

  private Status status(String id) {
    return new Browsing(bob).comment(id).comment().comment().status();
  }
}
