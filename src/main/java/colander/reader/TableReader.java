package colander.reader;

import colander.comment.ColanderException;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads tables, comma (or semicolon) separated by RFC 4180 or tab separated, with a row of headings
 * or, if the user maps columns by number, without.
 */
final class TableReader implements ThreadReader {
  private final boolean tabs;

  private TableReader(boolean tabs) {
    this.tabs = tabs;
  }

  static TableReader commas() {
    return new TableReader(false);
  }

  static TableReader tabs() {
    return new TableReader(true);
  }

  @Override
  public Format format() {
    return new Format(
        tabs ? "tsv" : "csv",
        (tabs ? "tabs" : "commas or semicolons") + " between cells, a heading such as text or body",
        "id, text, author, parent, thread, created, status by the usual headings or --map");
  }

  @Override
  public boolean fits(Head head) {
    List<String> lines = head.lines();
    char separator = Separators.of(lines);
    if (tabs != (separator == '\t') || lines.isEmpty()) {
      return false;
    }
    try {
      Row first = rows(new StringReader(lines.get(0)), separator, (where, reason) -> {}).next();
      return first != null && Columns.of(first, Map.of()).have(Field.TEXT);
    } catch (IOException | CsvParseException e) {
      return false;
    }
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    char separator = tabs ? '\t' : Separators.of(input.head().lines());
    Rows rows = rows(input.reader(), separator, intake::broken);
    Row first = rows.next();
    if (first == null) {
      return;
    }
    Columns columns = Columns.of(first, intake.settings().map());
    if (!columns.have(Field.TEXT)) {
      throw new ColanderException("no column holds text; name it with --map text=COLUMN");
    }
    if (!columns.have(Field.ID)) {
      intake.nameSourceAfterFile();
    }
    if (!columns.haveHeadings()) {
      hand(first, columns, intake);
    }
    Table.read(rows, intake, row -> hand(row, columns, intake));
  }

  private Rows rows(Reader reader, char separator, CommaRows.Losses losses) {
    return tabs
        ? new TabbedRows(new Lines(reader), losses)
        : new CommaRows(reader, separator, losses);
  }

  private static void hand(Row row, Columns columns, Intake intake) {
    String where = "line " + row.line();
    if (columns.areOverrunBy(row)) {
      intake.broken(
          where,
          String.format(Locale.ROOT, "has %d cells, more than headings", row.cells().size()));
    } else {
      columns.record(row).handTo(intake, where);
    }
  }
}
