package colander.shell;

import colander.moderation.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as bars of text. */
final class Plot {

  private static final int LONGEST_BAR = 30;
  private static final int LONGEST_NAME = 40;
  private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  private Plot() {}

  /** A title and a line a number, each with a bar in proportion; nothing if there are none. */
  static List<Line> lines(String title, List<Tally> tallies, int width) {
    if (tallies.isEmpty()) {
      return List.of();
    }
    long most = tallies.stream().mapToLong(Tally::number).max().orElse(1);
    int bars = Math.max(5, Math.min(LONGEST_BAR, width - LONGEST_NAME - 15));
    int names =
        tallies.stream()
            .mapToInt(t -> Line.of(name(t)).width())
            .map(w -> Math.min(w, Math.max(10, width - bars - 15)))
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.of(Style.STRONG, title));
    for (Tally tally : tallies) {
      lines.add(
          Line.of(name(tally))
              .padRight(names)
              .plain("  " + String.format(Locale.ROOT, "%,9d  ", tally.number()))
              .add(Style.KEY, bar(tally.number(), most, bars)));
    }
    return lines;
  }

  private static String name(Tally tally) {
    return tally.what().strip().lines().findFirst().orElse("");
  }

  /** A bar as long as a share of the longest, to an eighth of a column. */
  static String bar(long number, long most, int longest) {
    long eighths = most == 0 ? 0 : Math.round(8.0 * longest * number / most);
    return "█".repeat((int) (eighths / 8)) + EIGHTHS[(int) (eighths % 8)];
  }
}
