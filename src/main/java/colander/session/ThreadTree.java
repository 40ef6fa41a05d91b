package colander.session;

import colander.comment.CommentId;
import colander.moderation.ModeratedComment;
import colander.moderation.ThreadSummary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts replies under what they reply to.
 *
 * <p>A comment whose parent is not in the thread is a root; of comments that reply to each other in
 * a circle, the first in the export is. Without recursion: a thread may be a million replies deep.
 */
final class ThreadTree {

  private final Map<CommentId, ModeratedComment> byId = new HashMap<>();
  private final Map<CommentId, List<ModeratedComment>> replies = new HashMap<>();
  private final Set<CommentId> placed = new HashSet<>();
  private final List<ThreadView.Node> nodes = new ArrayList<>();

  private ThreadTree(List<ModeratedComment> comments) {
    comments.forEach(c -> byId.put(c.comment().id(), c));
    for (ModeratedComment comment : comments) {
      CommentId parent = parentIn(comment);
      if (parent != null) {
        replies.computeIfAbsent(parent, p -> new ArrayList<>()).add(comment);
      }
    }
  }

  /** Builds the tree of a thread's comments, given in the order of the export. */
  static ThreadView of(ThreadSummary thread, List<ModeratedComment> comments) {
    ThreadTree tree = new ThreadTree(comments);
    comments.stream().filter(c -> tree.parentIn(c) == null).forEach(tree::place);
    comments.forEach(tree::place);
    return new ThreadView(thread, tree.nodes);
  }

  private @Nullable CommentId parentIn(ModeratedComment comment) {
    CommentId parent = comment.comment().parent();
    return parent != null && byId.containsKey(parent) ? parent : null;
  }

  private void place(ModeratedComment root) {
    record Waiting(ModeratedComment comment, int depth) {}
    Deque<Waiting> stack = new ArrayDeque<>();
    stack.push(new Waiting(root, 0));
    while (!stack.isEmpty()) {
      Waiting next = stack.pop();
      CommentId id = next.comment().comment().id();
      if (placed.add(id)) {
        boolean orphan = next.comment().comment().parent() != null && next.depth() == 0;
        nodes.add(new ThreadView.Node(next.comment(), next.depth(), orphan));
        List<ModeratedComment> children = replies.getOrDefault(id, List.of());
        for (int i = children.size() - 1; i >= 0; i--) {
          stack.push(new Waiting(children.get(i), next.depth() + 1));
        }
      }
    }
  }
}
