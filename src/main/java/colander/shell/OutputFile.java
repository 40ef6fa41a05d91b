package colander.shell;

import colander.comment.ColanderException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where a command's document goes. */
final class OutputFile {

  /** Writes a document. */
  interface Content {
    /** Writes it and tells what is left out. */
    List<String> writeTo(Writer out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes to standard output if that is asked for by {@code -}; else to a file that only its owner
   * can read and that is either written whole or left as it was.
   *
   * @throws ColanderException if the file cannot be written
   */
  static List<String> write(Console console, String out, Content content) throws IOException {
    if (out.equals("-")) {
      Writer document = console.document();
      List<String> told = content.writeTo(document);
      document.flush();
      return told;
    }
    Path file = Path.of(out).toAbsolutePath();
    Path part = null;
    try {
      part = Files.createTempFile(file.getParent(), ".colander-", ".part");
      List<String> told = writeTo(part, content);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return told;
    } catch (IOException | UncheckedIOException e) {
      throw new ColanderException(out + ": cannot be written; choose another with --out", e);
    } finally {
      if (part != null) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static List<String> writeTo(Path part, Content content) throws IOException {
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(part), StandardCharsets.UTF_8))) {
      return content.writeTo(writer);
    }
  }
}
