package colander.reader;

import java.nio.charset.Charset;
import java.util.List;

/** The beginning of a file, as the detection of formats looks at it. */
final class Head {
  private final String text;

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

  /** Whether the first letter, blanks apart, is the given one. */
  boolean startsWith(char first) {
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && stripped.charAt(0) == first;
  }
}
