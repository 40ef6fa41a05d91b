package colander.session;

import colander.comment.ColanderException;
import colander.comment.StrangerException;
import colander.reader.Exports;
import colander.reader.ReadSettings;
import colander.session.LoadResult.LoadedFile;
import java.util.function.Function;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * Finds a source for a file whose ids are those of other comments: sites that number their comments
 * from 1 share ids. Where the user names no source, {@code wordpress} is followed by {@code
 * wordpress-2}, and so on; the same file finds the same source again, because its comments are
 * there.
 */
final class SourceChoice {

  private static final int MOST = 50;

  private final ReadSettings settings;
  private final boolean free;

  private SourceChoice(ReadSettings settings, boolean free) {
    this.settings = settings;
    this.free = free;
  }

  /** The choice for a file; standard input can be read only once, so it has none. */
  static SourceChoice of(String file, ReadSettings settings) {
    return new SourceChoice(
        settings, settings.source() == null && !file.equals(Exports.STANDARD_INPUT));
  }

  /**
   * Loads the file, if need be again under other names.
   *
   * @param load loads it with the settings it is given, or throws and leaves nothing behind
   * @throws ColanderException as the load throws it, if there is no choice or none fits
   */
  LoadedFile load(Function<ReadSettings, LoadedFile> load) {
    ReadSettings next = settings;
    for (int number = 2; ; number++) {
      try {
        LoadedFile loaded = load.apply(next);
        return number == 2 ? loaded : loaded.warned(warning(next));
      } catch (ColanderException e) {
        StrangerException stranger = ExceptionUtils.throwableOfType(e, StrangerException.class);
        if (stranger == null || !free || number > MOST) {
          throw e;
        }
        String taken = stranger.source();
        String first = number == 2 ? taken : taken.replaceFirst("-[0-9]+$", "");
        next = settings.withSource(first + "-" + number);
      }
    }
  }

  private static String warning(ReadSettings chosen) {
    return "its ids are those of other comments, so it is taken for another site: source "
        + chosen.source()
        + "; --source names it";
  }
}
