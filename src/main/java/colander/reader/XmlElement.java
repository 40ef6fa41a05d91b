package colander.reader;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element with what is in it: texts by their path within ({@code author/name}), attributes
 * behind an at sign ({@code thread/@id}), its own text under the empty path; no prefixes.
 */
final class XmlElement {
  private final String name;
  private final long line;
  private final Map<String, String> values;

  /**
   * Takes over the values.
   *
   * @param name the element's name behind that of the one around it: {@code item/comment}
   * @param line where it starts, from 1
   */
  XmlElement(String name, long line, Map<String, String> values) {
    this.name = name;
    this.line = line;
    this.values = values;
  }

  /** The element's name behind that of the one around it: {@code item/comment}. */
  String name() {
    return name;
  }

  /** The text at a path, null if there is none. */
  @Nullable String text(String path) {
    return values.get(path);
  }

  /** The text at a path without blanks around, null if nothing is left. */
  @Nullable String word(String path) {
    String text = values.get(path);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Whether the text at a path is true. */
  boolean is(String path) {
    return "true".equals(word(path));
  }

  /** Names the element in messages. */
  String where() {
    return "line " + line;
  }

  /** A name without its prefix. */
  static String local(String qualified) {
    return qualified.substring(qualified.indexOf(':') + 1);
  }
}
