package colander.report;

import colander.moderation.Change;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/** Decisions as CSV (RFC 4180), harmless to open in a spreadsheet. */
final class CsvDecisions implements DecisionWriter {

  private static final List<String> HEADER =
      List.of(
          "platform",
          "id",
          "thread",
          "decision",
          "before",
          "reason",
          "note",
          "group",
          "kept",
          "moderator",
          "time");

  @Override
  public List<String> write(List<Change> changes, Writer out) throws IOException {
    @SuppressWarnings("resource") // closing it would close the target
    CsvWriter csv = CsvWriter.builder().build(out);
    csv.writeRecord(HEADER);
    for (Change change : changes) {
      csv.writeRecord(
          ChangeFields.of(change).values().stream()
              .map(cell -> SpreadsheetCell.safe(Objects.toString(cell, "")))
              .toList());
    }
    csv.flush();
    return List.of();
  }
}
