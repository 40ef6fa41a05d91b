package colander.shell;

import colander.report.Phrasing;
import colander.session.Page;
import colander.session.PageRequest;
import java.util.Locale;

/** Pages of listings. */
final class Pages {

  /** How many items of a list are shown at once. */
  static final int SIZE = 50;

  private Pages() {}

  /** What a {@code --page} option asks for. */
  static PageRequest request(int number) {
    if (number < 1) {
      throw new UsageException("--page must be at least 1, was " + number);
    }
    return new PageRequest(number, SIZE);
  }

  /** Says that there is more than what was shown, if there is. */
  static void tellRest(Console console, Page<?> page, String noun) {
    if (page.pages() > 1) {
      int number = page.request().number();
      String next = number < page.pages() ? "; --page " + (number + 1) + " shows more" : "";
      console.message(
          String.format(
              Locale.ROOT,
              "page %d of %d, %s in all%s",
              number,
              page.pages(),
              Phrasing.count(page.total(), noun),
              next));
    }
  }
}
