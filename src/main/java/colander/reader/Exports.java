package colander.reader;

import colander.comment.ColanderException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads exports of any known format: recognises the format, reads comments, accounts for all. */
public final class Exports {
  /** The name of a file that means standard input. */
  public static final String STANDARD_INPUT = "-";

  private Exports() {}

  /** Reads a file without telling of progress. */
  public static ReadSummary read(Path file, ReadSettings settings, CommentSink sink) {
    return read(file, settings, sink, Progress.NONE);
  }

  /**
   * Reads a file, packed by gzip or not, or standard input if its name is {@code -}.
   *
   * @throws ReadInterruptedException if the thread is interrupted
   * @throws ColanderException if the file cannot be read or holds no comment; what the sink was
   *     given by then is to be forgotten
   */
  public static ReadSummary read(
      Path file, ReadSettings settings, CommentSink sink, Progress progress) {
    String name = file.toString();
    if (name.equals(STANDARD_INPUT)) {
      return read(System.in, name, settings, sink, progress);
    }
    if (!Files.exists(file)) {
      throw new ColanderException(name + ": no such file");
    }
    if (Files.isDirectory(file)) {
      throw new ColanderException(name + ": is a folder; give the files in it");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, Files.size(file), name, settings, sink, progress);
    } catch (IOException e) {
      throw Failures.unreadable(name, e);
    }
  }

  /**
   * Reads a stream to its end and leaves it open.
   *
   * @param name what it is called in messages, and what names its thread if nothing else does
   */
  public static ReadSummary read(
      InputStream stream, String name, ReadSettings settings, CommentSink sink, Progress progress) {
    return read(stream, -1, name, settings, sink, progress);
  }

  /**
   * Finds the files that are meant: those in a folder and its folders, those that a pattern such as
   * {@code 2026-*.xml} matches, in the order of their names; hidden ones are left out.
   *
   * @param names of files, folders or patterns, or {@code -} for standard input
   * @throws ColanderException if a folder holds no file or a pattern matches none
   */
  public static List<Path> expand(List<String> names) {
    return Expansion.of(names);
  }

  /** What formats there are, in the order in which a file is tried on them. */
  public static List<Format> formats() {
    return Formats.ALL.stream().map(ThreadReader::format).toList();
  }

  private static ReadSummary read(
      InputStream stream,
      long size,
      String name,
      ReadSettings settings,
      CommentSink sink,
      Progress progress) {
    Input input;
    ThreadReader reader;
    try {
      input = Input.open(stream, name, size, progress);
      reader = Formats.of(input, settings);
    } catch (IOException | RuntimeException e) {
      throw Failures.unreadable(name, e);
    }
    Intake intake = new Intake(name, reader.source(), settings, sink);
    try {
      reader.read(input, intake);
      input.reportFaults(intake);
      intake.reportTornTexts();
    } catch (IOException | RuntimeException e) {
      throw Failures.unreadable(intake.place(), e);
    }
    if (intake.kept() == 0) {
      throw new ColanderException(name + ": no comments in it" + why(reader, intake));
    }
    return new ReadSummary(reader.format().name(), intake.source());
  }

  /** Another format is worth a try only if this one was a guess and nothing in the file fits it. */
  private static String why(ThreadReader reader, Intake intake) {
    if (!intake.skips().isEmpty()) {
      return ": " + intake.skips();
    }
    boolean guessed = intake.settings().format() == null;
    return ", read as " + reader.format().name() + (guessed ? Formats.HINT : "");
  }
}
