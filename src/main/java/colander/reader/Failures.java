package colander.reader;

import colander.comment.ColanderException;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import tools.jackson.core.JacksonException;

/** Turns what libraries throw while a file is read into one line for the user. */
final class Failures {
  private Failures() {}

  /**
   * What to throw for a failure; a mistake in the program stays what it is.
   *
   * @param place the file, and the line if it is known
   */
  static RuntimeException unreadable(String place, Exception failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof ColanderException known) {
        return placed(place, known);
      }
    }
    if (failure instanceof AccessDeniedException) {
      return new ColanderException(place + ": may not be read; ask for the permission", failure);
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return new ColanderException(place + ": cannot be read: " + firstLine(failure), failure);
    }
    if (failure instanceof JacksonException json) {
      return new ColanderException(place + ": is no JSON: " + JsonFaults.inFile(json), failure);
    }
    if (failure instanceof CsvParseException) {
      return new ColanderException(place + ": is malformed: " + firstLine(failure), failure);
    }
    return (RuntimeException) failure;
  }

  /** Readers deep inside of a file do not know its name. */
  private static ColanderException placed(String place, ColanderException failure) {
    String file = place.replaceFirst(":\\d+$", "");
    return String.valueOf(failure.getMessage()).startsWith(file + ":")
        ? failure
        : new ColanderException(place + ": " + failure.getMessage(), failure);
  }

  /** What a library says, without the lines that only its developers understand. */
  static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
