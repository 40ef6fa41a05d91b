package colander.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows in columns that fit a width: figures take what they need, text columns share what is left.
 *
 * <p>Not thread-safe. Put a text column last where the text may hold emoji: terminals disagree on
 * the width of joined ones.
 */
public final class Table {

  private static final int GAP = 2;
  private static final int NARROWEST = 4;

  private enum Kind {
    LEFT,
    RIGHT,
    TEXT
  }

  private record Column(String title, Kind kind) {}

  private final List<Column> columns = new ArrayList<>();
  private final List<List<Line>> rows = new ArrayList<>();

  /** Adds a column that is as wide as its widest value, aligned left. */
  public Table left(String title) {
    return column(title, Kind.LEFT);
  }

  /** Adds a column that is as wide as its widest value, aligned right. */
  public Table right(String title) {
    return column(title, Kind.RIGHT);
  }

  /** Adds a column that gives way where the width does not suffice; its values are cut. */
  public Table text(String title) {
    return column(title, Kind.TEXT);
  }

  private Table column(String title, Kind kind) {
    columns.add(new Column(title, kind));
    return this;
  }

  /** Adds a row: {@link Line}s or anything whose string form is to be shown. */
  public Table row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "row must have " + columns.size() + " cells, had " + cells.length);
    }
    List<Line> row = new ArrayList<>(cells.length);
    for (Object cell : cells) {
      row.add(cell instanceof Line line ? line : Line.of(String.valueOf(cell)));
    }
    rows.add(row);
    return this;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns the titles and the rows, none wider than so many columns. */
  public List<Line> fit(int width) {
    int[] widths = widths(width);
    List<Line> lines = new ArrayList<>(rows.size() + 1);
    lines.add(line(columns.stream().map(c -> Line.of(Style.STRONG, c.title)).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private Line line(List<Line> cells, int[] widths) {
    Line line = Line.EMPTY;
    int last = cells.size() - 1;
    for (int i = 0; i <= last; i++) {
      Line cell = cells.get(i);
      if (columns.get(i).kind == Kind.RIGHT) {
        cell = cell.padLeft(widths[i]);
      } else {
        cell = i == last ? cell.cut(widths[i]) : cell.padRight(widths[i]);
      }
      line = line.add(cell);
      if (i < last) {
        line = line.plain(" ".repeat(GAP));
      }
    }
    return line;
  }

  private int[] widths(int width) {
    int[] wanted = IntStream.range(0, columns.size()).map(this::wanted).toArray();
    int over = IntStream.of(wanted).sum() + GAP * (columns.size() - 1) - width;
    over = shrink(wanted, over, Kind.TEXT);
    shrink(wanted, shrink(wanted, over, Kind.LEFT), Kind.RIGHT);
    return wanted;
  }

  private int wanted(int column) {
    int title = Line.of(columns.get(column).title).width();
    return rows.stream().mapToInt(row -> row.get(column).width()).reduce(title, Math::max);
  }

  /** Takes columns away from the widest ones of a kind; returns what could not be taken. */
  private int shrink(int[] widths, int over, Kind kind) {
    int left = over;
    while (left > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (columns.get(i).kind == kind && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0 || widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
      left--;
    }
    return left;
  }
}
