package colander.shell;

import colander.session.LoadResult;
import colander.session.LoadResult.LoadedFile;
import colander.session.LoadResult.SkippedRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The account of a load as JSON; keys are only ever added. */
final class LoadJson {
  private LoadJson() {}

  static Map<String, @Nullable Object> of(LoadResult result) {
    Map<String, @Nullable Object> totals = new LinkedHashMap<>();
    totals.put("read", result.sum(LoadedFile::read));
    totals.put("kept", result.sum(LoadedFile::kept));
    totals.put("updated", result.sum(LoadedFile::updated));
    totals.put("unchanged", result.sum(LoadedFile::unchanged));
    totals.put("repeated", result.sum(LoadedFile::repeated));
    totals.put("skipped", result.sum(f -> f.skipped().size()));
    totals.put("threads", result.sum(LoadedFile::threads));
    totals.put("groups", result.groups());
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("files", result.files().stream().map(LoadJson::file).toList());
    json.put("totals", totals);
    return json;
  }

  private static Map<String, @Nullable Object> file(LoadedFile file) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file.file());
    json.put("format", file.format());
    json.put("read", file.read());
    json.put("kept", file.kept());
    json.put("updated", file.updated());
    json.put("unchanged", file.unchanged());
    json.put("repeated", file.repeated());
    json.put("skipped", file.skipped().stream().map(LoadJson::skipped).toList());
    json.put("threads", file.threads());
    json.put("warnings", file.warnings());
    json.put("groups", file.groups());
    json.put("error", file.failure());
    return json;
  }

  private static Map<String, String> skipped(SkippedRecord skipped) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("where", skipped.where());
    json.put("reason", skipped.reason());
    return json;
  }
}
