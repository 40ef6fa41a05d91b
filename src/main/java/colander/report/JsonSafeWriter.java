package colander.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes JSON with all control and format characters and lone surrogates escaped, beyond what JSON
 * asks. Such characters stand only within strings, so that the escape can be put where the
 * character was.
 */
final class JsonSafeWriter extends FilterWriter {

  private char high;

  JsonSafeWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    write(text.toCharArray(), offset, length);
  }

  @Override
  public void write(char[] text, int offset, int length) throws IOException {
    int written = offset;
    for (int i = offset; i < offset + length; i++) {
      char c = text[i];
      if (c >= ' ' && c < 0x7f && high == 0) {
        continue;
      }
      out.write(text, written, i - written);
      written = i + 1;
      next(c);
    }
    out.write(text, written, offset + length - written);
  }

  private void next(char c) throws IOException {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        int codePoint = Character.toCodePoint(first, c);
        writePair(first, c, isUnsafe(codePoint));
        return;
      }
      escape(first);
    }
    if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (isUnsafe(c)) {
      escape(c);
    } else {
      out.write(c);
    }
  }

  private void writePair(char first, char second, boolean unsafe) throws IOException {
    if (unsafe) {
      escape(first);
      escape(second);
    } else {
      out.write(new char[] {first, second});
    }
  }

  private void escape(char c) throws IOException {
    out.write(String.format(Locale.ROOT, "\\u%04x", (int) c));
  }

  private static boolean isUnsafe(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
