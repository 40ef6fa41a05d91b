package colander.reader;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON parser of all readers, with limits that keep hostile files within memory. */
final class Json {
  /** How deep objects may nest; the tree of the deepest thread that is nested at all. */
  static final int DEEPEST = 10_000;

  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxStringLength(Lines.LONGEST)
          .maxNameLength(10_000)
          .maxNumberLength(1_000)
          .build();

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(LIMITS)
                  // Exports of scripts hold raw line breaks and tabs in strings.
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .build();

  private Json() {}
}
