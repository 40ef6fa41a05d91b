package colander.shell;

import colander.text.DiffPiece;
import colander.text.Disguises;
import colander.text.WordDiff;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What differs between two texts, on the terminal: {@code [-taken out-]} and {@code {+put in+}}, so
 * that it can be read without colours; then the characters that the eye would miss.
 */
final class DiffLines {

  private static final String MARGIN = "  ";

  private final int width;
  private final List<Line> lines = new ArrayList<>();
  private Line line = Line.of(MARGIN);
  private int gap;

  private DiffLines(int width) {
    this.width = width;
  }

  /** Shows what makes the left text the right one. */
  static List<Line> of(String left, String right, int width) {
    DiffLines diff = new DiffLines(width);
    for (DiffPiece piece : WordDiff.of(left, right)) {
      switch (piece.side()) {
        case SAME -> diff.add(Style.PLAIN, piece.text());
        case LEFT -> diff.add(Style.REMOVED, marked("[-", piece.text(), "-]"));
        case RIGHT -> diff.add(Style.ADDED, marked("{+", piece.text(), "+}"));
      }
    }
    diff.end();
    diff.tell("taken out", Disguises.in(left, right));
    diff.tell("put in", Disguises.in(right, left));
    return diff.lines;
  }

  /** The marks go around the words, not around the space after them. */
  private static String marked(String open, String text, String close) {
    String words = text.stripTrailing();
    return open + words + close + text.substring(words.length());
  }

  private void add(Style style, String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      String shown = word.stripTrailing();
      int needed = gap + Line.of(shown).width();
      if (line.width() > MARGIN.length() && line.width() + needed > width) {
        end();
      }
      line = line.plain(" ".repeat(gap)).add(style, shown);
      gap = word.length() - shown.length();
      if (word.endsWith("\n")) {
        end();
      }
      start = end;
    }
  }

  private void end() {
    lines.add(line);
    line = Line.of(MARGIN);
    gap = 0;
  }

  private void tell(String what, List<String> disguises) {
    for (String disguise : disguises) {
      lines.add(Line.of(Style.WARNING, MARGIN + what + ": " + disguise));
    }
  }
}
