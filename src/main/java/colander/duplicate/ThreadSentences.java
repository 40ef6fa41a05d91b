package colander.duplicate;

import colander.comment.Comment;
import colander.text.Fold;
import colander.text.Quotes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who first said a sentence in a thread where people reply to each other.
 *
 * <p>In such threads a reply may quote any earlier comment, not only its ancestors. Threads without
 * replies are left out: there, a sentence that comes again is a campaign's.
 */
final class ThreadSentences {

  /** A sentence by thread and fold. */
  private record Sentence(String thread, long fold) {}

  private final List<Comment> comments;
  private final Map<Sentence, Integer> first = new HashMap<>();

  ThreadSentences(List<Comment> comments) {
    this.comments = comments;
    Set<String> talking = new HashSet<>();
    comments.stream().filter(c -> c.parent() != null).forEach(c -> talking.add(thread(c)));
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      if (talking.contains(thread(comment))) {
        for (String sentence : Quotes.sentences(comment.text())) {
          String fold = Fold.fold(sentence);
          if (Quotes.isLong(fold)) {
            first.putIfAbsent(new Sentence(thread(comment), hash(fold)), i);
          }
        }
      }
    }
  }

  /** Whether another author said a sentence in the comment's thread before. */
  boolean saidBefore(String fold, int comment) {
    Comment reply = comments.get(comment);
    Integer before =
        reply.parent() == null ? null : first.get(new Sentence(thread(reply), hash(fold)));
    return before != null
        && before < comment
        && !comments.get(before).author().key().equals(reply.author().key());
  }

  private static String thread(Comment comment) {
    return comment.id().source() + ':' + comment.thread().id();
  }

  private static long hash(String fold) {
    long hash = fold.length();
    for (int i = 0; i < fold.length(); i++) {
      hash = (hash ^ fold.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }
}
