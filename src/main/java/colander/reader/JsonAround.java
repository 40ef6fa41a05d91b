package colander.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The plain values of a document that stand outside of its records, by their path. */
final class JsonAround {
  private static final int MOST = 1_000;

  private final Map<String, String> values = new HashMap<>();

  void put(String path, String value) {
    if (values.size() < MOST && value.length() < MOST) {
      values.put(path, value);
    }
  }

  /** The value met last at a path such as {@code title}, null if none yet. */
  @Nullable String get(String path) {
    return values.get(path);
  }
}
