package colander.reader;

import colander.comment.ColanderException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Refuses files that are no text, and names what they are where their first bytes tell. */
final class NotText {
  private static final Map<String, String> KINDS =
      Map.of(
          "PK\u0003\u0004", "a ZIP archive",
          "\u001f\u008b", "gzip inside gzip",
          "\u00fd7zXZ", "an xz archive",
          "BZh", "a bzip2 archive",
          "(\u00b5/\u00fd", "a Zstandard archive",
          "7z\u00bc\u00af", "a 7-Zip archive",
          "SQLite format 3", "an SQLite database",
          "%PDF-", "a PDF document");

  private NotText() {}

  /**
   * Looks at the first bytes of a file.
   *
   * @throws ColanderException if it is empty or no text
   */
  static void refuse(byte[] head, Charset charset, String file) {
    if (head.length == 0) {
      throw new ColanderException(file + ": is empty, so no comments in it");
    }
    String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    KINDS.forEach(
        (mark, kind) -> {
          if (start.startsWith(mark)) {
            throw new ColanderException(
                file + ": is " + kind + ", not a text; unpack or export it first");
          }
        });
    if (!charset.name().startsWith("UTF-16") && hasZero(head)) {
      throw new ColanderException(
          file + ": is binary data, not a text; give an export of comments");
    }
  }

  private static boolean hasZero(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
