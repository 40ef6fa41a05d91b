package colander.reader;

import colander.comment.ColanderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    return lines ? hasKeys(head) : !records(head).isEmpty();
  }

  /** A text, or two others if the text may come behind what is too long to look at. */
  private static boolean hasKeys(JsonHead head) {
    return head.hasKeyOf("", Field.TEXT)
        || (head.isCut()
            && List.of(Field.ID, Field.AUTHOR, Field.PARENT, Field.THREAD, Field.CREATED).stream()
                    .filter(field -> head.hasKeyOf("", field))
                    .count()
                >= 2);
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
    private final Set<String> unseen;
    private List<String> firstKeys = List.of();
    private boolean started;

    Mapping(Intake intake) {
      this.intake = intake;
      this.names = new FieldNames(intake.settings().map());
      this.unseen = new TreeSet<>(intake.settings().map().values());
    }

    @Override
    public void record(JsonNode node, String where, JsonAround around) {
      GenericRecord record = new GenericRecord();
      unseen.removeIf(node::has);
      if (!started) {
        firstKeys = List.copyOf(node.propertyNames());
      }
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

    /** A key that some records lack is no mistake, one that all of them lack is. */
    @Override
    public void end(JsonAround around) {
      if (started && !unseen.isEmpty()) {
        intake.at(0);
        throw new ColanderException(
            String.format(
                Locale.ROOT,
                "there is no key '%s'; the first record has %s; see --map",
                unseen.iterator().next(),
                Columns.listed(firstKeys)));
      }
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
