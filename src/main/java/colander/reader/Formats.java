package colander.reader;

import colander.comment.ColanderException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All formats, and the choice among them. */
final class Formats {
  static final String HINT = "; name the format with --from, see the command formats";

  /** The particular before the general: the first that fits is taken. */
  static final List<ThreadReader> ALL =
      List.of(
          new ExportedReader(),
          new XmlReader(new DisqusFormat()),
          new XmlReader(new WordPressFormat()),
          new XmlReader(new StackExchangeFormat()),
          new JsonReader(new IssoFormat()),
          new JsonReader(new Remark42Format()),
          new JsonReader(new CommentoFormat()),
          new JsonReader(new DiscourseFormat()),
          new JsonReader(new RedditFormat()),
          new JsonReader(new HackerNewsFormat()),
          new JsonReader(new YouTubeApiFormat()),
          new JsonReader(new YtDlpFormat()),
          new JsonReader(new YouTubeDownloaderFormat()),
          new JsonReader(new LemmyFormat()),
          new JsonReader(new MastodonFormat()),
          new JsonReader(GenericJson.lines()),
          new JsonReader(GenericJson.documents()),
          new CoralReader(),
          new StaticmanReader(),
          new PastedReader(),
          TableReader.tabs(),
          TableReader.commas(),
          new LinesReader());

  private Formats() {}

  /**
   * The reader that the user named, or the one that the content asks for.
   *
   * @throws ColanderException if there is none
   */
  static ThreadReader of(Input input, ReadSettings settings) {
    String asked = settings.format();
    if (asked != null) {
      return named(asked);
    }
    if (Columns.isByNumber(settings.map())) {
      return named(Separators.of(input.head().lines()) == '\t' ? "tsv" : "csv");
    }
    return ALL.stream()
        .filter(reader -> reader.fits(input.head()))
        .findFirst()
        .orElseThrow(() -> new ColanderException(input.file() + ": no known format" + HINT));
  }

  private static ThreadReader named(String name) {
    return ALL.stream()
        .filter(reader -> reader.format().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ColanderException(
                    String.format(
                        Locale.ROOT, "unknown format '%s'; there are: %s", name, names())));
  }

  private static String names() {
    return ALL.stream().map(reader -> reader.format().name()).collect(Collectors.joining(", "));
  }
}
