package colander.report;

import colander.moderation.FlaggedGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of duplicates as JSON shows it. */
public final class GroupJson {
  private GroupJson() {}

  /** The group with its members. */
  public static Map<String, @Nullable Object> of(FlaggedGroup group) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", group.number());
    json.put("kind", group.kind().word());
    json.put("pattern", group.pattern().word());
    json.put("size", group.size());
    json.put("authors", group.authors());
    json.put("threads", group.threads());
    json.put("first", group.first().orElse(null));
    json.put("last", group.last().orElse(null));
    json.put("canonical", group.canonical().comment().id().value());
    json.put("reasons", group.reasons());
    json.put("members", group.members().stream().map(CommentJson::member).toList());
    return json;
  }
}
