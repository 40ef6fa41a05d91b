package colander.duplicate;

import colander.comment.Comment;
import colander.comment.CommentThread;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comments with the same fold, together; one of them stands for all in what follows. */
final class Copies {

  /** What copies have in common. */
  private record Key(String domain, String fold) {}

  private final List<Comment> comments;
  private final Map<Key, List<Integer>> byFold = new LinkedHashMap<>();

  Copies(List<Comment> comments, Reading reading, Scope scope) {
    this.comments = comments;
    for (int i = 0; i < comments.size(); i++) {
      if (!reading.own(i).isEmpty()) {
        Key key = new Key(domain(i, scope), reading.own(i));
        byFold.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
  }

  String domain(int comment, Scope scope) {
    CommentThread thread = comments.get(comment).thread();
    return scope == Scope.SITE ? "" : comments.get(comment).id().source() + ' ' + thread.id();
  }

  /** The classes of copies, in the order of their first comment. */
  List<List<Integer>> classes() {
    return List.copyOf(byFold.values());
  }
}
