package colander.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Objects with keys by the usual names, one a line or in an array. */
final class GenericJson implements JsonFormat {
  private static final List<String> LISTS =
      List.of("comments", "data", "items", "results", "posts", "messages", "rows", "records");

  private final boolean lines;

  private GenericJson(boolean lines) {
    this.lines = lines;
  }

  static GenericJson lines() {
    return new GenericJson(true);
  }

  static GenericJson documents() {
    return new GenericJson(false);
  }

  @Override
  public Format format() {
    return new Format(
        lines ? "ndjson" : "json",
        lines
            ? "one JSON object a line"
            : "an array of objects, alone or under a key like comments",
        "id, text, author, parent, thread, created, status by the usual names or --map");
  }

  @Override
  public boolean fits(JsonHead head) {
    return lines ? head.hasKeyOf("", Field.TEXT) : !records(head).isEmpty();
  }

  @Override
  public Set<String> records(JsonHead head) {
    if (lines) {
      return Set.of("");
    }
    List<String> paths = new ArrayList<>(List.of("[]"));
    LISTS.forEach(list -> paths.add(list + "[]"));
    return Set.copyOf(paths.stream().filter(path -> head.has(path)).toList());
  }

  @Override
  public JsonMapping start(Intake intake) {
    return new Mapping(intake);
  }

  private static final class Mapping implements JsonMapping {
    private final Intake intake;
    private final FieldNames names;
    private boolean started;

    Mapping(Intake intake) {
      this.intake = intake;
      this.names = new FieldNames(intake.settings().map());
    }

    @Override
    public void record(JsonNode node, String where, JsonAround around) {
      GenericRecord record = new GenericRecord();
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        FieldNames.Slot slot = names.slot(entry.getKey());
        if (slot != null && entry.getValue().isString()) {
          record.put(slot, entry.getValue().stringValue());
        } else if (slot != null && slot.field() == Field.AUTHOR) {
          author(record, entry.getValue());
        }
      }
      if (!started && !record.hasId()) {
        intake.nameSourceAfterFile();
      }
      started = true;
      record.handTo(intake, where);
    }

    private static void author(GenericRecord record, JsonNode author) {
      for (String key : List.of("name", "username", "display_name", "login")) {
        String name = Json.word(author, key);
        if (name != null) {
          record.put(new FieldNames.Slot(Field.AUTHOR, 1), name);
        }
      }
      String id = Json.word(author, "id");
      if (id != null) {
        record.put(new FieldNames.Slot(Field.AUTHOR_ID, 1), id);
      }
    }
  }
}
