package colander.reader;

import colander.comment.ColanderException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All formats, and the choice among them. */
final class Formats {
  static final String HINT = "; name the format with --from, see the command formats";

  /** Platforms' own: that two of them fit is not to be expected. */
  private static final List<ThreadReader> PLATFORMS =
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
          new JsonReader(new MastodonFormat()));

  /** Sure signs of less particular formats: the first that fits is taken. */
  private static final List<ThreadReader> GENERAL =
      List.of(
          new JsonReader(GenericJson.lines()),
          new JsonReader(GenericJson.documents()),
          new CoralReader());

  /** Texts that may look like one another. */
  private static final List<ThreadReader> LOOSE =
      List.of(
          new StaticmanReader(),
          new PastedReader(),
          TableReader.tabs(),
          TableReader.commas(),
          new LinesReader());

  /** The particular before the general. */
  static final List<ThreadReader> ALL =
      Stream.of(PLATFORMS, GENERAL, LOOSE).flatMap(List::stream).toList();

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
    return fitting(input.head())
        .or(() -> settings.map().isEmpty() ? Optional.empty() : Optional.of(mapped(input.head())))
        .orElseThrow(
            () ->
                new ColanderException(
                    String.format(
                        Locale.ROOT,
                        "%s: no known format; if it is one of these, say which with --from: %s",
                        input.file(),
                        names())));
  }

  private static Optional<ThreadReader> fitting(Head head) {
    return only(PLATFORMS, head)
        .or(() -> GENERAL.stream().filter(reader -> reader.fits(head)).findFirst())
        .or(() -> only(LOOSE, head));
  }

  private static Optional<ThreadReader> only(List<ThreadReader> readers, Head head) {
    List<ThreadReader> fitting = readers.stream().filter(reader -> reader.fits(head)).toList();
    if (fitting.size() > 1) {
      throw new ColanderException(
          String.format(
              Locale.ROOT,
              "could be %s; say which with --from",
              fitting.stream()
                  .map(reader -> reader.format().name())
                  .collect(Collectors.joining(" or "))));
    }
    return fitting.stream().findFirst();
  }

  /** The generic format of a file whose names only the user knows. */
  private static ThreadReader mapped(Head head) {
    if (head.isJson()) {
      return named(head.hasObjectLines() || head.isCutObject() ? "ndjson" : "json");
    }
    return named(Separators.of(head.lines()) == '\t' ? "tsv" : "csv");
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
