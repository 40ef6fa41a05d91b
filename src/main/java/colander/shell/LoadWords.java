package colander.shell;

import colander.report.Phrasing;
import colander.session.LoadResult.LoadedFile;
import java.util.Locale;

/** The account of a loaded file in words; what is zero is left out, but for what was kept. */
final class LoadWords {
  private LoadWords() {}

  static String account(LoadedFile file) {
    StringBuilder words = new StringBuilder();
    words.append(String.format(Locale.ROOT, "%,d read, %,d kept", file.read(), file.kept()));
    add(words, file.updated(), "updated");
    add(words, file.unchanged(), "unchanged");
    add(words, file.repeated(), "repeated");
    add(words, file.skipped().size(), "skipped");
    return words
        .append("; ")
        .append(Phrasing.count(file.threads(), "thread"))
        .append(", ")
        .append(Phrasing.count(file.groups(), "group"))
        .append(" of duplicates")
        .toString();
  }

  private static void add(StringBuilder words, long number, String what) {
    if (number > 0) {
      words.append(String.format(Locale.ROOT, ", %,d %s", number, what));
    }
  }
}
