package colander.shell;

import colander.reader.Field;
import colander.reader.ReadSettings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the options of commands that read files into settings. */
final class ReadOptions {
  private ReadOptions() {}

  /**
   * Reads the options.
   *
   * @param maps each {@code FIELD=COLUMN}, or several of these parted by commas
   * @throws UsageException if a mapping or the source's name cannot be understood
   */
  static ReadSettings settings(
      @Nullable String from,
      @Nullable String thread,
      List<String> maps,
      @Nullable String source,
      boolean strict) {
    Map<Field, String> map = new EnumMap<>(Field.class);
    for (String mapping : maps.stream().flatMap(m -> Arrays.stream(m.split(","))).toList()) {
      int equals = mapping.indexOf('=');
      if (equals < 1 || equals == mapping.length() - 1) {
        throw new UsageException(
            "--map needs FIELD=COLUMN, such as text=body, was '" + mapping + "'");
      }
      map.put(field(mapping.substring(0, equals).strip()), mapping.substring(equals + 1).strip());
    }
    try {
      return new ReadSettings(from, thread, map, source, strict);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--source: " + e.getMessage());
    }
  }

  private static Field field(String word) {
    try {
      return Field.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(Field.values()).map(Field::word).collect(Collectors.joining(", "));
      throw new UsageException("--map knows no field '" + word + "'; there are " + known);
    }
  }
}
