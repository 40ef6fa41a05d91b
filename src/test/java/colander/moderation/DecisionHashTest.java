package colander.moderation;

import static colander.Samples.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.CommentId;
import colander.comment.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionHashTest {

  private static final Step STEP =
      new Step(Action.HIDE, MORNING, "mod", null, 3L, "duplicate", "posted twice");
  private static final Decision DECISION =
      new Decision(12, new CommentId("disqus", "4105"), null, Status.HIDDEN, Status.PENDING);

  @Test
  void any_change_to_an_entry_changes_its_hash() {
    String hash = DecisionHash.of(DecisionHash.START, 1, STEP, DECISION);
    List<String> others =
        List.of(
            DecisionHash.of(hash, 1, STEP, DECISION),
            DecisionHash.of(DecisionHash.START, 2, STEP, DECISION),
            DecisionHash.of(
                DecisionHash.START,
                1,
                new Step(Action.HIDE, MORNING, "mod", null, 3L, "duplicatep", "osted twice"),
                DECISION),
            DecisionHash.of(
                DecisionHash.START,
                1,
                new Step(Action.HIDE, MORNING, "mod", null, 3L, null, "posted twice"),
                DECISION),
            DecisionHash.of(
                DecisionHash.START,
                1,
                STEP,
                new Decision(12, DECISION.comment(), Status.HIDDEN, null, Status.PENDING)));
    assertThat(others).doesNotContain(hash).doesNotHaveDuplicates();
  }

  @Test
  void an_entry_always_has_the_same_hash() {
    assertThat(DecisionHash.of(DecisionHash.START, 1, STEP, DECISION))
        .isEqualTo("436f39ea3a01280e3b822d678550cd8be1d15312fa620a544a0e2dae079729fe");
  }
}
