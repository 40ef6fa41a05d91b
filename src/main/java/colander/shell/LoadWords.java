package colander.shell;

import colander.report.Phrasing;
import colander.session.LoadResult;
import colander.session.LoadResult.LoadedFile;
import java.util.Locale;

/** The account of a loaded file in words; what is zero is left out, but for what was kept. */
final class LoadWords {
  private LoadWords() {}

  static String account(LoadedFile file) {
    return records(file)
        + "; "
        + Phrasing.count(file.threads(), "thread")
        + ", "
        + Phrasing.count(file.groups(), "group")
        + " of duplicates";
  }

  /** All files of a load, added up; their groups are not, for one group may be in many files. */
  static String together(LoadResult result) {
    long skipped = result.sum(f -> f.skipped().size());
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(
            Locale.ROOT,
            "%,d read, %,d kept",
            result.sum(LoadedFile::read),
            result.sum(LoadedFile::kept)));
    add(words, result.sum(LoadedFile::updated), "updated");
    add(words, result.sum(LoadedFile::unchanged), "unchanged");
    add(words, result.sum(LoadedFile::repeated), "repeated");
    add(words, skipped, "skipped");
    return words + "; " + Phrasing.count(result.groups(), "group") + " of duplicates in all";
  }

  /** What became of the records. */
  static String records(LoadedFile file) {
    StringBuilder words = new StringBuilder();
    words.append(String.format(Locale.ROOT, "%,d read, %,d kept", file.read(), file.kept()));
    add(words, file.updated(), "updated");
    add(words, file.unchanged(), "unchanged");
    add(words, file.repeated(), "repeated");
    add(words, file.skipped().size(), "skipped");
    return words.toString();
  }

  private static void add(StringBuilder words, long number, String what) {
    if (number > 0) {
      words.append(String.format(Locale.ROOT, ", %,d %s", number, what));
    }
  }
}
