package colander.store;

import colander.comment.ColanderException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files that only their owner may read, where the file system knows owners. */
final class OwnerOnly {
  private OwnerOnly() {}

  /**
   * Makes an empty file.
   *
   * @return whether it was made; false if there is one already
   * @throws ColanderException if it cannot be made
   */
  static boolean create(Path file) {
    try {
      Files.createFile(file, attributes(file));
      return true;
    } catch (FileAlreadyExistsException e) {
      if (Files.isDirectory(file)) {
        throw new ColanderException(file + ": is a folder, a database must be a file", e);
      }
      return false;
    } catch (NoSuchFileException e) {
      throw new ColanderException(
          file + ": the folder does not exist; make it first, or name another with --db", e);
    } catch (AccessDeniedException e) {
      throw new ColanderException(
          file + ": the folder cannot be written; name a database elsewhere with --db", e);
    } catch (IOException e) {
      throw new ColanderException(file + ": cannot be made: " + e.getMessage(), e);
    }
  }

  private static FileAttribute<?>[] attributes(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
