package colander.reader;

import colander.comment.CommentId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param format the format's name, or absent to recognise it from the content
 * @param thread the title of the thread for files that name none, or absent for the file's name
 * @param map which column or key holds which field, for generic files; a number names a column of a
 *     file without a header, from 1
 * @param source the name of the source, or absent for the format's or the file's name
 * @param strict whether a file with anything broken in it is refused, where otherwise all that can
 *     be read is kept with a warning
 */
public record ReadSettings(
    @Nullable String format,
    @Nullable String thread,
    Map<Field, String> map,
    @Nullable String source,
    boolean strict) {

  /** Everything as the file itself tells. */
  public static final ReadSettings DEFAULT = new ReadSettings(null, null, Map.of(), null);

  public ReadSettings {
    map = Map.copyOf(map);
    if (source != null) {
      CommentId.requireSourceName(source);
    }
  }

  /** Settings that keep what can be read of a broken file. */
  public ReadSettings(
      @Nullable String format,
      @Nullable String thread,
      Map<Field, String> map,
      @Nullable String source) {
    this(format, thread, map, source, false);
  }

  /** The same settings for a source of another name. */
  public ReadSettings withSource(String name) {
    return new ReadSettings(format, thread, map, name, strict);
  }
}
