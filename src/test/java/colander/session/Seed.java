package colander.session;

import colander.comment.Comment;
import colander.duplicate.DuplicateGroup;
import colander.duplicate.Duplicates;
import colander.duplicate.Match;
import colander.duplicate.MatchKind;
import colander.duplicate.Member;
import colander.duplicate.Pattern;
import colander.duplicate.Policy;
import colander.moderation.ModeratedComment;
import colander.store.CommentTable;
import colander.store.Database;
import colander.store.Findings;
import colander.store.Intake;
import colander.store.LoadTable;
import java.util.ArrayList;
import java.util.List;

/** Fills a database for tests: comments, and groups of them by index. */
final class Seed {

  private final Workspace workspace;

  Seed(Workspace workspace) {
    this.workspace = workspace;
  }

  void comments(Comment... comments) {
    Database database = workspace.databaseOrNew();
    database.write(
        () -> {
          long load = new LoadTable(database).begin(workspace.now(), "seed", "seed");
          try (Intake intake = new Intake(database, load, workspace.now())) {
            for (Comment comment : comments) {
              intake.take(comment);
            }
          }
          return comments.length;
        });
  }

  /**
   * Flags exact duplicates, each group given by the indexes of its members, the canonical first.
   */
  @SafeVarargs
  final void groups(List<Integer>... groups) {
    List<DuplicateGroup> found = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Member> members = new ArrayList<>();
      members.add(new Member(group.get(0), null));
      group.stream()
          .skip(1)
          .forEach(i -> members.add(new Member(i, new Match(group.get(0), MatchKind.EXACT, 1))));
      found.add(new DuplicateGroup(MatchKind.EXACT, Pattern.NONE, List.of(), members));
    }
    Database database = workspace.databaseOrNew();
    List<Long> numbers =
        new CommentTable(database).all().stream().map(ModeratedComment::number).toList();
    database.write(
        () -> {
          new Findings(database)
              .replace(
                  numbers,
                  new Duplicates(numbers.size(), found, List.of(), List.of()),
                  Policy.DEFAULT,
                  workspace.now());
          return numbers;
        });
  }
}
