package colander.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the rows of a table. */
final class Table {
  private Table() {}

  /** Hands each row on, as far as the table can be parted into rows. */
  static void read(Rows rows, Intake intake, Consumer<Row> taker) throws IOException {
    try {
      for (@Nullable Row row = rows.next(); row != null; row = rows.next()) {
        intake.at(row.line());
        if (!row.isBlank()) {
          taker.accept(row);
        }
      }
    } catch (CsvParseException e) {
      intake.flaw(
          String.format(
              Locale.ROOT,
              "after line %d: too many broken lines; the rest is lost",
              intake.line()));
    }
  }
}
