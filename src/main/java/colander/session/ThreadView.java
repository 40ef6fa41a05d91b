package colander.session;

import colander.moderation.ModeratedComment;
import colander.moderation.ThreadSummary;
import java.util.List;

/**
 * A thread as a tree.
 *
 * @param thread the thread with its counts
 * @param nodes its comments, each before its replies, in the order of the export otherwise
 */
public record ThreadView(ThreadSummary thread, List<Node> nodes) {

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
}
