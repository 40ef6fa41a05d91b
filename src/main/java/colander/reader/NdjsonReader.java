package colander.reader;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads one JSON object a line, whatever its keys are called. */
final class NdjsonReader implements ThreadReader {

  @Override
  public Format format() {
    return new Format(
        "ndjson",
        "one JSON object a line",
        "id, text, author, parent, thread, created, status by the usual names or --map");
  }

  @Override
  public boolean fits(Head head) {
    return head.startsWith('{');
  }

  @Override
  public void read(Input input, Intake intake) throws IOException {
    FieldNames names = new FieldNames(intake.settings().map());
    Lines lines = new Lines(input.reader());
    boolean first = true;
    for (String line = lines.next(); line != null; line = lines.next()) {
      intake.at(lines.number());
      String where = "line " + lines.number();
      if (lines.tooLong()) {
        intake.broken(where, "is longer than " + Lines.LONGEST + " characters");
      } else if (!line.isBlank()) {
        GenericRecord record = record(line, names, intake, where);
        if (record != null && first) {
          first = false;
          nameSource(record, intake);
        }
        if (record != null) {
          record.handTo(intake, where);
        }
      }
    }
  }

  private static void nameSource(GenericRecord record, Intake intake) {
    if (!record.hasId()) {
      intake.nameSourceAfterFile();
    }
  }

  private static @Nullable GenericRecord record(
      String line, FieldNames names, Intake intake, String where) {
    try {
      JsonNode node = Json.MAPPER.readTree(line);
      if (node.isObject()) {
        return record(node, names);
      }
      intake.broken(where, "is no JSON object");
    } catch (JacksonException e) {
      intake.broken(where, "is no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
    return null;
  }

  private static GenericRecord record(JsonNode node, FieldNames names) {
    GenericRecord record = new GenericRecord();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      FieldNames.Slot slot = names.slot(entry.getKey());
      JsonNode value = entry.getValue();
      if (slot != null && value.isValueNode() && !value.isNull()) {
        record.put(slot, value.asString());
      } else if (slot != null && slot.field() == Field.AUTHOR && value.isObject()) {
        author(record, value);
      }
    }
    return record;
  }

  private static void author(GenericRecord record, JsonNode author) {
    for (String key : new String[] {"name", "username", "display_name", "login"}) {
      if (author.path(key).isString()) {
        record.put(new FieldNames.Slot(Field.AUTHOR, 1), author.path(key).stringValue());
      }
    }
    if (author.path("id").isValueNode()) {
      record.put(new FieldNames.Slot(Field.AUTHOR_ID, 1), author.path("id").asString());
    }
  }
}
