package colander.session;

import static colander.Samples.MORNING;
import static colander.Samples.comment;
import static org.assertj.core.api.Assertions.assertThat;

import colander.comment.Comment;
import colander.comment.PlatformState;
import colander.comment.Status;
import colander.moderation.Action;
import colander.session.Deciding.Why;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random decisions, undone and redone, against a model that remembers whole states. */
class RandomDecisionsTest {

  private static final int COMMENTS = 12;
  private static final int SEQUENCES = 125;
  private static final Action[] DECISIONS = {Action.HIDE, Action.APPROVE, Action.RESTORE};

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void any_sequence_of_steps_undos_and_redos_agrees_with_the_model(long seed) {
    Random random = new Random(seed);
    try (Workspace workspace =
        new Workspace(folder.resolve("a.db"), "mod", Clock.fixed(MORNING, ZoneOffset.UTC))) {
      List<Status> platform = seed(workspace, random);
      Model model = new Model(platform);
      Deciding deciding = new Deciding(workspace);
      Parting parting = new Parting(workspace);
      for (int sequence = 1; sequence <= SEQUENCES; sequence++) {
        for (int step = random.nextInt(6); step >= 0; step--) {
          switch (random.nextInt(9)) {
            case 0, 1 -> assertThat(deciding.undo(1)).hasSize(model.undo());
            case 2, 3 -> assertThat(deciding.redo(1)).hasSize(model.redo());
            case 4 -> part(parting, model, random);
            default -> decide(deciding, model, random);
          }
          assertThat(statuses(workspace)).isEqualTo(model.statuses());
        }
        assertThat(new Browsing(workspace).history(null, new PageRequest(1, 1)).total())
            .isEqualTo(model.steps);
      }
      assertThat(new Checking(workspace).check()).isEmpty();
    }
  }

  private static void part(Parting parting, Model model, Random random) {
    List<String> ids =
        random.ints(1, COMMENTS + 1).distinct().limit(2).mapToObj(String::valueOf).toList();
    parting.notDuplicates(new Selection.Comments(ids), null, false);
    model.part();
  }

  private static void decide(Deciding deciding, Model model, Random random) {
    Action action = DECISIONS[random.nextInt(DECISIONS.length)];
    List<Integer> some =
        random.ints(1 + random.nextInt(4), 0, COMMENTS).boxed().distinct().toList();
    List<String> ids = some.stream().map(i -> String.valueOf(i + 1)).toList();
    deciding.decide(action, ids, Why.UNSAID);
    model.decide(Optional.ofNullable(action.outcome()), some);
  }

  private static List<Status> seed(Workspace workspace, Random random) {
    PlatformState[] states = PlatformState.values();
    Comment[] comments =
        IntStream.range(0, COMMENTS)
            .mapToObj(
                i ->
                    comment("c" + i, "Ada", "Text " + i)
                        .platformState(states[random.nextInt(states.length)])
                        .build())
            .toArray(Comment[]::new);
    new Seed(workspace).comments(comments);
    new Seed(workspace).groups(List.of(0, 1, 2), List.of(3, 4));
    return statuses(workspace);
  }

  private static List<Status> statuses(Workspace workspace) {
    return new colander.store.CommentTable(workspace.database())
        .all().stream().map(c -> c.comment().status()).toList();
  }

  /** Whole states, one a step; absent decisions stand for what the platform said. */
  private static final class Model {
    private final List<Status> platform;
    private final Deque<List<Optional<Status>>> past = new ArrayDeque<>();
    private final Deque<List<Optional<Status>>> future = new ArrayDeque<>();
    private List<Optional<Status>> decided;
    private long steps;

    Model(List<Status> platform) {
      this.platform = platform;
      this.decided = new ArrayList<>(Collections.nCopies(COMMENTS, Optional.empty()));
    }

    void decide(Optional<Status> outcome, List<Integer> comments) {
      List<Optional<Status>> next = new ArrayList<>(decided);
      comments.forEach(i -> next.set(i, outcome));
      if (!next.equals(decided)) {
        part();
        decided = next;
      }
    }

    void part() {
      past.push(decided);
      future.clear();
      steps++;
    }

    int undo() {
      return move(past, future);
    }

    int redo() {
      return move(future, past);
    }

    private int move(Deque<List<Optional<Status>>> from, Deque<List<Optional<Status>>> to) {
      if (from.isEmpty()) {
        return 0;
      }
      steps++;
      to.push(decided);
      decided = from.pop();
      return 1;
    }

    List<Status> statuses() {
      return IntStream.range(0, COMMENTS)
          .mapToObj(i -> decided.get(i).orElse(platform.get(i)))
          .toList();
    }
  }
}
