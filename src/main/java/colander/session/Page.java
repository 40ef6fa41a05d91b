package colander.session;

import java.util.List;

/**
 * A part of a list that may be long.
 *
 * @param items what is on the page
 * @param request which page it is
 * @param total how many items all pages have
 */
public record Page<T>(List<T> items, PageRequest request, long total) {

  public Page {
    items = List.copyOf(items);
  }

  /** Cuts a page out of a whole list. */
  public static <T> Page<T> of(List<T> all, PageRequest request) {
    int from = (int) Math.min(all.size(), request.offset());
    int to = Math.min(all.size(), from + request.size());
    return new Page<>(all.subList(from, to), request, all.size());
  }

  /** How many pages there are, at least 1. */
  public long pages() {
    return Math.max(1, (total + request.size() - 1) / request.size());
  }
}
