package colander.session;

import colander.comment.ColanderException;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of every record of every file of a load.
 *
 * @param files in the order in which they were named
 * @param groups how many groups of duplicates the database has now
 */
public record LoadResult(List<LoadedFile> files, long groups) {

  public LoadResult {
    files = List.copyOf(files);
  }

  /**
   * What became of every record of a file; {@code read} is the sum of what follows it.
   *
   * @param file as it was named
   * @param format what it was read as, or absent if it was not recognised
   * @param read records found
   * @param kept comments that are new
   * @param updated comments that were known and of which the file says something new
   * @param unchanged comments that were known just so
   * @param repeated records that say again what the same file said before
   * @param skipped records that are no comment or cannot be read
   * @param threads how many threads the comments belong to
   * @param groups how many groups of duplicates they are in
   * @param warnings what the user should know besides
   * @param failure why nothing of the file was kept, or absent if it was read
   */
  public record LoadedFile(
      String file,
      @Nullable String format,
      long read,
      long kept,
      long updated,
      long unchanged,
      long repeated,
      List<SkippedRecord> skipped,
      long threads,
      long groups,
      List<String> warnings,
      @Nullable String failure) {

    public LoadedFile {
      skipped = List.copyOf(skipped);
      warnings = List.copyOf(warnings);
    }

    LoadedFile warned(String warning) {
      List<String> more = Stream.concat(warnings.stream(), Stream.of(warning)).toList();
      return new LoadedFile(
          file, format, read, kept, updated, unchanged, repeated, skipped, threads, groups, more,
          failure);
    }

    LoadedFile inGroups(long count) {
      return new LoadedFile(
          file, format, read, kept, updated, unchanged, repeated, skipped, threads, count, warnings,
          failure);
    }

    static LoadedFile failed(String file, ColanderException failure) {
      String message = Objects.requireNonNullElse(failure.getMessage(), "cannot be read");
      String where = message.startsWith(file) ? message : file + ": " + message;
      return new LoadedFile(file, null, 0, 0, 0, 0, 0, List.of(), 0, 0, List.of(), where);
    }
  }

  /** A record that was not kept: where it stands and why. */
  public record SkippedRecord(String where, String reason) {}

  /** Whether a file could not be read. */
  public boolean anyFailed() {
    return files.stream().anyMatch(f -> f.failure() != null);
  }

  /** Whether the database knows more than before. */
  public boolean anythingNew() {
    return sum(LoadedFile::kept) + sum(LoadedFile::updated) > 0;
  }

  /** Adds up one count over all files. */
  public long sum(ToLongFunction<LoadedFile> count) {
    return files.stream().mapToLong(count).sum();
  }
}
