package colander.shell.spring;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/**
 * The file that keeps what was typed, readable by its owner alone.
 *
 * <p>Spring Shell writes it into the current folder.
 */
final class HistoryFile {

  private HistoryFile() {}

  /** Makes sure that the file exists; returns nothing if there is no place that can be written. */
  static Optional<Path> prepare(Map<String, String> environment) {
    String wanted = environment.get("COLANDER_HISTORY");
    if (wanted != null && wanted.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path file = wanted == null ? usualPlace(environment) : Path.of(wanted).toAbsolutePath();
      if (!Files.exists(file)) {
        Path folder = file.getParent();
        if (folder != null) {
          Files.createDirectories(folder, owner("rwx------"));
        }
        Files.createFile(file, owner("rw-------"));
      }
      return Optional.of(file).filter(Files::isWritable).filter(Files::isRegularFile);
    } catch (IOException | InvalidPathException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private static Path usualPlace(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path folder =
        state.startsWith("/")
            ? Path.of(state)
            : home(environment).resolve(Path.of(".local", "state"));
    return folder.resolve("colander").resolve("history");
  }

  /** Java takes the home folder from the system's list of users, whatever HOME says. */
  private static Path home(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.startsWith("/") ? home : System.getProperty("user.home"));
  }

  private static FileAttribute<?>[] owner(String permissions) {
    return File.separatorChar == '\\'
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
  }
}
