package colander.shell;

import colander.text.VisibleText;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines that fit a terminal, where their script allows a break. */
final class Wrapping {
  private Wrapping() {}

  /**
   * Wraps a text.
   *
   * @param text with its own line ends, which stay
   * @param width the columns that a line may take, at least 1
   * @param most how many lines to give at most; if there are more, the last one ends in an ellipsis
   */
  static List<String> wrap(String text, int width, int most) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : VisibleText.lines(text).strip().split("\n", -1)) {
      wrap(paragraph.stripTrailing(), width, most + 1, lines);
      if (lines.size() > most) {
        List<String> shown = new ArrayList<>(lines.subList(0, most - 1));
        shown.add(Line.of(lines.get(most - 1) + " …").cut(width).toString());
        return shown;
      }
    }
    return lines;
  }

  private static void wrap(String paragraph, int width, int most, List<String> lines) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(paragraph);
    StringBuilder line = new StringBuilder();
    int columns = 0;
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE && lines.size() < most; ) {
      String piece = paragraph.substring(start, end);
      int wide = columns(piece.stripTrailing());
      if (columns > 0 && columns + wide > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        columns = 0;
      }
      line.append(piece);
      columns += columns(piece);
      columns = splitLongWord(line, columns, width, lines);
      start = end;
      end = breaks.next();
    }
    lines.add(line.toString().stripTrailing());
  }

  private static int splitLongWord(StringBuilder line, int columns, int width, List<String> lines) {
    int left = columns;
    while (left > width && columns(line.toString().stripTrailing()) > width) {
      int end = line.length();
      while (end > 1 && columns(line.substring(0, end)) > width) {
        end = line.offsetByCodePoints(end, -1);
      }
      lines.add(line.substring(0, end));
      line.delete(0, end);
      left = columns(line.toString());
    }
    return left;
  }

  private static int columns(String text) {
    return Line.of(text).width();
  }
}
