package colander.duplicate;

import colander.comment.Comment;
import colander.text.Fold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Comments with the same fold but for stretched letters, together; one of them stands for all in
 * what follows.
 */
final class Copies {

  /** What copies have in common. */
  private record Key(Object domain, String fold) {}

  private final List<Comment> comments;
  private final Policy policy;
  private final Map<Key, List<Integer>> byFold = new LinkedHashMap<>();

  Copies(List<Comment> comments, Reading reading, Policy policy) {
    this.comments = comments;
    this.policy = policy;
    for (int i = 0; i < comments.size(); i++) {
      if (!reading.own(i).isEmpty()) {
        Key key = new Key(domain(i), Fold.unstretched(reading.own(i)));
        byFold.computeIfAbsent(key, k -> new ArrayList<>(1)).add(i);
      }
    }
  }

  /** What two comments must have in common to be compared at all. */
  Object domain(int comment) {
    return Domain.of(comments.get(comment), comment, policy);
  }

  /** The classes of copies, in the order of their first comment. */
  List<List<Integer>> classes() {
    Duration window = policy.window();
    if (window == null) {
      return List.copyOf(byFold.values());
    }
    List<List<Integer>> split = new ArrayList<>();
    byFold.values().forEach(copies -> split(copies, window, split));
    split.sort(Comparator.comparing(copies -> copies.get(0)));
    return split;
  }

  /** Parts copies wherever the next one comes too late. */
  private void split(List<Integer> copies, Duration window, List<List<Integer>> out) {
    List<Integer> inTime = new ArrayList<>(copies);
    inTime.sort(
        Comparator.comparing(this::created, Comparator.nullsLast(Comparator.naturalOrder())));
    List<Integer> part = new ArrayList<>();
    for (int copy : inTime) {
      if (!part.isEmpty() && !isNear(part.get(part.size() - 1), copy, window)) {
        out.add(part.stream().sorted().toList());
        part.clear();
      }
      part.add(copy);
    }
    out.add(part.stream().sorted().toList());
  }

  /** Whether two comments came within the policy's window, as far as is known. */
  boolean inWindow(int left, int right) {
    Duration window = policy.window();
    return window == null || isNear(left, right, window);
  }

  private boolean isNear(int left, int right, Duration window) {
    Instant a = created(left);
    Instant b = created(right);
    return a == null || b == null || Duration.between(a, b).abs().compareTo(window) <= 0;
  }

  private @Nullable Instant created(int comment) {
    return comments.get(comment).created();
  }
}
