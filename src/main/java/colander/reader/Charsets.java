package colander.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its first bytes how a file is encoded. */
final class Charsets {
  private static final Pattern XML_DECLARATION =
      Pattern.compile(
          "^\\s*<\\?xml[^>]{0,80}?encoding\\s*=\\s*[\"']([A-Za-z0-9][A-Za-z0-9._:-]{1,39})[\"']");

  private static final int SAMPLE = 512;

  private Charsets() {}

  /** The encoding by mark, by zero bytes, by XML declaration, or else UTF-8. */
  static Charset of(byte[] head) {
    if (startsWith(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int sample = Math.min(SAMPLE, head.length) & ~1;
    int even = zeros(head, 0, sample);
    int odd = zeros(head, 1, sample);
    if (Math.max(even, odd) > sample / 5 && Math.min(even, odd) == 0) {
      return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return declared(new String(head, 0, sample, StandardCharsets.ISO_8859_1));
  }

  private static Charset declared(String start) {
    Matcher declaration = XML_DECLARATION.matcher(start);
    if (declaration.find() && Charset.isSupported(declaration.group(1))) {
      Charset charset = Charset.forName(declaration.group(1));
      // One that needs two bytes a letter cannot be what the declaration itself was read in.
      return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
    }
    return StandardCharsets.UTF_8;
  }

  private static int zeros(byte[] bytes, int from, int to) {
    int zeros = 0;
    for (int i = from; i < to; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
