package colander.report;

import colander.moderation.Change;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A POSIX shell script that writes decisions back to one platform.
 *
 * <p>Ids come from files that strangers wrote: only those of the platform's own form get in, in
 * quotes, in lines of so many. One call that fails does not keep the others from being made; the
 * script then ends with 1.
 */
abstract class Script implements DecisionWriter {

  private final Pattern idForm;
  private final int chunk;

  /**
   * Makes a script for a platform.
   *
   * @param idForm what an id there looks like; nothing that means anything to a shell
   * @param chunk how many ids one call takes
   */
  Script(String idForm, int chunk) {
    this.idForm = Pattern.compile(idForm);
    this.chunk = chunk;
  }

  /** The calls that a change takes, in order; none if the platform has none for it. */
  abstract List<String> calls(Change change);

  /** What stands before all calls: how to run the script, and a function {@code call}. */
  abstract String preamble();

  /** An id as the platform's calls want it. */
  String spelled(String id) {
    return id;
  }

  @Override
  public final List<String> write(List<Change> changes, Writer out) throws IOException {
    List<String> refused = new ArrayList<>();
    Map<List<String>, List<String>> byCalls = new LinkedHashMap<>();
    for (Change change : changes) {
      String id = change.comment().value();
      List<String> calls = calls(change);
      if (!idForm.matcher(id).matches()) {
        refused.add(change.comment() + ": no id of this platform");
      } else if (calls.isEmpty()) {
        refused.add(
            String.join(
                " ",
                change.comment() + ": this platform cannot make it",
                change.statusAfter().word(),
                "again"));
      } else {
        byCalls.computeIfAbsent(calls, c -> new ArrayList<>()).add(spelled(id));
      }
    }
    out.write("#!/bin/sh\n" + preamble() + "failed=0\n");
    for (Map.Entry<List<String>, List<String>> entry : byCalls.entrySet()) {
      for (String call : entry.getKey()) {
        write(call, entry.getKey().size() > 1 ? 1 : chunk, entry.getValue(), out);
      }
    }
    out.write("exit $failed\n");
    out.flush();
    return refused;
  }

  private static void write(String call, int most, List<String> ids, Writer out)
      throws IOException {
    for (int from = 0; from < ids.size(); from += most) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + most));
      out.write("call " + call + " '" + String.join("' '", some) + "' || failed=1\n");
    }
  }
}
