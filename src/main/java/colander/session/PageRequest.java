package colander.session;

/**
 * Which part of a list is wanted.
 *
 * @param number from 1
 * @param size how many items a page has, at least 1
 */
public record PageRequest(int number, int size) {

  public PageRequest {
    if (number < 1) {
      throw new IllegalArgumentException("page must be at least 1, was " + number);
    }
    if (size < 1) {
      throw new IllegalArgumentException("page size must be at least 1, was " + size);
    }
  }

  /** How many items come before the page. */
  public long offset() {
    return (number - 1L) * size;
  }
}
