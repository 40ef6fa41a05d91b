package colander.duplicate;

import colander.comment.Comment;
import colander.comment.CommentId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who replies to whom among comments, by index. */
final class Ancestry {
  private static final int NONE = -1;

  private final int[] parents;
  private final int[] replies;

  Ancestry(List<Comment> comments) {
    Map<CommentId, Integer> index = new HashMap<>(comments.size() * 2);
    for (int i = 0; i < comments.size(); i++) {
      index.putIfAbsent(comments.get(i).id(), i);
    }
    parents = new int[comments.size()];
    replies = new int[comments.size()];
    Arrays.fill(parents, NONE);
    for (int i = 0; i < parents.length; i++) {
      CommentId parent = comments.get(i).parent();
      if (parent != null && index.containsKey(parent)) {
        parents[i] = index.get(parent);
        replies[parents[i]]++;
      }
    }
  }

  boolean hasReplies(int comment) {
    return replies[comment] > 0;
  }

  /** The nearest ancestors, the parent first; a reply to itself has none. */
  int[] ancestors(int comment, int atMost) {
    int[] line = new int[atMost];
    int count = 0;
    int at = parents[comment];
    while (at != NONE && at != comment && count < atMost) {
      line[count++] = at;
      at = parents[at];
    }
    return Arrays.copyOf(line, count);
  }
}
