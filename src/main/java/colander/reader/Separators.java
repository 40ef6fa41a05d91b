package colander.reader;

import java.util.List;

/** Tells which character parts the cells of a table. */
final class Separators {
  private static final char[] KNOWN = {'\t', ';', ','};
  private static final int SAMPLE = 20;

  private Separators() {}

  /**
   * The separator that stands most often outside of quotes in the first line, a tab only if it is
   * in most lines; a comma if there is none.
   *
   * @param lines of which the last may be cut off
   */
  static char of(List<String> lines) {
    List<String> sample = lines.stream().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
    char best = ',';
    long most = 0;
    for (char separator : KNOWN) {
      long count = sample.isEmpty() ? 0 : outsideQuotes(sample.get(0), separator);
      if (count > most && (separator != '\t' || isInMost(sample, separator))) {
        best = separator;
        most = count;
      }
    }
    return best;
  }

  private static boolean isInMost(List<String> lines, char separator) {
    return lines.stream().filter(line -> line.indexOf(separator) >= 0).count() * 2 > lines.size();
  }

  private static long outsideQuotes(String line, char separator) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == separator ? 1 : 0;
    }
    return count;
  }
}
