package colander.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What the beginning of a JSON file shows: which keys there are, and their first values. */
final class JsonHead {
  private static final int MOST = 5_000;
  private static final String UNKNOWN = "\uFFFD";
  private static final FieldNames NAMES = new FieldNames(Map.of());

  private final Map<String, String> values = new HashMap<>();
  private boolean cut;

  private JsonHead() {}

  /** Looks at beginnings of documents, which may be cut off anywhere, or may be no JSON at all. */
  static JsonHead of(List<String> starts) {
    JsonHead head = new JsonHead();
    starts.forEach(head::look);
    return head;
  }

  private void look(String start) {
    try (JsonParser parser = Json.parser(start)) {
      JsonPath path = new JsonPath();
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        path.take(t, parser);
        if (!path.isTooDeep() && values.size() < MOST) {
          // A value may be empty or cut off, so that the parser gives none, but it is there.
          note(path.path(), t == JsonToken.VALUE_STRING ? UNKNOWN : "");
          note(path.path(), t.isScalarValue() ? parser.getString() : "");
        }
      }
    } catch (JacksonException e) {
      cut |= JsonFaults.isEnd(e);
    }
  }

  private void note(String path, String value) {
    values.merge(path, value, (first, other) -> isKnown(first) || other.isEmpty() ? first : other);
  }

  private static boolean isKnown(String value) {
    return !value.isEmpty() && !value.equals(UNKNOWN);
  }

  /** Whether all of the paths are there. */
  boolean has(String... paths) {
    for (String path : paths) {
      if (!values.containsKey(path)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an object at a path has a plain value that the field goes by. */
  boolean hasKeyOf(String path, Field field) {
    String start = path.isEmpty() ? "" : path + ".";
    return values.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .filter(key -> key.startsWith(start) && key.indexOf('.', start.length()) < 0)
        .map(key -> NAMES.slot(key.substring(start.length())))
        .anyMatch(slot -> slot != null && slot.field() == field);
  }

  /** Whether a value goes on behind the beginning. */
  boolean isCut() {
    return cut;
  }

  /** Whether there are any keys. */
  boolean hasKeys() {
    return values.keySet().stream().anyMatch(path -> !path.replace("[]", "").isEmpty());
  }

  /** The first value at a path, empty if there is none. */
  String value(String path) {
    return values.getOrDefault(path, "");
  }
}
