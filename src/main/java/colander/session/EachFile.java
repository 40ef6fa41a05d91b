package colander.session;

import colander.comment.ColanderException;
import colander.reader.Exports;
import colander.session.LoadResult.LoadedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Goes through the files that a user named; one that fails is accounted for, and the others go on.
 */
final class EachFile {
  private EachFile() {}

  /**
   * Reads each file, those of folders and patterns among them.
   *
   * @param names of files, folders or patterns, {@code -} for standard input
   * @param read reads one file or throws
   * @throws ColanderException if the thread is interrupted
   */
  static List<LoadedFile> of(List<String> names, Function<String, LoadedFile> read) {
    List<LoadedFile> files = new ArrayList<>();
    for (String name : names) {
      for (String file : expand(name, files)) {
        try {
          files.add(read.apply(file));
        } catch (ColanderException e) {
          if (Thread.currentThread().isInterrupted()) {
            throw e;
          }
          files.add(LoadedFile.failed(file, e));
        }
      }
    }
    return files;
  }

  private static List<String> expand(String name, List<LoadedFile> files) {
    try {
      return Exports.expand(List.of(name)).stream().map(Path::toString).toList();
    } catch (ColanderException e) {
      files.add(LoadedFile.failed(name, e));
      return List.of();
    }
  }
}
