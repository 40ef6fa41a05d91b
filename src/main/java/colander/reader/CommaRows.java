package colander.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Parts comma separated rows by RFC 4180, quoted cells with line breaks included.
 *
 * <p>The library gives up at a quote that never closes or closes in the middle of a cell; that line
 * is then left out and the library started again behind it.
 */
final class CommaRows implements Rows {
  private static final int MOST_CELLS = 10_000;
  private static final int MOST_STARTS = 1_000;

  private final Trail trail;
  private final char separator;
  private final Losses losses;
  private Iterator<CsvRecord> records;
  private int starts = 1;
  private long linesBeforeStart;
  private long linesForgotten;

  /** Hears of lines that are no rows. */
  interface Losses {
    void broken(String where, String reason);
  }

  CommaRows(Reader reader, char separator, Losses losses) {
    this.trail = new Trail(reader);
    this.separator = separator;
    this.losses = losses;
    this.records = start();
  }

  /**
   * {@inheritDoc}
   *
   * @throws CsvParseException if ever more lines are broken
   */
  @Override
  public @Nullable Row next() {
    while (true) {
      try {
        if (!records.hasNext()) {
          return null;
        }
        CsvRecord row = records.next();
        long line = linesBeforeStart + row.getStartingLineNumber();
        forgetUpTo(line + lines(row) - 1);
        return new Row(line, row.getFields());
      } catch (CsvParseException e) {
        if (starts++ == MOST_STARTS || trail.isForgotten()) {
          throw e;
        }
        startBehindNextLine();
      }
    }
  }

  private Iterator<CsvRecord> start() {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(Lines.LONGEST)
        .build(
            CsvRecordHandler.of(
                handler ->
                    handler
                        .maxFields(MOST_CELLS)
                        .maxFieldSize(Lines.LONGEST)
                        .maxRecordSize(Lines.LONGEST)),
            trail)
        .iterator();
  }

  private void startBehindNextLine() {
    boolean blank;
    do {
      blank = trail.forgetLine();
      linesForgotten++;
    } while (blank && !trail.isForgotten());
    losses.broken("line " + linesForgotten, "has a quote that is not closed, or closed too early");
    trail.rewind();
    linesBeforeStart = linesForgotten;
    records = start();
  }

  private void forgetUpTo(long line) {
    for (; linesForgotten < line; linesForgotten++) {
      trail.forgetLine();
    }
  }

  private static long lines(CsvRecord row) {
    long breaks = 0;
    for (int cell = 0; cell < row.getFieldCount(); cell++) {
      breaks += breaks(row.getField(cell));
    }
    return breaks + 1;
  }

  private static long breaks(String cell) {
    long breaks = 0;
    for (int i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) {
      breaks++;
    }
    return breaks;
  }
}
