package colander.duplicate;

import colander.comment.Author;
import java.util.HashMap;
import java.util.Map;

/** Numbers authors; one whom nobody knows is nobody else. */
final class Authors {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int next;

  /** The author's number, a new one if it was not seen before or is unknown. */
  int number(Author author) {
    return author.isUnknown() ? next++ : numbers.computeIfAbsent(author.key(), key -> next++);
  }
}
