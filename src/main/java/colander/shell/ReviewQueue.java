package colander.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The groups that a review goes through, as they were when it began, so that the position means
 * something.
 *
 * @param groups their numbers, most urgent first
 * @param at the index of the group on the screen; the number of groups past the last one
 */
record ReviewQueue(List<Long> groups, int at) {

  ReviewQueue {
    groups = List.copyOf(groups);
    if (at < 0 || at > groups.size()) {
      throw new IllegalArgumentException("no place " + at + " in " + groups.size() + " groups");
    }
  }

  /** The group on the screen, unless the walk is at its end. */
  OptionalLong current() {
    return isAtEnd() ? OptionalLong.empty() : OptionalLong.of(groups.get(at));
  }

  boolean isAtEnd() {
    return at == groups.size();
  }

  ReviewQueue next() {
    return new ReviewQueue(groups, Math.min(groups.size(), at + 1));
  }

  ReviewQueue previous() {
    return new ReviewQueue(groups, Math.max(0, at - 1));
  }

  /** Goes to a group; one that is not in the queue comes in here. */
  ReviewQueue to(long group) {
    int index = groups.indexOf(group);
    if (index >= 0) {
      return new ReviewQueue(groups, index);
    }
    List<Long> more = new ArrayList<>(groups);
    more.add(at, group);
    return new ReviewQueue(more, at);
  }

  /** Goes to a group if it is in the queue. */
  ReviewQueue toIfThere(long group) {
    int index = groups.indexOf(group);
    return index < 0 ? this : new ReviewQueue(groups, index);
  }

  /** Where the walk is, for people: {@code 3/57}. */
  String position() {
    return Math.min(at + 1, groups.size()) + "/" + groups.size();
  }
}
