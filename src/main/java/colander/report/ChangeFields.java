package colander.report;

import colander.moderation.Change;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A change by the names of its fields. */
final class ChangeFields {
  private ChangeFields() {}

  static Map<String, @Nullable Object> of(Change change) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("platform", change.comment().source());
    fields.put("id", change.comment().value());
    fields.put("thread", change.thread());
    fields.put("decision", change.statusAfter().word());
    fields.put("before", change.statusBefore().word());
    fields.put("reason", change.reason());
    fields.put("note", change.note());
    fields.put("group", change.group());
    fields.put("kept", change.kept());
    fields.put("moderator", change.moderator());
    fields.put("time", change.at());
    return fields;
  }
}
