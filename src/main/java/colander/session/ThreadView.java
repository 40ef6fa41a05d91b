package colander.session;

import colander.comment.CommentId;
import colander.comment.ThreadShape;
import colander.moderation.ModeratedComment;
import colander.moderation.ThreadSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A thread as a tree.
 *
 * @param thread the thread with its counts
 * @param nodes its comments, each before its replies, in the order of the export otherwise
 * @param rings how many rings of replies to each other were cut
 */
public record ThreadView(ThreadSummary thread, List<Node> nodes, int rings) {

  /**
   * A comment's place.
   *
   * @param comment the comment
   * @param depth 0 for one that starts a conversation
   * @param orphan whether it names a parent that is not there
   */
  public record Node(ModeratedComment comment, int depth, boolean orphan) {}

  public ThreadView {
    nodes = List.copyOf(nodes);
  }

  /** Puts a thread's comments, given in the order of the export, under what they reply to. */
  static ThreadView of(ThreadSummary thread, List<ModeratedComment> comments) {
    Map<CommentId, ModeratedComment> byId = new HashMap<>();
    comments.forEach(c -> byId.put(c.comment().id(), c));
    ThreadShape<CommentId> shape =
        ThreadShape.of(comments.stream().map(ModeratedComment::comment).toList());
    Set<CommentId> orphans = Set.copyOf(shape.orphans());
    List<Node> nodes = new ArrayList<>(comments.size());
    shape.forEach(
        (id, depth) -> {
          ModeratedComment comment = byId.get(id);
          if (comment != null) {
            nodes.add(new Node(comment, depth, orphans.contains(id)));
          }
        });
    return new ThreadView(thread, nodes, shape.cuts().size());
  }
}
