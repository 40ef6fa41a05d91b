package colander.shell.spring;

import colander.text.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/** Completes file names; JLine quotes those that need it. */
final class FileNames {

  private static final int MOST = 1000;

  private FileNames() {}

  /** Returns the files that begin with what was typed; hidden ones only if that begins so too. */
  static List<Candidate> startingWith(String typed, String prefix) {
    int slash = typed.lastIndexOf('/') + 1;
    String folder = typed.substring(0, slash);
    String start = typed.substring(slash);
    try (Stream<Path> files = Files.list(home(folder.isEmpty() ? "." : folder))) {
      return files
          .filter(file -> name(file).startsWith(start))
          .filter(file -> !start.isEmpty() || !name(file).startsWith("."))
          .sorted()
          .limit(MOST)
          .map(file -> candidate(file, prefix + folder))
          .toList();
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  /** Reads a path as typed at a prompt, where {@code ~/} is the user's home. */
  static Path home(String typed) {
    return typed.startsWith("~/")
        ? Path.of(System.getProperty("user.home")).resolve(typed.substring(2))
        : Path.of(typed);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Candidate candidate(Path file, String before) {
    boolean folder = Files.isDirectory(file);
    String end = folder ? "/" : "";
    String shown = VisibleText.line(name(file)) + end;
    return new Candidate(before + name(file) + end, shown, null, null, null, null, !folder);
  }
}
