package colander.reader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts lines at tabs, with quotes as spreadsheets write them and without as everybody else does.
 *
 * <p>In tab separated files a cell that starts with a quote may be quoted, with line breaks inside,
 * or be somebody's words. A line goes on in the next ones only if that closes the quote and the
 * next line alone is no row; otherwise the quote is a letter like others. A CSV library takes every
 * quote for the first kind and swallows the rows up to the next one.
 */
final class TabbedRows implements Rows {
  private static final int MOST_LINES = 200;

  private final Lines lines;
  private final CommaRows.Losses losses;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private int width;

  TabbedRows(Lines lines, CommaRows.Losses losses) {
    this.lines = lines;
    this.losses = losses;
  }

  @Override
  public @Nullable Row next() throws IOException {
    Row row = physical();
    if (row == null) {
      return null;
    }
    width = width == 0 ? row.cells().size() : width;
    return unquoted(goesOn(row) ? joined(row) : row);
  }

  private @Nullable Row physical() throws IOException {
    if (!ahead.isEmpty()) {
      return ahead.removeFirst();
    }
    String line = lines.next();
    while (line != null && lines.tooLong()) {
      losses.broken("line " + lines.number(), "is too long");
      line = lines.next();
    }
    return line == null ? null : new Row(lines.number(), Arrays.asList(line.split("\t", -1)));
  }

  private static boolean goesOn(Row row) {
    String last = row.cells().get(row.cells().size() - 1);
    return last.startsWith("\"") && !isQuoted(last);
  }

  /**
   * The row with the lines that its last cell goes on in, or as it is if the quote never closes.
   */
  private Row joined(Row start) throws IOException {
    List<Row> taken = new ArrayList<>();
    List<String> cells = new ArrayList<>(start.cells());
    while (taken.size() < MOST_LINES) {
      Row next = physical();
      if (next == null) {
        break;
      }
      taken.add(next);
      int last = cells.size() - 1;
      cells.set(last, cells.get(last) + "\n" + next.cells().get(0));
      cells.addAll(next.cells().subList(1, next.cells().size()));
      if (cells.size() > width
          || cells.get(last).length() > Lines.LONGEST
          || next.cells().size() == width) {
        break;
      }
      Row whole = new Row(start.line(), cells);
      if (!goesOn(whole)) {
        return whole;
      }
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    return start;
  }

  private static Row unquoted(Row row) {
    return row.cells().stream().noneMatch(TabbedRows::isQuoted)
        ? row
        : new Row(row.line(), row.cells().stream().map(TabbedRows::unquoted).toList());
  }

  private static String unquoted(String cell) {
    return isQuoted(cell) ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
  }

  private static boolean isQuoted(String cell) {
    if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return false;
    }
    return cell.substring(1, cell.length() - 1).replace("\"\"", "").indexOf('"') < 0;
  }
}
