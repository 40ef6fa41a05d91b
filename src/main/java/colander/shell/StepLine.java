package colander.shell;

import colander.moderation.LoggedStep;
import colander.moderation.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step of the decision log in a line. */
final class StepLine {
  private StepLine() {}

  /** What was done, to what, by whom and why: {@code hide of group 3 by ann (duplicate: twice)}. */
  static String what(Step step) {
    StringBuilder what = new StringBuilder(step.action().word());
    if (step.of() != null) {
      what.append(" of step ").append(step.of());
    }
    if (step.group() != null) {
      what.append(" of group ").append(step.group());
    }
    what.append(" by ").append(step.moderator());
    String why = why(step);
    return why.isEmpty() ? what.toString() : what + " (" + why + ")";
  }

  private static String why(Step step) {
    String reason = step.reason();
    String note = step.note();
    if (reason == null || note == null) {
      return reason == null ? (note == null ? "" : note) : reason;
    }
    return reason + ": " + note;
  }

  static Map<String, @Nullable Object> json(LoggedStep logged) {
    Map<String, @Nullable Object> json = json(logged.number(), logged.step());
    json.put("comments", logged.comments());
    json.put("undone", logged.undone());
    return json;
  }

  static Map<String, @Nullable Object> json(long number, Step step) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("step", number);
    json.put("action", step.action().word());
    json.put("at", step.at());
    json.put("moderator", step.moderator());
    json.put("of", step.of());
    json.put("group", step.group());
    json.put("reason", step.reason());
    json.put("note", step.note());
    return json;
  }
}
