package colander.reader;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads what {@code export comments} wrote, as one JSON object a line or as CSV. */
final class ExportedReader implements ThreadReader {

  private static final String OBJECT = "{\"colander\":\"comment/1\"";
  private static final String HEADING = "colander,source,id,";

  @Override
  public Format format() {
    return new Format(
        "colander",
        "records that say colander: comment/1",
        "what export comments writes, all of it");
  }

  @Override
  public boolean fits(Head head) {
    return head.text().startsWith(OBJECT) || head.text().startsWith(HEADING);
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    if (input.head().text().startsWith(HEADING)) {
      readTable(input, intake);
    } else {
      readLines(new Lines(input.reader()), intake);
    }
  }

  private static void readLines(Lines lines, Intake intake) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      intake.at(lines.number());
      String where = "line " + lines.number();
      try (JsonParser parser = Json.parser(line)) {
        ExportedComment.hand(fields(parser), intake, where);
      } catch (JacksonException e) {
        intake.broken(where, "is no JSON");
      }
    }
  }

  /** The texts of a flat object, by name. */
  private static Map<String, String> fields(JsonParser parser) {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.VALUE_STRING && parser.currentName() != null) {
        fields.put(parser.currentName(), parser.getString());
      }
    }
    return fields;
  }

  private static void readTable(Input input, Intake intake) throws IOException {
    Rows rows = new CommaRows(input.reader(), ',', intake::broken);
    Row first = rows.next();
    List<String> headings = first == null ? List.of() : first.cells();
    Table.read(
        rows,
        intake,
        row -> ExportedComment.hand(fields(headings, row), intake, "line " + row.line()));
  }

  private static Map<String, String> fields(List<String> headings, Row row) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
      String cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        fields.put(headings.get(i), cell.startsWith("'") ? cell.substring(1) : cell);
      }
    }
    return fields;
  }
}
