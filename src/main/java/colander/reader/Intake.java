package colander.reader;

import colander.comment.ColanderException;
import colander.comment.Comment;
import colander.comment.CommentId;
import colander.comment.CommentThread;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader hands in what it finds in one file: names sources, ids and threads as the settings
 * say, and keeps to the rule that a strict reading ends at the first flaw.
 */
final class Intake {
  private static final Pattern UNFIT = Pattern.compile("[\\s:\\p{Cntrl}]+");
  private static final Pattern EXTENSIONS = Pattern.compile("(\\.[A-Za-z0-9]{1,6})+$");

  private static final int LONGEST_REASON = 300;

  private final String file;
  private final ReadSettings settings;
  private final CommentSink sink;
  private String source;
  private String firstSkip = "";
  private long kept;
  private long skipped;
  private long torn;
  private long ordinal;
  private long line;

  Intake(String file, String source, ReadSettings settings, CommentSink sink) {
    this.file = file;
    this.settings = settings;
    this.sink = sink;
    this.source = settings.source() == null ? source : settings.source();
  }

  /** The settings of the user. */
  ReadSettings settings() {
    return settings;
  }

  /** The file's name without folder and extensions. */
  String baseName() {
    if (file.equals(Exports.STANDARD_INPUT)) {
      return "stdin";
    }
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String base = EXTENSIONS.matcher(name).replaceFirst("");
    return base.isBlank() ? name : base;
  }

  /** The source that ids are given. */
  String source() {
    return source;
  }

  /** Makes the file's name the source, as its comments have no ids that others could know. */
  void nameSourceAfterFile() {
    if (settings.source() == null) {
      source = UNFIT.matcher(baseName()).replaceAll("-");
    }
  }

  /** Names a comment by its platform's id. */
  CommentId id(String value) {
    return new CommentId(source, value);
  }

  /** Names a comment without an id of its own by its place in the file. */
  CommentId nextOrdinal() {
    return id(Long.toString(++ordinal));
  }

  /** The thread of comments that name none. */
  CommentThread fileThread(@Nullable String title) {
    String asked = settings.thread();
    if (asked != null) {
      return new CommentThread(asked, asked, null, false);
    }
    String base = baseName();
    return new CommentThread(base, title == null || title.isBlank() ? base : title, null, true);
  }

  /** The thread of a file that is one comment among others in its folder. */
  CommentThread folderThread() {
    String path = file.replace('\\', '/');
    int end = path.lastIndexOf('/');
    String folder = path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(end, 0));
    return settings.thread() != null || folder.isBlank() || folder.equals(".")
        ? fileThread(null)
        : new CommentThread(folder, folder, null);
  }

  /** Notes the line that is being read, for messages. */
  void at(long line) {
    this.line = line;
  }

  /** The line noted last, from 1. */
  long line() {
    return line;
  }

  /** Where the reading is, for messages: {@code thread.json:42}. */
  String place() {
    return line == 0 ? file : file + ":" + line;
  }

  /** Hands in a comment. */
  void keep(Comment comment) {
    kept++;
    torn += Mended.isTorn(comment.text()) || Mended.isTorn(comment.raw()) ? 1 : 0;
    sink.comment(Mended.of(comment));
  }

  /** Hands in what its platform tells of a thread, before or after its comments. */
  void thread(CommentThread thread) {
    sink.thread(Mended.of(thread));
  }

  /** Hands in a record that is sound but no comment. */
  void skip(String where, String reason) {
    if (skipped++ == 0) {
      firstSkip = where + ": " + reason;
    }
    sink.skipped(where, reason);
  }

  /** Hands in a record that cannot be read. */
  void broken(String where, String reason) {
    if (settings.strict()) {
      throw new ColanderException(placeBefore(where) + ": " + where + " " + reason);
    }
    skip(where, reason);
  }

  /** Tells of something that was mended or lost in the file as a whole. */
  void flaw(String message) {
    if (settings.strict()) {
      throw new ColanderException(placeBefore(message) + ": " + message);
    }
    sink.warning(message);
  }

  /** Tells of something that the user should know though the file is sound. */
  void remark(String message) {
    sink.warning(message);
  }

  /** How many comments were handed in. */
  long kept() {
    return kept;
  }

  /** Tells of letters that were mended; to be called at the end of the file. */
  void reportTornTexts() {
    if (torn > 0) {
      flaw(
          String.format(
              Locale.ROOT,
              torn == 1
                  ? "%d text holds half a letter (a lone surrogate), which became U+FFFD"
                  : "%d texts hold half a letter (a lone surrogate), which became U+FFFD",
              torn));
    }
  }

  /** How many records were skipped and why the first was, in one line; empty if none was. */
  String skips() {
    // Ids and kinds in it are strangers' words.
    String words = firstSkip.replaceAll("[\\p{Cntrl}\\s]+", " ");
    String first = words.substring(0, Math.min(words.length(), LONGEST_REASON));
    return switch ((int) Math.min(skipped, 2)) {
      case 0 -> "";
      case 1 -> "1 record skipped, " + first;
      default -> skipped + " records skipped, beginning with " + first;
    };
  }

  /** The place, without a line if what follows names it. */
  private String placeBefore(String message) {
    return message.startsWith("line ") ? file : place();
  }
}
