package colander.reader;

import colander.comment.ColanderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the files that a user means by names of folders and patterns. */
final class Expansion {
  private static final Pattern WILD = Pattern.compile("[*?\\[{]");
  private static final int DEEPEST = 32;

  private Expansion() {}

  static List<Path> of(List<String> names) {
    List<Path> files = new ArrayList<>();
    for (String name : names) {
      Path path = path(name);
      if (Files.isDirectory(path)) {
        files.addAll(matches(path, file -> true, name));
      } else if (Files.exists(path) || !WILD.matcher(name).find()) {
        files.add(path);
      } else {
        PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + path);
        files.addAll(matches(fixedPart(path), pattern, name));
      }
    }
    return List.copyOf(files);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ColanderException(name + ": is no name of a file", e);
    }
  }

  /** The folder above the first part of the path that is a pattern. */
  private static Path fixedPart(Path pattern) {
    Path folder = pattern;
    while (folder != null && WILD.matcher(folder.toString()).find()) {
      folder = folder.getParent();
    }
    return folder == null ? Path.of("") : folder;
  }

  private static List<Path> matches(Path folder, PathMatcher pattern, String name) {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      List<Path> found =
          all.filter(pattern::matches)
              .filter(file -> Files.isRegularFile(file) && !isHidden(folder.relativize(file)))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new ColanderException(name + ": no file there");
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      throw new ColanderException(name + ": cannot be listed: " + e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path file) {
    for (Path part : file) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
