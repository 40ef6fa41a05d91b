package colander.reader;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;

/** The JSON parser of all readers, with limits that keep hostile files within memory. */
final class Json {
  /** How deep values may nest: a reply costs two levels in some formats and five in others. */
  private static final int DEEPEST = 20_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Lines.LONGEST)
                  .maxNameLength(10_000)
                  .maxNumberLength(1_000)
                  .build())
          // Scripts that write JSON by hand leave line breaks and tabs in strings, and NaN.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private Json() {}

  static JsonParser parser(Reader reader) {
    return FACTORY.createParser(ObjectReadContext.empty(), reader);
  }

  static JsonParser parser(String json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }

  /** The value under a key as text, null if there is none or it is no plain value. */
  static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue() : null;
  }

  /** The value under a key as text without blanks around, null if nothing is left. */
  static @Nullable String word(JsonNode node, String key) {
    String text = text(node, key);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Whether the value under a key is true. */
  static boolean is(JsonNode node, String key) {
    return "true".equals(text(node, key));
  }
}
