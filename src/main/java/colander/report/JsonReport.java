package colander.report;

import colander.duplicate.PolicyDescription;
import colander.moderation.PhraseGroup;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as JSON, schema {@value #SCHEMA}; keys are only ever added. */
final class JsonReport implements ReportWriter {

  static final String SCHEMA = "colander/duplicate-report/1";

  @Override
  public void write(DuplicateReport report, Writer out) throws IOException {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("schema", SCHEMA);
    Instant generated = report.generated();
    if (generated != null) {
      json.put("generated", generated);
    }
    json.put("source", report.sources());
    json.put("policy", policy(report.policy()));
    json.put("totals", totals(report.totals()));
    Iterable<Map<String, @Nullable Object>> groups =
        () -> report.groups().stream().map(GroupJson::of).iterator();
    json.put("groups", groups);
    Iterable<Map<String, ?>> phrases =
        () -> report.stockPhrases().stream().<Map<String, ?>>map(JsonReport::phrase).iterator();
    json.put("stockPhrases", phrases);
    Json.write(json, out);
  }

  private static Map<String, ?> policy(PolicyDescription policy) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fold", policy.fold());
    json.put("shingle", policy.shingle());
    json.put("threshold", policy.threshold());
    json.put("scope", policy.scope());
    return json;
  }

  private static Map<String, ?> totals(Totals totals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("comments", totals.comments());
    json.put("threads", totals.threads());
    json.put("authors", totals.authors());
    json.put("compared", totals.compared());
    json.put("groups", totals.groups());
    json.put("grouped", totals.grouped());
    json.put("surplus", totals.surplus());
    return json;
  }

  private static Map<String, ?> phrase(PhraseGroup group) {
    List<String> ids = group.comments().stream().map(c -> c.comment().id().value()).toList();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("phrase", group.phrase());
    json.put("size", ids.size());
    json.put("members", ids);
    return json;
  }
}
