package colander.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** One opened file: unpacked, decoded, its beginning looked at. */
final class Input {
  private static final int HEAD = 1 << 16;

  private final String file;
  private final Head head;
  private final ForgivingReader reader;

  private Input(String file, Head head, ForgivingReader reader) {
    this.file = file;
    this.head = head;
    this.reader = reader;
  }

  /** Opens a stream of the given size, -1 if that is not known; {@code file} is for messages. */
  static Input open(InputStream stream, String file, long size, Progress progress)
      throws IOException {
    WatchedInputStream watched = new WatchedInputStream(stream, file, size, progress);
    PushbackInputStream content = new PushbackInputStream(watched, HEAD);
    byte[] start = peek(content);
    if (isGzip(start)) {
      content = new PushbackInputStream(new GunzippedInputStream(content, watched, file), HEAD);
      start = peek(content);
    }
    Charset charset = Charsets.of(start);
    NotText.refuse(start, charset, file);
    return new Input(file, new Head(start, charset), new ForgivingReader(content, charset));
  }

  /** The file's name as the user gave it. */
  String file() {
    return file;
  }

  /** How the file starts. */
  Head head() {
    return head;
  }

  /** The text, from its first letter on. */
  ForgivingReader reader() {
    return reader;
  }

  /** Tells of bytes that were not in the file's encoding; to be called at its end. */
  void reportFaults(Intake intake) {
    if (reader.faults() > 0) {
      intake.at(reader.firstFault());
      intake.flaw(
          String.format(
              Locale.ROOT,
              "line %d: not UTF-8; read as Latin-1 there (%d bytes in all)",
              reader.firstFault(),
              reader.faults()));
    }
  }

  private static boolean isGzip(byte[] start) {
    return start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
  }

  private static byte[] peek(PushbackInputStream content) throws IOException {
    byte[] start = content.readNBytes(HEAD);
    content.unread(start);
    return start;
  }
}
