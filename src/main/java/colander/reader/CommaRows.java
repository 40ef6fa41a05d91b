package colander.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Parts comma separated rows by RFC 4180, quoted cells with line breaks included. */
final class CommaRows implements Rows {
  private static final int MOST_CELLS = 10_000;

  private final Iterator<CsvRecord> records;

  CommaRows(Reader reader, char separator) {
    records =
        CsvReader.builder()
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
                reader)
            .iterator();
  }

  /**
   * {@inheritDoc}
   *
   * @throws CsvParseException if a quote is never closed or a cell is too long
   */
  @Override
  public @Nullable Row next() {
    if (!records.hasNext()) {
      return null;
    }
    CsvRecord row = records.next();
    return new Row(row.getStartingLineNumber(), row.getFields());
  }
}
