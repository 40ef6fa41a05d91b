package colander.reader;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The beginning of a file, as the detection of formats looks at it. */
final class Head {
  private static final int LINES_TRIED = 20;

  private final String text;
  private @Nullable JsonHead json;

  Head(byte[] start, Charset charset) {
    this(new String(start, charset));
  }

  Head(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The first characters of the file. */
  String text() {
    return text;
  }

  /** The first lines of the file; the last of them may be cut off. */
  List<String> lines() {
    return text.lines().toList();
  }

  /** Whether it starts as JSON does. */
  boolean isJson() {
    return startsWith('{') || startsWith('[') || hasObjectLines();
  }

  /** Whether any of the first lines is a whole JSON object, so that a broken line costs no more. */
  boolean hasObjectLines() {
    return !startsWith('[') && lines().stream().limit(LINES_TRIED).anyMatch(Head::isObject);
  }

  /** Whether it is one object that goes on behind this beginning, without a line break so far. */
  boolean isCutObject() {
    return text.startsWith("{") && text.indexOf('\n') < 0 && !isObject(text);
  }

  /** The keys, if it is JSON. */
  JsonHead json() {
    if (json == null) {
      json = JsonHead.of(hasObjectLines() ? lines() : List.of(text));
    }
    return json;
  }

  private static boolean isObject(String line) {
    if (!line.startsWith("{")) {
      return false;
    }
    try (JsonParser parser = Json.parser(line)) {
      parser.nextToken();
      parser.skipChildren();
      JsonToken next = parser.nextToken();
      return next == null || next == JsonToken.START_OBJECT;
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Whether the first letter, blanks apart, is the given one. */
  boolean startsWith(char first) {
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && stripped.charAt(0) == first;
  }
}
