package colander.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who replies to whom, as a tree that can be drawn, whatever the export says.
 *
 * <p>Exports name parents that are not there, and rings of comments that are each other's parents.
 * They are kept as they came; only here the first becomes a root (an orphan), and the ring is cut
 * above its first comment. Nothing recurses, so that replies may nest as deep as memory allows.
 *
 * @param <T> what names a comment
 */
public final class ThreadShape<T> {
  private final List<T> roots = new ArrayList<>();
  private final Map<T, List<T>> replies = new HashMap<>();
  private final List<T> orphans = new ArrayList<>();
  private final List<T> cuts = new ArrayList<>();

  private ThreadShape() {}

  /** The shape of some comments, in their order. */
  public static ThreadShape<CommentId> of(Iterable<Comment> comments) {
    Map<CommentId, @Nullable CommentId> parents = new LinkedHashMap<>();
    comments.forEach(comment -> parents.put(comment.id(), comment.parent()));
    return ofParents(parents);
  }

  /**
   * The shape of comments given with their parents.
   *
   * @param parents in the order in which roots and replies are to come; null for no parent
   */
  public static <T> ThreadShape<T> ofParents(Map<T, @Nullable T> parents) {
    ThreadShape<T> shape = new ThreadShape<>();
    Set<T> cut = shape.cutRings(parents);
    parents.forEach(
        (comment, parent) -> {
          if (parent == null || cut.contains(comment)) {
            shape.roots.add(comment);
          } else if (parents.containsKey(parent)) {
            shape.replies.computeIfAbsent(parent, p -> new ArrayList<>()).add(comment);
          } else {
            shape.roots.add(comment);
            shape.orphans.add(comment);
          }
        });
    return shape;
  }

  /** The comments that start a conversation, orphans and cut ones among them. */
  public List<T> roots() {
    return Collections.unmodifiableList(roots);
  }

  /** The replies to a comment, in order. */
  public List<T> replies(T comment) {
    return Collections.unmodifiableList(replies.getOrDefault(comment, List.of()));
  }

  /** The comments whose parent is not there. */
  public List<T> orphans() {
    return Collections.unmodifiableList(orphans);
  }

  /** The comments at which a ring was cut, one for each ring. */
  public List<T> cuts() {
    return Collections.unmodifiableList(cuts);
  }

  /** Visits each comment once, before its replies, with its depth from 0. */
  public void forEach(ObjIntConsumer<T> visitor) {
    Deque<T> comments = new ArrayDeque<>();
    Deque<Integer> depths = new ArrayDeque<>();
    for (T root : roots) {
      comments.push(root);
      depths.push(0);
      while (!comments.isEmpty()) {
        T comment = comments.pop();
        int depth = depths.pop();
        visitor.accept(comment, depth);
        List<T> below = replies.getOrDefault(comment, List.of());
        for (int i = below.size() - 1; i >= 0; i--) {
          comments.push(below.get(i));
          depths.push(depth + 1);
        }
      }
    }
  }

  /** Follows each comment upwards once; meeting one's own trail again is a ring. */
  private Set<T> cutRings(Map<T, @Nullable T> parents) {
    Map<T, Integer> trails = new HashMap<>();
    Map<T, Integer> places = new HashMap<>();
    parents.keySet().forEach(comment -> places.put(comment, places.size()));
    int trail = 0;
    for (T start : parents.keySet()) {
      trail++;
      T comment = start;
      while (comment != null && parents.containsKey(comment) && !trails.containsKey(comment)) {
        trails.put(comment, trail);
        comment = parents.get(comment);
      }
      if (comment != null && Objects.equals(trails.get(comment), trail)) {
        cuts.add(firstOfRing(comment, parents, places));
      }
    }
    return Set.copyOf(cuts);
  }

  private static <T> T firstOfRing(T member, Map<T, @Nullable T> parents, Map<T, Integer> places) {
    T first = member;
    T next = Objects.requireNonNull(parents.get(member));
    while (!next.equals(member)) {
      if (places.getOrDefault(next, 0) < places.getOrDefault(first, 0)) {
        first = next;
      }
      next = Objects.requireNonNull(parents.get(next));
    }
    return first;
  }
}
